#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The window program itself, started by its users and by scripts.
class StartTest : public QObject {
    Q_OBJECT
private slots:
    void helpAndVersionNeedNoDisplay_data() {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("told");
        QTest::addRow("help") << "--help" << QByteArray("--runs <folder>");
        QTest::addRow("short help") << "-h" << QByteArray("--data <path>");
        QTest::addRow("a path") << "--help" << QByteArray("[options] [path]");
        QTest::addRow("version") << "--version" << QByteArray("fitting-room Fitting Room");
    }

    void helpAndVersionNeedNoDisplay() {
        QFETCH(QString, argument);
        QFETCH(QByteArray, told);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FITTING_ROOM_PROGRAM), {argument});
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray output = program.readAllStandardOutput();
        QVERIFY2(output.contains(told), output.constData());
    }

    void twoDataSetsAreAWrongUse() {
        const QTemporaryDir runtime; // without one Qt says so
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FITTING_ROOM_PROGRAM),
                      {QStringLiteral("-platform"), QStringLiteral("offscreen"),
                       QStringLiteral("a"), QStringLiteral("--data"), QStringLiteral("b")});
        QVERIFY(program.waitForFinished(30000));
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.readAllStandardError(),
                 QByteArray("fitting-room: Only one data set can be opened.\n"));
    }

    // They have values, which are no data sets; what is wrong here is another thing.
    void qtsOptionsAreNoDataSets() {
        QProcess program;
        program.start(QStringLiteral(FITTING_ROOM_PROGRAM),
                      {QStringLiteral("-platform"), QStringLiteral("offscreen"),
                       QStringLiteral("a"), QStringLiteral("--nonsense")});
        QVERIFY(program.waitForFinished(30000));
        QVERIFY(!program.readAllStandardError().contains("Only one data set"));
        QCOMPARE(program.exitCode(), 1); // of QCommandLineParser
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "StartTest.moc"
