#include "tests/architecture/Rules.h"

#include <QTest>

using namespace fitroom::test;

/// Keeps the layers apart: app -> widgets -> core, and LibTorch and OpenCV inside core.
class ArchitectureTest : public QObject {
    Q_OBJECT

    SourceTree sources_;

    static SourceTree treeOf(const QList<SourceFile>& files) {
        SourceTree tree;
        for (const SourceFile& file : files)
            tree.insert(file.path, file);
        return tree;
    }
    static void verifyNone(const Breaches& breaches) {
        QVERIFY2(breaches.isEmpty(), qPrintable('\n' + breaches.join('\n')));
    }

private slots:
    void initTestCase() {
        sources_ = readSourceTree(qEnvironmentVariable("FITROOM_SOURCE_DIR"));
        QVERIFY(sources_.contains("core/support/Error.h"));
        QVERIFY(sources_.contains("CMakeLists.txt"));
        QVERIFY(sources_.value("core/support/Error.cpp").includes.size() > 0);
    }

    void sourcesKeepTheLayers() { verifyNone(layerBreaches(sources_)); }
    void sourcesHideTensors() { verifyNone(hiddenIncludeBreaches(sources_)); }
    void sourcesIncludeInStyle() { verifyNone(includeStyleBreaches(sources_)); }
    void sourcesKeepQtHabits() { verifyNone(qtHabitBreaches(sources_)); }
    void sourcesNameNoMachine() { verifyNone(machinePathBreaches(sources_)); }

    // The rules themselves: each must see a breach, or the tests above would prove nothing.

    void seesALayerBreach_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("breach"); // empty: the include is fine
        const auto row = [](const char* path, const char* text, const char* breach) {
            QTest::newRow(qPrintable(QString("%1 %2").arg(path, text))) << path << text << breach;
        };
        row("core/A.h", "#include <QString>", "core/A.h:1: QString: core has no Qt");
        row("core/A.cpp", "\n# include <QtCore/qglobal.h>",
            "core/A.cpp:2: QtCore/qglobal.h: core has no Qt");
        row("core/A.cpp", "#include <qcustomplot.h>",
            "core/A.cpp:1: qcustomplot.h: core has no Qt");
        row("core/A.cpp", "#include \"widgets/Text.h\"",
            "core/A.cpp:1: widgets/Text.h: core knows nothing of widgets");
        row("core/A.cpp", "#include \"app/Jobs.h\"",
            "core/A.cpp:1: app/Jobs.h: core knows nothing of app");
        row("widgets/A.h", "#include \"app/Jobs.h\"",
            "widgets/A.h:1: app/Jobs.h: widgets knows nothing of app");
        row("widgets/A.cpp", "#include <QThread>",
            "widgets/A.cpp:1: QThread: widgets start no threads");
        row("widgets/A.cpp", "#include <torch/torch.h>",
            "widgets/A.cpp:1: torch/torch.h: only core includes LibTorch and OpenCV");
        row("app/A.cpp", "#include <ATen/ATen.h>",
            "app/A.cpp:1: ATen/ATen.h: only core includes LibTorch and OpenCV");
        row("tests/A.cpp", "#include <c10/core/Device.h>",
            "tests/A.cpp:1: c10/core/Device.h: only core includes LibTorch and OpenCV");
        row("app/A.cpp", "#include <opencv2/core.hpp>",
            "app/A.cpp:1: opencv2/core.hpp: only core includes LibTorch and OpenCV");
        row("app/A.cpp", "#include \"tests/support/X.h\"",
            "app/A.cpp:1: tests/support/X.h: programs include nothing of tests");
        row("core/A.cpp", "#include <torch/torch.h>", "");
        row("core/A.cpp", "// #include <QString>", "");
        row("core/A.cpp", "#include <queue>", "");
        row("app/A.cpp", "#include <QThread>", "");
        row("app/A.cpp", "#include \"widgets/Text.h\"", "");
    }
    void seesALayerBreach() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, breach);
        const Breaches expected = breach.isEmpty() ? Breaches() : Breaches{breach};
        QCOMPARE(layerBreaches(treeOf({sourceFile(path, text)})), expected);
    }

    void seesTensorsBehindHeaders() {
        const SourceFile inner = sourceFile("core/nn/Net.h", "#include <ATen/ATen.h>");
        const SourceFile outer = sourceFile("core/Train.h", "#include \"core/nn/Net.h\"");
        const SourceFile user = sourceFile("app/A.cpp", "#include \"core/Train.h\"");
        QCOMPARE(hiddenIncludeBreaches(treeOf({inner, outer, user})),
                 Breaches{"tensors are included through app/A.cpp -> core/Train.h -> "
                          "core/nn/Net.h -> ATen/ATen.h"});
        QCOMPARE(hiddenIncludeBreaches(treeOf({inner, outer})), Breaches());
    }

    void seesIncludesOutOfStyle() {
        const SourceFile header = sourceFile("core/A.h", "#pragma once\n");
        const auto breaches = [&](const char* text) {
            return includeStyleBreaches(treeOf({header, sourceFile("core/A.cpp", text)}));
        };
        QCOMPARE(breaches("#include \"core/A.h\"\n#include <vector>"), Breaches());
        QCOMPARE(breaches("#include <vector>\n#include \"core/A.h\""),
                 Breaches{"core/A.cpp:1: core/A.h is not included first"});
        QCOMPARE(breaches("#include \"core/A.h\"\n#include \"core/B.h\""),
                 Breaches{"core/A.cpp:2: core/B.h does not exist"});
        QCOMPARE(breaches("#include \"core/A.h\"\n#include \"A.h\""),
                 Breaches{"core/A.cpp:2: A.h: say the whole path"});
        QCOMPARE(includeStyleBreaches(treeOf({sourceFile("app/B.h", "class B;")})),
                 Breaches{"app/B.h:1: #pragma once is missing"});
    }

    void seesOldQtHabits() {
        const SourceFile file = sourceFile(
            "app/A.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));\nqApp->processEvents();");
        QCOMPARE(qtHabitBreaches(treeOf({file})),
                 (Breaches{"app/A.cpp:1: connect by member pointer",
                           "app/A.cpp:2: no nested event loop"}));
    }

    void seesMachinePaths() {
        const QString path = QString("/ho") + "me/ann/x"; // not in one piece, for this very rule
        QCOMPARE(machinePathBreaches(treeOf({sourceFile("tests/x.json", "[\n\"" + path + "\"]")})),
                 Breaches{"tests/x.json:2: a path of somebody's machine"});
        QCOMPARE(machinePathBreaches(treeOf({sourceFile("tests/x.sh", "ls /usr/share ~/x")})),
                 Breaches());
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "ArchitectureTest.moc"
