#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace fitroom::test {

/// One #include line.
struct Include {
    QString name; ///< what stands between the marks
    int line = 0; ///< from 1
};

struct SourceFile {
    QString path; ///< from the repository's root: "core/data/Dataset.h"
    QString text;
    QList<Include> includes; ///< of C++ files

    [[nodiscard]] bool isHeader() const { return path.endsWith(".h"); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(".cpp"); }
    /// "core", "widgets", …; nothing for files at the top.
    [[nodiscard]] QString layer() const;
};

/// All our text files, by path.
using SourceTree = QMap<QString, SourceFile>;

SourceFile sourceFile(const QString& path, const QString& text);

/// Reads the folders fixed for this project, and the files beside them.
SourceTree readSourceTree(const QString& root);

} // namespace fitroom::test
