#include "core/evaluation/PairedTest.h"

#include <QTest>

#include <cmath>

using namespace fitroom;

namespace {

bool near(double value, double expected, double tolerance = 1e-9) {
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

/// One image of class 0 for each letter; the net is right where the text says 'r'.
Predictions answers(const std::string& text) {
    Predictions made;
    made.classes = 2;
    for (const char letter : text) {
        made.indices.push_back(std::int32_t(made.indices.size()));
        made.labels.push_back(0);
        const float chance = letter == 'r' ? 0.75F : 0.25F;
        made.probabilities.insert(made.probabilities.end(), {chance, 1 - chance});
    }
    return made;
}

} // namespace

/// McNemar's test: statsmodels 0.13, whose own tests use the same tables. The interval: the
/// examples published with the method, and tests/reference/metrics.py.
class PairedTestTest : public QObject {
    Q_OBJECT

private slots:
    void counts() {
        const auto counted = pairedCounts(answers("rrrwwr"), answers("rwwrwr"));
        QVERIFY(counted);
        QCOMPARE(counted->bothRight, 2);
        QCOMPARE(counted->onlyFirst, 2);
        QCOMPARE(counted->onlySecond, 1);
        QCOMPARE(counted->bothWrong, 1);
        QCOMPARE(counted->total(), 6);
    }

    void refusesOtherImages() {
        Predictions other = answers("rr");
        other.indices[1] = 7;
        QCOMPARE(pairedCounts(answers("rr"), other).error().english(),
                 "The two runs were not tried on the same images. Only runs with the same data and "
                 "the same split can be compared image by image.");
    }

    void isStatsmodels_data() {
        QTest::addColumn<int>("onlyFirst");
        QTest::addColumn<int>("onlySecond");
        QTest::addColumn<double>("exact");
        QTest::addColumn<double>("statistic");
        QTest::addColumn<double>("chiSquare");
        QTest::addRow("121 59") << 121 << 59 << 4.4344492637551645e-06 << 20.67222222222222
                                << 5.450094825427117e-06;
        QTest::addRow("70 59") << 70 << 59 << 0.3786876626931187 << 0.7751937984496124
                               << 0.37861508946133904;
        QTest::addRow("80 59") << 80 << 59 << 0.08945231499446925 << 2.8776978417266186
                               << 0.08981434395829568;
        QTest::addRow("30 60") << 30 << 60 << 0.0020602656809630745 << 9.344444444444445
                               << 0.0022366244452098703;
        QTest::addRow("10 30") << 10 << 30 << 0.0022214337732293643 << 9.025
                               << 0.002663119259138558;
        QTest::addRow("5 12") << 5 << 12 << 0.143463134765625 << 2.1176470588235294
                              << 0.1456100953968629;
        QTest::addRow("7 7") << 7 << 7 << 1.0 << 0.07142857142857142 << 0.7892680261342813;
    }

    void isStatsmodels() {
        QFETCH(int, onlyFirst);
        QFETCH(int, onlySecond);
        const PairedCounts counts{101, onlyFirst, onlySecond, 33};
        QFETCH(double, exact);
        QVERIFY(near(exactMcNemar(counts).pValue, exact));
        QFETCH(double, statistic);
        QFETCH(double, chiSquare);
        QVERIFY(near(chiSquareMcNemar(counts).statistic, statistic));
        QVERIFY(near(chiSquareMcNemar(counts).pValue, chiSquare));
        QCOMPARE(mcNemar(counts).exact, onlyFirst + onlySecond < 25);
    }

    void standsManyAndNoDifferences() {
        QCOMPARE(mcNemar({100, 0, 0, 5}).pValue, 1.0);
        QCOMPARE(chiSquareMcNemar({100, 0, 0, 5}).pValue, 1.0);
        const double tiny = exactMcNemar({0, 4000, 100, 0}).pValue; // 2^-4100 is no double
        QVERIFY(tiny >= 0 && tiny < 1e-200);
        QVERIFY(near(exactMcNemar({0, 2000, 2000, 0}).pValue, 1.0));
    }

    void intervalIsNewcombes_data() {
        QTest::addColumn<PairedCounts>("counts");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addRow("Newcombe 1998") << PairedCounts{36, 2, 12, 0} << 0.05692958 << 0.34042760;
        QTest::addRow("Altman et al. 2000, table 6.2")
            << PairedCounts{14, 0, 5, 22} << 0.01148324 << 0.22649268;
        QTest::addRow("121 59") << PairedCounts{101, 121, 59, 33} << -0.276116421 << -0.115273012;
        QTest::addRow("7 7") << PairedCounts{101, 7, 7, 33} << -0.051954000 << 0.051954000;
    }

    void intervalIsNewcombes() {
        QFETCH(PairedCounts, counts);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const PairedDifference result = pairedDifference(counts);
        QVERIFY(near(result.lower, lower, 1e-8));
        QVERIFY(near(result.upper, upper, 1e-8));
        QVERIFY(near(result.difference,
                     double(counts.onlySecond - counts.onlyFirst) / double(counts.total())));
    }

    void intervalWithoutImagesIsEmpty() {
        QCOMPARE(pairedDifference({}).upper, 0.0);
        const PairedDifference perfect = pairedDifference({10, 0, 0, 0});
        QVERIFY(perfect.lower <= 0 && perfect.upper >= 0 && std::isfinite(perfect.lower));
    }
};

QTEST_GUILESS_MAIN(PairedTestTest)
#include "PairedTestTest.moc"
