#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace fitroom::test {
namespace {

bool isText(const QString& path) {
    static const QRegularExpression ends(
        R"((\.(h|cpp|in|txt|cmake|json|md|sh|py|ts|qrc|svg|xml|desktop|yml|yaml)|\.ci/run)$)");
    return ends.match(path).hasMatch();
}

QList<Include> includesOf(const QString& text) {
    static const QRegularExpression include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    QList<Include> includes;
    int line = 0;
    for (const QString& content : text.split('\n')) {
        ++line;
        if (const auto match = include.match(content); match.hasMatch())
            includes.append({match.captured(1), line});
    }
    return includes;
}

void addFile(SourceTree& tree, const QDir& root, const QString& path) {
    QFile file(root.filePath(path));
    if (isText(path) && file.open(QIODevice::ReadOnly))
        tree.insert(path, sourceFile(path, QString::fromUtf8(file.readAll())));
}

} // namespace

QString SourceFile::layer() const {
    return path.contains('/') ? path.section('/', 0, 0) : QString();
}

SourceFile sourceFile(const QString& path, const QString& text) {
    SourceFile file{path, text, {}};
    if (file.isCpp())
        file.includes = includesOf(text);
    return file;
}

SourceTree readSourceTree(const QString& root) {
    const QDir top(root);
    SourceTree tree;
    for (const QString& name : top.entryList(QDir::Files | QDir::Hidden))
        addFile(tree, top, name);
    for (const char* folder :
         {"app", "core", "widgets", "resources", "translations", "tests", "packaging", ".ci"}) {
        QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            addFile(tree, top, top.relativeFilePath(files.next()));
    }
    return tree;
}

} // namespace fitroom::test
