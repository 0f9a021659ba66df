#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace fitroom::test {

/// A web server on this computer that gives out what a test tells it to.
class HttpServer : public QObject {
    Q_OBJECT
public:
    HttpServer();

    /// How it answers a path.
    struct Answer {
        QByteArray body;
        int status = 200;
        qint64 cutAfter = -1; ///< bytes of the body after which the connection is closed
        bool silent = false;  ///< sends the header and then nothing
        bool ranges = false;  ///< can begin in the middle
    };
    QMap<QString, Answer> answers; ///< by path, "/a.gz"; others are not found
    QStringList requests;
    QList<qint64> begins; ///< for each request, the byte it asked to begin with

    [[nodiscard]] QUrl url(const QString& path) const;

private:
    void serve(QTcpSocket* socket);

    QTcpServer server_;
};

} // namespace fitroom::test
