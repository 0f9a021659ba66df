#include "core/support/Philox.h"

#include <QTest>

#include <set>

using namespace fitroom;

class PhiloxTest : public QObject {
    Q_OBJECT

private slots:
    // The known answers that come with Random123, philox4x32-10.
    void givesRandom123sAnswers() {
        const std::uint32_t ones = 0xffffffff;
        QCOMPARE(philox({0, 0, 0, 0}, {0, 0}),
                 (PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        QCOMPARE(philox({ones, ones, ones, ones}, {ones, ones}),
                 (PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                 (PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void fillsWithTheSameWordsFromAnyGroup() {
        const PhiloxSequence sequence = {0x123456789abcdef0, RandomUse::Dropout, 3, 5};
        std::vector<std::uint32_t> all(5 * kPhiloxGroup + 7);
        philoxFill(sequence, 0, all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::size_t group = i / 64, lane = i % 16, word = i % 64 / 16;
            const PhiloxCounter words =
                philox({std::uint32_t(group * 16 + lane), 3, 5, 2}, {0x9abcdef0, 0x12345678});
            QCOMPARE(all[i], words[word]);
        }
        std::vector<std::uint32_t> tail(all.size() - 2 * kPhiloxGroup);
        philoxFill(sequence, 2, tail);
        QVERIFY(std::equal(tail.begin(), tail.end(), all.begin() + 2 * kPhiloxGroup));
    }

    void drawsDependOnEveryPartOfTheName() {
        std::set<std::uint32_t> firsts;
        for (const std::uint64_t seed :
             {std::uint64_t(1), std::uint64_t(2), std::uint64_t(1) << 32}) {
            for (const RandomUse use : {RandomUse::Augmentation, RandomUse::Dropout}) {
                for (std::uint32_t stream : {0, 1}) {
                    for (std::uint32_t part : {0, 1})
                        firsts.insert(Philox(seed, use, stream, part).next());
                }
            }
        }
        QCOMPARE(firsts.size(), std::size_t(24));
    }

    void drawsAreUniform() {
        Philox random(13, RandomUse::Augmentation, 0, 0);
        const int count = 100000;
        double sum = 0, squares = 0;
        for (int i = 0; i < count; ++i) {
            const double x = random.uniform(-1, 3);
            QVERIFY(x >= -1 && x < 3);
            sum += x;
            squares += (x - 1) * (x - 1);
        }
        // Five standard errors of the mean and of the variance of that uniform distribution.
        QVERIFY(std::abs(sum / count - 1) < 5 * std::sqrt(16.0 / 12 / count));
        QVERIFY(std::abs(squares / count - 16.0 / 12) <
                5 * std::sqrt((16.0 / 5 - 16.0 / 9) / count));
    }
};

QTEST_GUILESS_MAIN(PhiloxTest)
#include "PhiloxTest.moc"
