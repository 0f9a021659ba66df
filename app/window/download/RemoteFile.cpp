#include "app/window/download/RemoteFile.h"

namespace fitroom {

static RemoteFile fashionMnistFile(const QString& name, qint64 size, const char* sha256) {
    static const QString folder = QStringLiteral(
        "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/");
    return {name, QUrl(folder + name), size, sha256};
}

QList<RemoteFile> fashionMnistFiles() {
    return {
        fashionMnistFile(QStringLiteral("train-images-idx3-ubyte.gz"), 26421880,
                         "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
        fashionMnistFile(QStringLiteral("train-labels-idx1-ubyte.gz"), 29515,
                         "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
        fashionMnistFile(QStringLiteral("t10k-images-idx3-ubyte.gz"), 4422102,
                         "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
        fashionMnistFile(QStringLiteral("t10k-labels-idx1-ubyte.gz"), 5148,
                         "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"),
    };
}

} // namespace fitroom
