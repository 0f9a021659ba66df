#include "core/runs/MetricsTail.h"

#include "core/runs/MetricsJson.h"
#include "core/support/AtomicFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace fitroom;

class MetricsTailTest : public QObject {
    Q_OBJECT
private slots:
    void init() { std::filesystem::remove(path()); }

    void isEmptyWithoutAFile() {
        MetricsTail tail(path());
        QCOMPARE(tail.update().value(), false);
        QVERIFY(tail.metrics().steps.empty());
    }

    void readsOnlyWhatWasAdded() {
        MetricsTail tail(path());
        add(1);
        add(2);
        QCOMPARE(tail.update().value(), true);
        QCOMPARE(tail.metrics().steps.size(), std::size_t(2));
        QCOMPARE(tail.update().value(), false);
        // What was read is not read again: the old lines could not be understood any more.
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        file.write("????", 4);
        file.close();
        add(3);
        QCOMPARE(tail.update().value(), true);
        QCOMPARE(steps(tail), (std::vector<std::int64_t>{1, 2, 3}));
    }

    void leavesALineThatIsBeingWritten() {
        MetricsTail tail(path());
        add(1);
        const std::string line = text(2);
        append(line.substr(0, 10));
        QCOMPARE(tail.update().value(), true);
        QCOMPARE(steps(tail), (std::vector<std::int64_t>{1}));
        QCOMPARE(tail.update().value(), false);
        append(line.substr(10) + "\n");
        QCOMPARE(tail.update().value(), true);
        QCOMPARE(steps(tail), (std::vector<std::int64_t>{1, 2}));
    }

    void beginsAnewWhenTheFileWasCut() {
        MetricsTail tail(path());
        add(1);
        const auto size = std::filesystem::file_size(path());
        add(20);
        add(30);
        QVERIFY(tail.update().value());
        std::filesystem::resize_file(path(), size);
        add(2);
        QVERIFY(tail.update().value());
        QCOMPARE(steps(tail), (std::vector<std::int64_t>{1, 2}));
    }

    void beginsAnewWhenTheFileWasCutAndHasGrownBeyond() {
        MetricsTail tail(path());
        add(1);
        const auto size = std::filesystem::file_size(path());
        add(2);
        QVERIFY(tail.update().value());
        std::filesystem::resize_file(path(), size);
        add(1000000); // longer: the old end is now within a line
        add(1000001);
        QVERIFY(tail.update().value());
        QCOMPARE(steps(tail), (std::vector<std::int64_t>{1, 1000000, 1000001}));
    }

    void tellsOfAFileThatIsNoMetrics() {
        MetricsTail tail(path());
        append("hello\n");
        const auto read = tail.update();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }

private:
    [[nodiscard]] std::filesystem::path path() const {
        return folder_.filePath("metrics.jsonl").toStdString();
    }
    static std::string text(std::int64_t step) {
        StepMetrics metrics;
        metrics.step = step;
        return metricToJson(metrics).dump();
    }
    void add(std::int64_t step) const { QVERIFY(appendLine(path(), text(step))); }
    void append(const std::string& characters) const {
        std::ofstream(path(), std::ios::app | std::ios::binary) << characters;
    }
    static std::vector<std::int64_t> steps(const MetricsTail& tail) {
        std::vector<std::int64_t> steps;
        for (const StepMetrics& metrics : tail.metrics().steps)
            steps.push_back(metrics.step);
        return steps;
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(MetricsTailTest)
#include "MetricsTailTest.moc"
