#pragma once

#include <cstdint>

namespace fitroom {

/// A bfloat16 number's bits: the upper half of a float's.
using Bfloat16Bits = std::uint16_t;

/// Which 2 x 2 pooling input won; kNoWinner where ReLU let none through.
inline constexpr std::uint8_t kNoWinner = 4;

/// Sizes of a 2 x 2 max pooling, images stored height x width x channels.
struct PoolingSize {
    std::int64_t height; ///< of the input
    std::int64_t width;
    std::int64_t channels;
};

/// One number type's inner loops. They touch memory once and run on one thread; callers divide the
/// work. `rows` are pixels of all images, each `channels` values long (channels-last).
template<class T>
struct TypedKernels {
    /// out = in x mask / (1 - rate), for elements [begin, end) of a tensor. The mask depends only
    /// on (key, stream, element), so the backward pass makes it anew with the same call. `begin` is
    /// a multiple of kDropoutBlock; an element is kept when its 16 random bits are >= threshold.
    void (*dropout)(const T* in, T* out, std::int64_t begin, std::int64_t end, std::uint32_t key,
                    std::uint64_t stream, std::uint32_t threshold, float scale);

    /// One image: ReLU (if `relu`), then 2 x 2 maximum; an odd last row or column is dropped.
    void (*maxPool)(const T* in, T* out, std::uint8_t* winners, PoolingSize size, bool relu);
    void (*maxPoolBackward)(const T* gradOut, const std::uint8_t* winners, T* gradIn,
                            PoolingSize size);

    /// Per channel: sum and sum of squares of (relu ? max(x, 0) : x), added to `sums` (2 x
    /// channels).
    void (*normSums)(const T* in, std::int64_t rows, std::int64_t channels, bool relu,
                     double* sums);
    /// out = (relu ? max(in, 0) : in) x scale + shift, per channel.
    void (*normApply)(const T* in, T* out, std::int64_t rows, std::int64_t channels, bool relu,
                      const float* scale, const float* shift);
    /// Per channel: sums of gradOut and of gradOut x value, added to `sums` (2 x channels).
    void (*normBackwardSums)(const T* in, const T* gradOut, std::int64_t rows,
                             std::int64_t channels, bool relu, double* sums);
    /// gradIn = a x gradOut + b x value + c per channel, 0 where ReLU was closed.
    void (*normBackwardApply)(const T* in, const T* gradOut, T* gradIn, std::int64_t rows,
                              std::int64_t channels, bool relu, const float* a, const float* b,
                              const float* c);
};

inline constexpr std::int64_t kDropoutBlock = 128;

/// One step's constants of Adam (Kingma and Ba 2015) in PyTorch's form.
struct AdamStep {
    float beta1, beta2;
    float stepSize;       ///< learning rate / (1 - beta1^t)
    float rootCorrection; ///< sqrt(1 - beta2^t)
    float epsilon;
    float l2;     ///< weight decay added to the gradient
    float shrink; ///< weights are first scaled by this: 1 - rate x decay for AdamW
};

struct SgdStep {
    float learningRate, momentum, l2;
    bool nesterov, first; ///< `first`: the momentum buffer starts as the gradient
};

/// All inner loops, compiled for one instruction set.
struct Kernels {
    TypedKernels<float> float32;
    TypedKernels<Bfloat16Bits> bfloat16;
    void (*adam)(float* weights, const float* gradient, float* mean, float* variance,
                 std::int64_t count, AdamStep step);
    void (*sgd)(float* weights, const float* gradient, float* momentum, std::int64_t count,
                SgdStep step);
};

/// The fastest set this processor has.
const Kernels& kernels();

} // namespace fitroom
