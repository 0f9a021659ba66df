#include "core/evaluation/ClassReport.h"

#include <QTest>

using namespace fitroom;

namespace {

using Counts = QList<QList<int>>;
using Names = std::vector<std::string>;

ConfusionMatrix matrixOf(const Counts& counts) {
    ConfusionMatrix matrix(int(counts.size()));
    for (int actual = 0; actual < counts.size(); ++actual) {
        for (int predicted = 0; predicted < counts.size(); ++predicted) {
            for (int n = 0; n < counts[actual][predicted]; ++n)
                matrix.add(actual, predicted);
        }
    }
    return matrix;
}

} // namespace

class ClassReportTest : public QObject {
    Q_OBJECT

private slots:
    // Made with scikit-learn 1.2.1: classification_report(true, predicted, labels=range(n),
    // target_names=names, digits=digits).
    void printsWhatScikitLearnPrints_data() {
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<Names>("names");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const Counts& counts, const Names& names, int digits,
                            const char* expected) {
            QTest::newRow(title) << counts << names << digits << QString::fromUtf8(expected);
        };
        // clang-format off
        row("ten classes",
            {{93, 1, 1, 3, 3, 3, 3, 3, 0, 2},
              {4, 101, 5, 3, 1, 2, 1, 2, 2, 2},
              {6, 2, 98, 5, 5, 4, 2, 4, 2, 4},
              {2, 4, 0, 86, 0, 5, 4, 5, 2, 1},
              {1, 2, 2, 2, 95, 3, 0, 1, 5, 4},
              {2, 2, 4, 1, 4, 91, 6, 2, 2, 2},
              {2, 7, 4, 0, 5, 3, 84, 7, 7, 3},
              {5, 6, 5, 4, 1, 2, 4, 97, 4, 1},
              {3, 4, 2, 3, 4, 8, 4, 3, 105, 4},
              {3, 1, 2, 4, 4, 3, 3, 0, 5, 84}},
            {"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"}, 2, R"(              precision    recall  f1-score   support

 T-shirt/top       0.77      0.83      0.80       112
     Trouser       0.78      0.82      0.80       123
    Pullover       0.80      0.74      0.77       132
       Dress       0.77      0.79      0.78       109
        Coat       0.78      0.83      0.80       115
      Sandal       0.73      0.78      0.76       116
       Shirt       0.76      0.69      0.72       122
     Sneaker       0.78      0.75      0.77       129
         Bag       0.78      0.75      0.77       140
  Ankle boot       0.79      0.77      0.78       109

    accuracy                           0.77      1207
   macro avg       0.77      0.78      0.77      1207
weighted avg       0.77      0.77      0.77      1207
)");

        row("class never predicted",
            {{8, 2, 0},
              {3, 7, 0},
              {1, 4, 0}},
            {"a", "b", "c"}, 2, R"(              precision    recall  f1-score   support

           a       0.67      0.80      0.73        10
           b       0.54      0.70      0.61        10
           c       0.00      0.00      0.00         5

    accuracy                           0.60        25
   macro avg       0.40      0.50      0.45        25
weighted avg       0.48      0.60      0.53        25
)");

        row("class without images",
            {{8, 2, 1},
              {3, 7, 2},
              {0, 0, 0}},
            {"a", "b", "c"}, 4, R"(              precision    recall  f1-score   support

           a     0.7273    0.7273    0.7273        11
           b     0.7778    0.5833    0.6667        12
           c     0.0000    0.0000    0.0000         0

    accuracy                         0.6522        23
   macro avg     0.5017    0.4369    0.4646        23
weighted avg     0.7536    0.6522    0.6957        23
)");

        row("class neither in the data nor predicted",
            {{8, 2, 0},
              {3, 7, 0},
              {0, 0, 0}},
            {"a", "b", "c"}, 2, R"(              precision    recall  f1-score   support

           a       0.73      0.80      0.76        10
           b       0.78      0.70      0.74        10
           c       0.00      0.00      0.00         0

   micro avg       0.75      0.75      0.75        20
   macro avg       0.50      0.50      0.50        20
weighted avg       0.75      0.75      0.75        20
)");

        row("long names",
            {{5, 1},
              {0, 6}},
            {"Überlanger Klassenname für die Prüfung", "名前"}, 3, R"(                                        precision    recall  f1-score   support

Überlanger Klassenname für die Prüfung      1.000     0.833     0.909         6
                                    名前      0.857     1.000     0.923         6

                              accuracy                          0.917        12
                             macro avg      0.929     0.917     0.916        12
                          weighted avg      0.929     0.917     0.916        12
)");

        row("an average halfway between two values",
            {{3, 1, 0, 0, 0, 0, 0, 0},
              {0, 5, 0, 0, 0, 0, 0, 0},
              {0, 0, 2, 1, 0, 0, 0, 0},
              {0, 0, 0, 7, 3, 0, 0, 0},
              {0, 0, 0, 0, 6, 0, 0, 0},
              {0, 0, 0, 0, 0, 1, 2, 0},
              {0, 0, 0, 0, 0, 0, 6, 2},
              {2, 0, 0, 0, 0, 0, 0, 3}},
            {"0", "1", "2", "3", "4", "5", "6", "7"}, 2, R"(              precision    recall  f1-score   support

           0       0.60      0.75      0.67         4
           1       0.83      1.00      0.91         5
           2       1.00      0.67      0.80         3
           3       0.88      0.70      0.78        10
           4       0.67      1.00      0.80         6
           5       1.00      0.33      0.50         3
           6       0.75      0.75      0.75         8
           7       0.60      0.60      0.60         5

    accuracy                           0.75        44
   macro avg       0.79      0.73      0.73        44
weighted avg       0.78      0.75      0.74        44
)");

        row("more classes than NumPy adds at once",
            {{3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 7, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 3, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 1, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0},
              {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0},
              {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}},
            {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"}, 6, R"(              precision    recall  f1-score   support

           0   0.600000  0.600000  0.600000         5
           1   0.750000  0.857143  0.800000         7
           2   0.857143  0.857143  0.857143         7
           3   0.000000  0.000000  0.000000         2
           4   0.800000  0.888889  0.842105         9
           5   0.800000  0.800000  0.800000         5
           6   0.875000  0.777778  0.823529         9
           7   0.000000  0.000000  0.000000         1
           8   0.000000  0.000000  0.000000         2
           9   0.777778  0.700000  0.736842        10
          10   0.250000  1.000000  0.400000         1
          11   1.000000  0.714286  0.833333         7
          12   0.777778  0.875000  0.823529         8
          13   0.000000  0.000000  0.000000         2
          14   0.333333  1.000000  0.500000         1
          15   1.000000  1.000000  1.000000         4
          16   1.000000  1.000000  1.000000         6
          17   1.000000  0.500000  0.666667         4

    accuracy                       0.744444        90
   macro avg   0.601168  0.642791  0.593508        90
weighted avg   0.765648  0.744444  0.743860        90
)");
        // clang-format on
    }

    void printsWhatScikitLearnPrints() {
        QFETCH(Counts, counts);
        QFETCH(Names, names);
        QFETCH(int, digits);
        QFETCH(QString, expected);
        const std::string text = reportText(classReport(matrixOf(counts)), names, digits);
        QCOMPARE(QString::fromStdString(text), expected);
    }

    void scoresAreFractions() {
        const ClassReport report = classReport(matrixOf({{8, 2, 0}, {3, 7, 0}, {1, 4, 0}}));
        QCOMPARE(report.accuracy, 15.0 / 25);
        QCOMPARE(report.classes[0].precision, 8.0 / 12);
        QCOMPARE(report.classes[0].recall, 8.0 / 10);
        QCOMPARE(report.classes[0].f1, 16.0 / 22);
        QCOMPARE(qint64(report.classes[0].support), qint64(10));
        QCOMPARE(qint64(report.classes[0].predicted), qint64(12));
        QCOMPARE(report.classes[2].precision, 0.0);
        QCOMPARE(report.macroAverage.recall, 1.5 / 3);
        QCOMPARE(report.weightedAverage.recall, 15.0 / 25);
    }

    void nothingEvaluatedGivesZeros() {
        const ClassReport report = classReport(ConfusionMatrix(2));
        QCOMPARE(report.accuracy, 0.0);
        QCOMPARE(report.weightedAverage.f1, 0.0);
        QVERIFY(!reportText(report, {"a", "b"}).empty());
    }
};

QTEST_GUILESS_MAIN(ClassReportTest)
#include "ClassReportTest.moc"
