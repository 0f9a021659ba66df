#include "tests/app/HttpServer.h"

#include <QTcpSocket>

namespace fitroom::test {

HttpServer::HttpServer() {
    connect(&server_, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = server_.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine())
                serve(socket);
        });
    });
    server_.listen(QHostAddress::LocalHost);
}

QUrl HttpServer::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server_.serverPort()).arg(path));
}

void HttpServer::serve(QTcpSocket* socket) {
    const QByteArray request = socket->readAll();
    const QString path = QString::fromLatin1(request.split(' ').value(1));
    requests.append(path);
    Answer answer = answers.value(path, {"Not here, whatever it is.", 404});
    const qsizetype range = request.toLower().indexOf("range: bytes=");
    const QByteArray from = request.mid(range + qsizetype(sizeof("range: bytes=")) - 1);
    begins.append(range < 0 ? 0 : from.left(from.indexOf('-')).toLongLong());
    if (answer.ranges && begins.last() > 0) {
        answer.status = begins.last() < answer.body.size() ? 206 : 416;
        answer.body = answer.body.mid(begins.last());
    }
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Length: " +
                  QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n");
    if (answer.silent)
        return;
    socket->write(answer.cutAfter >= 0 ? answer.body.left(answer.cutAfter) : answer.body);
    socket->disconnectFromHost();
}

} // namespace fitroom::test
