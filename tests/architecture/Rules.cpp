#include "tests/architecture/Rules.h"

#include <QQueue>
#include <QRegularExpression>
#include <QSet>

namespace fitroom::test {
namespace {

const QRegularExpression kQt(R"(^(Q[A-Z]\w*|Qt\w+/.*|q[a-z0-9_]+\.h)$)");
const QRegularExpression kTensors(R"(^(torch|ATen|c10|caffe2|opencv2?)/)");
const QRegularExpression kThreads(R"(^(thread|future|QThread|QThreadPool|QtConcurrent.*)$)");

QString at(const SourceFile& file, int line, const QString& what) {
    return QString("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

/// Why a file of `layer` may not include `name`; nothing when it may.
QString forbidden(const QString& layer, const QString& name) {
    const bool isCore = layer == "core";
    if (isCore && name.contains(kQt))
        return "core has no Qt";
    if (isCore && name.startsWith("widgets/"))
        return "core knows nothing of widgets";
    if ((isCore || layer == "widgets") && name.startsWith("app/"))
        return layer + " knows nothing of app";
    if (layer == "widgets" && name.contains(kThreads))
        return "widgets start no threads";
    if (!isCore && name.contains(kTensors))
        return "only core includes LibTorch and OpenCV";
    if (layer != "tests" && name.startsWith("tests/"))
        return "programs include nothing of tests";
    return {};
}

/// The includes that lead from `start` to LibTorch or OpenCV, if any do.
QStringList wayToTensors(const SourceTree& tree, const QString& start) {
    QMap<QString, QString> cameFrom{{start, QString()}};
    QQueue<QString> open;
    open.enqueue(start);
    while (!open.isEmpty()) {
        const QString path = open.dequeue();
        for (const Include& include : tree.value(path).includes) {
            if (include.name.contains(kTensors)) {
                QStringList way{include.name};
                for (QString step = path; !step.isEmpty(); step = cameFrom.value(step))
                    way.prepend(step);
                return way;
            }
            if (tree.contains(include.name) && !cameFrom.contains(include.name)) {
                cameFrom.insert(include.name, path);
                open.enqueue(include.name);
            }
        }
    }
    return {};
}

Breaches linesWith(const SourceFile& file, const QRegularExpression& pattern, const QString& what) {
    Breaches breaches;
    int line = 0;
    for (const QString& content : file.text.split('\n')) {
        ++line;
        if (content.contains(pattern))
            breaches.append(at(file, line, what));
    }
    return breaches;
}

} // namespace

Breaches layerBreaches(const SourceTree& tree) {
    Breaches breaches;
    for (const SourceFile& file : tree) {
        for (const Include& include : file.includes) {
            if (const QString why = forbidden(file.layer(), include.name); !why.isEmpty())
                breaches.append(at(file, include.line, include.name + ": " + why));
        }
    }
    return breaches;
}

Breaches hiddenIncludeBreaches(const SourceTree& tree) {
    Breaches breaches;
    for (const SourceFile& file : tree) {
        if (file.layer() == "core")
            continue;
        const QStringList way = wayToTensors(tree, file.path);
        if (way.size() > 2) // a direct include is the other rule's business
            breaches.append("tensors are included through " + way.join(" -> "));
    }
    return breaches;
}

Breaches includeStyleBreaches(const SourceTree& tree) {
    static const QRegularExpression fromRoot("^(core|widgets|app|tests)/");
    Breaches breaches;
    for (const SourceFile& file : tree) {
        if (!file.isCpp())
            continue;
        if (file.isHeader() && !file.text.contains("#pragma once"))
            breaches.append(at(file, 1, "#pragma once is missing"));

        const QString header = file.path.chopped(file.isHeader() ? 2 : 4) + ".h";
        if (!file.isHeader() && tree.contains(header) &&
            (file.includes.isEmpty() || file.includes.first().name != header))
            breaches.append(at(file, 1, header + " is not included first"));

        const QString folder = file.path.section('/', 0, -2) + "/";
        for (const Include& include : file.includes) {
            if (include.name.contains(fromRoot) && !tree.contains(include.name))
                breaches.append(at(file, include.line, include.name + " does not exist"));
            if (tree.contains(folder + include.name))
                breaches.append(at(file, include.line, include.name + ": say the whole path"));
        }
    }
    return breaches;
}

Breaches qtHabitBreaches(const SourceTree& tree) {
    static const QRegularExpression strings(R"(\b(SIGNAL|SLOT)\s*\()");
    static const QRegularExpression nested(R"(\bprocessEvents\s*\()");
    Breaches breaches;
    for (const SourceFile& file : tree) {
        if (!file.isCpp() || (file.layer() != "widgets" && file.layer() != "app"))
            continue;
        breaches += linesWith(file, strings, "connect by member pointer");
        breaches += linesWith(file, nested, "no nested event loop");
    }
    return breaches;
}

Breaches machinePathBreaches(const SourceTree& tree) {
    // Split so that this file keeps its own rule.
    static const QRegularExpression paths(R"((?<![\w})]))"
                                          "(/ho"
                                          R"(me/\w|/wo)"
                                          R"(rk/\w|/ro)"
                                          R"(ot/\w|/Us)"
                                          R"(ers/\w|[A-Z]:\\Us)"
                                          R"(ers\\))");
    Breaches breaches;
    for (const SourceFile& file : tree)
        breaches += linesWith(file, paths, "a path of somebody's machine");
    return breaches;
}

} // namespace fitroom::test
