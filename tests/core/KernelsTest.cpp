#include "core/kernels/Kernels.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>
#include <vector>

using namespace fitroom;

namespace {

std::vector<float> randomValues(std::size_t count, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

float fromBits(Bfloat16Bits bits) {
    return std::bit_cast<float>(std::uint32_t(bits) << 16);
}

std::vector<Bfloat16Bits> toBits(const std::vector<float>& values) {
    std::vector<Bfloat16Bits> bits;
    for (const float value : values)
        bits.push_back(Bfloat16Bits(std::bit_cast<std::uint32_t>(value) >> 16));
    return bits;
}

/// 1 where the mask keeps an element, else 0.
std::vector<float> mask(std::int64_t count, std::uint32_t threshold, std::uint64_t stream = 0,
                        std::uint32_t key = 0) {
    const std::vector<float> ones(std::size_t(count), 1.f);
    std::vector<float> out(std::size_t(count), -1.f);
    kernels().float32.dropout(ones.data(), out.data(), 0, count, key, stream, threshold, 1.f);
    return out;
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT

private slots:
    /// Random123's known answer for philox4x32 with seven rounds, counter and key 0:
    /// 5f6fb709 0d893f64 4f121f81 4f730a48. Each word decides two elements of lane 0.
    void dropoutUsesPhilox() {
        const std::uint32_t words[4] = {0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48};
        for (int word = 0; word < 4; ++word) {
            const std::uint32_t low = words[word] & 0xffff, high = words[word] >> 16;
            const std::size_t lowAt = std::size_t(2 * word) * 16, highAt = lowAt + 16;
            QCOMPARE(mask(kDropoutBlock, low)[lowAt], 1.f);
            QCOMPARE(mask(kDropoutBlock, low + 1)[lowAt], 0.f);
            QCOMPARE(mask(kDropoutBlock, high)[highAt], 1.f);
            QCOMPARE(mask(kDropoutBlock, high + 1)[highAt], 0.f);
        }
    }

    void dropoutKeepsItsShare() {
        const std::vector<float> kept = mask(1'000'000, 16384); // a quarter is dropped
        double sum = 0;
        for (const float value : kept)
            sum += value;
        QVERIFY(std::abs(sum / 1e6 - 0.75) < 0.002); // 4.6 standard deviations
    }

    void dropoutOfAPartIsThePartOfTheWhole() {
        const std::vector<float> whole = mask(1000, 32768, 7, 5);
        const std::vector<float> ones(1000, 1.f);
        std::vector<float> part(1000, -1.f);
        kernels().float32.dropout(ones.data(), part.data(), 256, 1000, 5, 7, 32768, 1.f);
        QCOMPARE(part[255], -1.f);
        QVERIFY(std::equal(part.begin() + 256, part.end(), whole.begin() + 256));
        QVERIFY(mask(1000, 32768, 8, 5) != whole);
        QVERIFY(mask(1000, 32768, 7, 6) != whole);
    }

    void dropoutScales() {
        const std::vector<Bfloat16Bits> in = toBits(std::vector<float>(300, 3.f));
        std::vector<Bfloat16Bits> out(300);
        kernels().bfloat16.dropout(in.data(), out.data(), 0, 300, 1, 1, 32768, 2.f);
        for (const Bfloat16Bits bits : out)
            QVERIFY(fromBits(bits) == 0.f || fromBits(bits) == 6.f);
    }

    void maxPool_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("relu");
        QTest::newRow("even") << 6 << 8 << 32 << true;
        QTest::newRow("odd") << 7 << 5 << 3 << true;
        QTest::newRow("without ReLU") << 5 << 6 << 17 << false;
    }

    void maxPool() {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, channels);
        QFETCH(bool, relu);
        const PoolingSize size = {height, width, channels};
        const auto at = [&](int y, int x, int c) {
            return std::size_t((y * width + x) * channels + c);
        };
        const std::vector<float> in = randomValues(std::size_t(height * width * channels), 1);
        const std::size_t outCount = std::size_t(height / 2 * (width / 2) * channels);
        const std::vector<float> gradOut = randomValues(outCount, 2);
        std::vector<float> out(outCount), gradIn(in.size(), 99.f), expected(in.size(), 0.f);
        std::vector<std::uint8_t> winners(outCount);
        kernels().float32.maxPool(in.data(), out.data(), winners.data(), size, relu);
        kernels().float32.maxPoolBackward(gradOut.data(), winners.data(), gradIn.data(), size);
        std::size_t i = 0;
        for (int y = 0; y < height / 2; ++y) {
            for (int x = 0; x < width / 2; ++x) {
                for (int c = 0; c < channels; ++c, ++i) {
                    std::size_t best = at(2 * y, 2 * x, c);
                    for (const std::size_t other :
                         {at(2 * y, 2 * x + 1, c), at(2 * y + 1, 2 * x, c),
                          at(2 * y + 1, 2 * x + 1, c)})
                        best = in[other] > in[best] ? other : best;
                    const bool open = !relu || in[best] > 0;
                    QCOMPARE(out[i], open ? in[best] : 0.f);
                    if (open)
                        expected[best] = gradOut[i];
                }
            }
        }
        QVERIFY(gradIn == expected);
    }

    void normSums_data() {
        QTest::addColumn<int>("channels");
        for (const int channels : {1, 3, 32, 48, 70})
            QTest::addRow("%d channels", channels) << channels;
    }

    void normSums() {
        QFETCH(int, channels);
        constexpr int rows = 1000;
        const std::vector<float> in = randomValues(std::size_t(rows * channels), 3);
        const std::vector<float> grad = randomValues(in.size(), 4);
        std::vector<double> sums(std::size_t(2 * channels), 0.0), backward(sums.size(), 0.0);
        kernels().float32.normSums(in.data(), rows, channels, true, sums.data());
        kernels().float32.normBackwardSums(in.data(), grad.data(), rows, channels, true,
                                           backward.data());
        for (int c = 0; c < channels; ++c) {
            double sum = 0, square = 0, gradSum = 0, product = 0;
            for (int r = 0; r < rows; ++r) {
                const double value = std::max(0.f, in[std::size_t(r * channels + c)]);
                const double g = grad[std::size_t(r * channels + c)];
                sum += value;
                square += value * value;
                gradSum += g;
                product += g * value;
            }
            QVERIFY(std::abs(sums[std::size_t(c)] - sum) < 1e-3);
            QVERIFY(std::abs(sums[std::size_t(channels + c)] - square) < 1e-3);
            QVERIFY(std::abs(backward[std::size_t(c)] - gradSum) < 1e-3);
            QVERIFY(std::abs(backward[std::size_t(channels + c)] - product) < 1e-3);
        }
    }

    void bfloat16RoundsToNearest() {
        // 1 + 2^-8 lies between 1 and 1 + 2^-7, the even neighbour is 1; a little more goes up.
        const float one = 1.f, zero = 0.f;
        const std::vector<Bfloat16Bits> in = toBits({1.f});
        for (const auto& [shift, expected] :
             std::vector<std::pair<float, float>>{{0x1p-8f, 1.f},
                                                  {0x1p-8f + 0x1p-16f, 1.f + 0x1p-7f},
                                                  {3 * 0x1p-8f, 1.f + 0x1p-6f}}) {
            Bfloat16Bits out = 0;
            kernels().bfloat16.normApply(in.data(), &out, 1, 1, false, &one, &shift);
            QCOMPARE(fromBits(out), expected);
        }
        Bfloat16Bits out = 1;
        const std::vector<Bfloat16Bits> negative = toBits({-2.f});
        kernels().bfloat16.normApply(negative.data(), &out, 1, 1, true, &one, &zero);
        QCOMPARE(fromBits(out), 0.f);
    }
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "KernelsTest.moc"
