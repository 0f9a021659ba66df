#include "core/support/Error.h"

#include <QTest>

using namespace fitroom;

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void fillsPlacesInAnyOrder() {
        QCOMPARE(fillIn("%2 of %1", {"ten", "three"}), std::string("three of ten"));
    }

    void leavesPlacesWithoutArgument() {
        QCOMPARE(fillIn("100 % of %2", {"a"}), std::string("100 % of %2"));
    }

    void saysWhereWhatAndRemedy() {
        const Error error = badInput(atLine("train.csv", 7), {"The label is %1.", {"12"}},
                                     {"Labels run from 0 to 9.", {}})
                                .value();
        QCOMPARE(error.english(),
                 std::string("train.csv, line 7: The label is 12. Labels run from 0 to 9."));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
