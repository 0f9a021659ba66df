// Compiled once for each instruction set, FITROOM_KERNEL_SET naming the set. Everything but the
// table has internal linkage and no standard-library template is used, so that the linker can never
// hand code made for a newer processor to an older one.
#include "core/kernels/Kernels.h"

namespace fitroom {
namespace {

#define FITROOM_INLINE inline __attribute__((always_inline))

FITROOM_INLINE float load(float value) {
    return value;
}

FITROOM_INLINE float load(Bfloat16Bits bits) {
    return __builtin_bit_cast(float, std::uint32_t(bits) << 16);
}

FITROOM_INLINE void store(float* place, float value) {
    *place = value;
}

/// Rounds to nearest, ties to even.
FITROOM_INLINE void store(Bfloat16Bits* place, float value) {
    const std::uint32_t bits = __builtin_bit_cast(std::uint32_t, value);
    *place = Bfloat16Bits((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

FITROOM_INLINE float rectify(float value, bool relu) {
    return relu && value < 0 ? 0.f : value;
}

constexpr int kLanes = 16;
constexpr int kRounds = 7; // Salmon et al. 2011: Philox4x32-7 passes BigCrush

/// Philox4x32 on 16 counters at once: counter = (block x 16 + lane, stream), key = (key, 0).
FITROOM_INLINE void philox(std::uint64_t block, std::uint64_t stream, std::uint32_t key,
                           std::uint32_t (&c)[4][kLanes]) {
    for (int lane = 0; lane < kLanes; ++lane) {
        const std::uint64_t counter = block * kLanes + std::uint64_t(lane);
        c[0][lane] = std::uint32_t(counter);
        c[1][lane] = std::uint32_t(counter >> 32);
        c[2][lane] = std::uint32_t(stream);
        c[3][lane] = std::uint32_t(stream >> 32);
    }
    std::uint32_t key0 = key, key1 = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (int lane = 0; lane < kLanes; ++lane) {
            const std::uint64_t product0 = std::uint64_t(0xD2511F53u) * c[0][lane];
            const std::uint64_t product1 = std::uint64_t(0xCD9E8D57u) * c[2][lane];
            c[0][lane] = std::uint32_t(product1 >> 32) ^ c[1][lane] ^ key0;
            c[2][lane] = std::uint32_t(product0 >> 32) ^ c[3][lane] ^ key1;
            c[1][lane] = std::uint32_t(product1);
            c[3][lane] = std::uint32_t(product0);
        }
        key0 += 0x9E3779B9u;
        key1 += 0xBB67AE85u;
    }
}

template<class T>
void dropout(const T* in, T* out, std::int64_t begin, std::int64_t end, std::uint32_t key,
             std::uint64_t stream, std::uint32_t threshold, float scale) {
    for (std::int64_t start = begin; start < end; start += kDropoutBlock) {
        std::uint32_t random[4][kLanes];
        philox(std::uint64_t(start / kDropoutBlock), stream, key, random);
        float factor[kDropoutBlock];
        for (int word = 0; word < 4; ++word) {
            for (int lane = 0; lane < kLanes; ++lane) {
                const std::uint32_t bits = random[word][lane];
                factor[(2 * word) * kLanes + lane] = (bits & 0xffff) >= threshold ? scale : 0.f;
                factor[(2 * word + 1) * kLanes + lane] = (bits >> 16) >= threshold ? scale : 0.f;
            }
        }
        const std::int64_t count = end - start < kDropoutBlock ? end - start : kDropoutBlock;
        for (std::int64_t i = 0; i < count; ++i)
            store(out + start + i, load(in[start + i]) * factor[i]);
    }
}

/// Offset of pooling input `which` (0 to 3) from the first of its four.
FITROOM_INLINE std::int64_t poolOffset(int which, PoolingSize size) {
    return (which / 2) * size.width * size.channels + (which % 2) * size.channels;
}

template<class T>
void maxPool(const T* __restrict in, T* __restrict out, std::uint8_t* __restrict winners,
             PoolingSize size, bool relu) {
    const std::int64_t outHeight = size.height / 2, outWidth = size.width / 2;
    for (std::int64_t y = 0; y < outHeight; ++y) {
        for (std::int64_t x = 0; x < outWidth; ++x) {
            const T* corner = in + (2 * y * size.width + 2 * x) * size.channels;
            const T* right = corner + poolOffset(1, size);
            const T* below = corner + poolOffset(2, size);
            const T* across = corner + poolOffset(3, size);
            const std::int64_t at = (y * outWidth + x) * size.channels;
            for (std::int64_t c = 0; c < size.channels; ++c) {
                const float v0 = load(corner[c]), v1 = load(right[c]);
                const float v2 = load(below[c]), v3 = load(across[c]);
                const float top = v1 > v0 ? v1 : v0, bottom = v3 > v2 ? v3 : v2;
                const int topWinner = v1 > v0 ? 1 : 0, bottomWinner = v3 > v2 ? 3 : 2;
                const float best = bottom > top ? bottom : top;
                const int winner = bottom > top ? bottomWinner : topWinner;
                const bool closed = relu && best <= 0;
                store(out + at + c, closed ? 0.f : best);
                winners[at + c] = std::uint8_t(closed ? int(kNoWinner) : winner);
            }
        }
    }
}

template<class T>
void clearRow(T* row, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i)
        row[i] = T(0);
}

template<class T>
void maxPoolBackward(const T* __restrict gradOut, const std::uint8_t* __restrict winners,
                     T* __restrict gradIn, PoolingSize size) {
    const std::int64_t outHeight = size.height / 2, outWidth = size.width / 2;
    for (std::int64_t y = 0; y < outHeight; ++y) {
        for (std::int64_t x = 0; x < outWidth; ++x) {
            T* corner = gradIn + (2 * y * size.width + 2 * x) * size.channels;
            T* right = corner + poolOffset(1, size);
            T* below = corner + poolOffset(2, size);
            T* across = corner + poolOffset(3, size);
            const std::int64_t at = (y * outWidth + x) * size.channels;
#pragma GCC ivdep
            for (std::int64_t c = 0; c < size.channels; ++c) {
                const T gradient = gradOut[at + c];
                const T winner = T(winners[at + c]); // as wide as the values: one vector of each
                corner[c] = winner == T(0) ? gradient : T(0);
                right[c] = winner == T(1) ? gradient : T(0);
                below[c] = winner == T(2) ? gradient : T(0);
                across[c] = winner == T(3) ? gradient : T(0);
            }
        }
        if (size.width % 2 != 0) {
            const std::int64_t last = (2 * y * size.width + size.width - 1) * size.channels;
            clearRow(gradIn + last, size.channels);
            clearRow(gradIn + last + size.width * size.channels, size.channels);
        }
    }
    if (size.height % 2 != 0)
        clearRow(gradIn + (size.height - 1) * size.width * size.channels,
                 size.width * size.channels);
}

constexpr int kChannelBlock = 32; // channels whose sums stay in registers
constexpr int kRowBlock = 256;    // rows summed in float before they are added in double

/// Adds rows [begin, end) of `width` channels from `c` to the two sums: of the value and of the
/// value times `other` (itself, or the gradient). Inlined so that a constant `width` keeps the sums
/// in registers.
template<class T>
FITROOM_INLINE void addRows(const T* __restrict first, const T* __restrict in, std::int64_t begin,
                            std::int64_t end, std::int64_t channels, std::int64_t c, int width,
                            bool relu, float* sum, float* product) {
    for (std::int64_t r = begin; r < end; ++r) {
        for (int i = 0; i < width; ++i) {
            const float value = rectify(load(in[r * channels + c + i]), relu);
            const float other = first ? load(first[r * channels + c + i]) : value;
            sum[i] += other;
            product[i] += other * value;
        }
    }
}

/// sums += {sum of f, sum of f x value} per channel, f being `first`, or the value where it is
/// null.
template<class T>
FITROOM_INLINE void channelSums(const T* first, const T* in, std::int64_t rows,
                                std::int64_t channels, bool relu, double* sums) {
    for (std::int64_t row = 0; row < rows; row += kRowBlock) {
        const std::int64_t rowEnd = row + kRowBlock < rows ? row + kRowBlock : rows;
        for (std::int64_t c = 0; c < channels; c += kChannelBlock) {
            const int width = int(channels - c < kChannelBlock ? channels - c : kChannelBlock);
            float sum[kChannelBlock] = {}, product[kChannelBlock] = {};
            if (width == kChannelBlock)
                addRows(first, in, row, rowEnd, channels, c, kChannelBlock, relu, sum, product);
            else
                addRows(first, in, row, rowEnd, channels, c, width, relu, sum, product);
            for (int i = 0; i < width; ++i) {
                sums[c + i] += double(sum[i]);
                sums[channels + c + i] += double(product[i]);
            }
        }
    }
}

template<class T>
void normSums(const T* in, std::int64_t rows, std::int64_t channels, bool relu, double* sums) {
    channelSums<T>(nullptr, in, rows, channels, relu, sums);
}

template<class T>
void normApply(const T* in, T* out, std::int64_t rows, std::int64_t channels, bool relu,
               const float* __restrict scale, const float* __restrict shift) {
    for (std::int64_t r = 0; r < rows; ++r) {
        const T* __restrict from = in + r * channels;
        T* __restrict to = out + r * channels;
        for (std::int64_t c = 0; c < channels; ++c)
            store(to + c, rectify(load(from[c]), relu) * scale[c] + shift[c]);
    }
}

template<class T>
void normBackwardSums(const T* in, const T* gradOut, std::int64_t rows, std::int64_t channels,
                      bool relu, double* sums) {
    channelSums<T>(gradOut, in, rows, channels, relu, sums);
}

template<class T>
void normBackwardApply(const T* in, const T* gradOut, T* gradIn, std::int64_t rows,
                       std::int64_t channels, bool relu, const float* __restrict a,
                       const float* __restrict b, const float* __restrict c) {
    for (std::int64_t r = 0; r < rows; ++r) {
        const T* __restrict values = in + r * channels;
        const T* __restrict grads = gradOut + r * channels;
        T* __restrict to = gradIn + r * channels;
        for (std::int64_t i = 0; i < channels; ++i) {
            const float value = load(values[i]);
            const float gradient = a[i] * load(grads[i]) + b[i] * value + c[i];
            store(to + i, relu && value <= 0 ? 0.f : gradient);
        }
    }
}

void adam(float* weights, const float* gradient, float* mean, float* variance, std::int64_t count,
          AdamStep step) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float weight = weights[i] * step.shrink;
        const float g = gradient[i] + step.l2 * weight;
        const float m = step.beta1 * mean[i] + (1 - step.beta1) * g;
        const float v = step.beta2 * variance[i] + (1 - step.beta2) * g * g;
        mean[i] = m;
        variance[i] = v;
        weights[i] =
            weight - step.stepSize * m / (__builtin_sqrtf(v) / step.rootCorrection + step.epsilon);
    }
}

void sgd(float* weights, const float* gradient, float* momentum, std::int64_t count, SgdStep step) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = gradient[i] + step.l2 * weights[i];
        const float m = step.first ? g : step.momentum * momentum[i] + g;
        momentum[i] = m;
        weights[i] -= step.learningRate * (step.nesterov ? g + step.momentum * m : m);
    }
}

template<class T>
constexpr TypedKernels<T> typedKernels() {
    return {dropout<T>,   maxPool<T>,          maxPoolBackward<T>,  normSums<T>,
            normApply<T>, normBackwardSums<T>, normBackwardApply<T>};
}

} // namespace

extern const Kernels FITROOM_KERNEL_SET;
const Kernels FITROOM_KERNEL_SET = {typedKernels<float>(), typedKernels<Bfloat16Bits>(), adam, sgd};

} // namespace fitroom
