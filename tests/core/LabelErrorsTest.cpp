#include "core/evaluation/LabelErrors.h"
#include "core/evaluation/ImageScores.h"

#include <QTest>

#include <cmath>

using namespace fitroom;

namespace {

/// The table of tests/reference/labels.py, in 64ths; labels go round 0, 1, 2.
constexpr int kTable[24][3] = {{35, 9, 20},  {21, 35, 8},  {3, 4, 57},  {28, 14, 22}, {18, 7, 39},
                               {9, 14, 41},  {30, 19, 15}, {6, 39, 19}, {2, 19, 43},  {6, 36, 22},
                               {4, 40, 20},  {14, 17, 33}, {45, 6, 13}, {18, 33, 13}, {37, 3, 24},
                               {35, 15, 14}, {19, 36, 9},  {16, 7, 41}, {33, 11, 20}, {11, 11, 42},
                               {6, 12, 46},  {45, 17, 2},  {8, 37, 19}, {8, 15, 41}};

Predictions example() {
    Predictions predictions;
    predictions.classes = 3;
    for (int i = 0; i < 24; ++i) {
        predictions.indices.push_back(100 + i);
        predictions.labels.push_back(i % 3);
        for (const int part : kTable[i])
            predictions.probabilities.push_back(float(part) / 64);
    }
    return predictions;
}

void compare(const std::vector<double>& found, const std::vector<double>& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) < 1e-12, qPrintable(QString::number(i)));
}

} // namespace

class LabelErrorsTest : public QObject {
    Q_OBJECT

private slots:
    // tests/reference/labels.py
    void countsTheConfidentJoint() {
        const ConfidentJoint joint = confidentJoint(example());
        compare(joint.thresholds, {0.501953125, 0.46484375, 0.63671875});
        QCOMPARE(joint.counts, (std::vector<std::int64_t>{5, 1, 0, 0, 6, 1, 1, 0, 6}));
        QCOMPARE(joint.count(2, 0), 1);
        compare(estimatedJoint(joint, {8, 8, 8}),
                {0.2777777777777778, 0.05555555555555555, 0, 0, 0.2857142857142857,
                 0.047619047619047616, 0.047619047619047616, 0, 0.2857142857142857});
    }

    // The example of dogs, foxes and cows in figure 1 of Northcutt, Jiang, Chuang 2021.
    void estimatesTheJointOfThePaper() {
        const ConfidentJoint joint{3, {}, {100, 40, 20, 56, 60, 0, 32, 12, 80}};
        compare(estimatedJoint(joint, {160, 116, 124}),
                {0.25, 0.1, 0.05, 0.14, 0.15, 0, 0.08, 0.03, 0.2});
    }

    // tests/reference/labels.py
    void listsSuspectsWorstFirst() {
        const auto suspects = labelSuspects(example());
        QCOMPARE(suspects.size(), std::size_t(3));
        QVERIFY((suspects[0] == LabelSuspect{119, 1, 2, 11 / 64.f, 42 / 64.f, -0.484375f}));
        QVERIFY((suspects[1] == LabelSuspect{109, 0, 1, 6 / 64.f, 36 / 64.f, -0.46875f}));
        QVERIFY((suspects[2] == LabelSuspect{114, 2, 0, 24 / 64.f, 37 / 64.f, -0.203125f}));
    }

    void aClassWithoutImagesIsNeverSuggested() {
        Predictions predictions;
        predictions.classes = 3;
        predictions.indices = {0, 1};
        predictions.labels = {0, 1};
        predictions.probabilities = {0.15f, 0.05f, 0.8f, 0.05f, 0.15f, 0.8f};
        QVERIFY(labelSuspects(predictions).empty());
        compare(estimatedJoint(confidentJoint(predictions), {1, 1, 0}),
                {0.5, 0, 0, 0, 0.5, 0, 0, 0, 0});
    }

    void nothingGivesNothing() {
        Predictions none;
        none.classes = 2;
        QVERIFY(labelSuspects(none).empty());
        compare(estimatedJoint(confidentJoint(none), {0, 0}), {0, 0, 0, 0});
    }

    void scoresImagesForSorting() {
        Predictions predictions = example();
        predictions.indices.assign({5, 3});
        predictions.labels.resize(2);
        const ImageScores scores = imageScores(predictions, 7);
        QVERIFY(scores.known(3) && scores.known(5) && !scores.known(4));
        QCOMPARE(scores.predicted, (std::vector<std::int32_t>{-1, -1, -1, 1, -1, 0, -1}));
        QCOMPARE(scores.confidence[5], 35 / 64.f);
        QCOMPARE(scores.loss[3], float(-std::log(35.0 / 64)));
        QCOMPARE(scores.disagreement[5], (20 - 35) / 64.f);
        QCOMPARE(scores.disagreement[3], (21 - 35) / 64.f);
        QVERIFY(ImageScores().empty());
    }
};

QTEST_GUILESS_MAIN(LabelErrorsTest)
#include "LabelErrorsTest.moc"
