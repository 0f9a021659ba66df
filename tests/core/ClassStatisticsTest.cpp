#include "core/data/ClassStatistics.h"

#include <QTest>

#include <numeric>

using namespace fitroom;

class ClassStatisticsTest : public QObject {
    Q_OBJECT

    static Dataset made() {
        Dataset::Parts parts;
        parts.name = "made";
        parts.shape = {1, 1, 3};
        parts.classNames = {"a", "b", "c"};
        parts.labels = {0, 1, 0, 1, 0, 1};
        parts.pixels = {0,   10, 255, 1, 2, 3, //
                        1,   20, 255, 1, 2, 3, //
                        255, 31, 254, 7, 7, 7};
        parts.trainingSize = 5;
        return Dataset(parts);
    }

private slots:
    // numpy.mean(images[labels == class], axis=0), rounded half up: [85.33, 20.33, 254.67].
    void averagesEachClass() {
        const std::vector<std::int32_t> training = {0, 1, 2, 3, 4};
        const auto found = classStatistics(made(), training);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), std::size_t(3));
        QCOMPARE((*found)[0].images, 3);
        QCOMPARE((*found)[0].mean, (std::vector<std::uint8_t>{85, 20, 255}));
        QCOMPARE((*found)[1].images, 2);
        QCOMPARE((*found)[1].mean, (std::vector<std::uint8_t>{1, 2, 3}));
        QCOMPARE((*found)[2].images, 0);
        QCOMPARE((*found)[2].mean, (std::vector<std::uint8_t>{0, 0, 0}));
    }

    void countsPixelValues() {
        const std::vector<std::int32_t> all = {0, 1, 2, 3, 4, 5};
        const auto found = classStatistics(made(), all);
        const auto& first = (*found)[0].histogram;
        QCOMPARE(first[255], 3);
        QCOMPARE(first[254], 1);
        QCOMPARE(first[0], 1);
        QCOMPARE(std::accumulate(first.begin(), first.end(), std::int64_t(0)), 9);
        QCOMPARE((*found)[1].histogram[7], 3);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const std::vector<std::int32_t> all = {0, 1};
        const auto found = classStatistics(made(), all, {[](double) {}, stop.get_token()});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ClassStatisticsTest)
#include "ClassStatisticsTest.moc"
