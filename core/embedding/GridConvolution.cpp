#include "core/embedding/GridConvolution.h"

#include "core/embedding/SplitKernel.h"

#include <fftw3.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <mutex>
#include <numbers>
#include <vector>

namespace fitroom {
namespace {

using Complex = std::complex<float>;

constexpr std::size_t kStep = 16;   ///< all widths are multiples, which keeps rows aligned
constexpr std::size_t kColumns = 8; ///< transformed together: a cache line of each row

template<class T>
struct FftwFree {
    void operator()(T* memory) const { fftwf_free(memory); }
};

/// Memory aligned for FFTW, zeroed.
template<class T>
class Buffer {
public:
    explicit Buffer(std::size_t size) : memory_(static_cast<T*>(fftwf_malloc(size * sizeof(T)))) {
        if (!memory_)
            throw std::bad_alloc();
        std::fill_n(memory_.get(), size, T(0));
    }
    T* operator+(std::size_t offset) const { return memory_.get() + offset; }

private:
    std::unique_ptr<T, FftwFree<T>> memory_;
};

fftwf_complex* fftw(Complex* values) {
    return reinterpret_cast<fftwf_complex*>(values);
}

struct DestroyPlan {
    void operator()(fftwf_plan plan) const;
};
using Plan = std::unique_ptr<std::remove_pointer_t<fftwf_plan>, DestroyPlan>;

std::mutex plannerMutex; // FFTW's planner knows one thread only

void DestroyPlan::operator()(fftwf_plan plan) const {
    const std::lock_guard lock(plannerMutex);
    fftwf_destroy_plan(plan);
}

/// Whether FFTW has fast code for a length.
bool isSmooth(std::size_t length) {
    for (const std::size_t factor : {2, 3, 5, 7}) {
        while (length % factor == 0)
            length /= factor;
    }
    return length == 1;
}

std::size_t widthFor(std::size_t side) {
    std::size_t width = (2 * side + kStep - 1) / kStep * kStep;
    while (!isSmooth(width))
        width += kStep;
    return width;
}

} // namespace

/// Plans and memory for one width. Plans are only estimated: measured ones would differ from one
/// start of the program to the next, and the maps with them.
struct GridConvolution::Transforms {
    explicit Transforms(std::size_t wide)
        : width(wide), side(wide / 2), stride(wide / 2 + kStep), charges(side * width),
          spectrum(side * stride), fieldX(side * stride), fieldY(side * stride),
          fields(side * 2 * width), energies(wide / 2 + 1) {
        const std::lock_guard lock(plannerMutex);
        const int n = int(width);
        const Buffer<Complex> column(width * kColumns);
        fftwf_complex* const one = fftw(column + 0);
        rowForward.reset(fftwf_plan_dft_r2c_1d(n, charges + 0, fftw(spectrum + 0), FFTW_ESTIMATE));
        rowBackward.reset(fftwf_plan_many_dft_c2r(1, &n, 1, fftw(fieldX + 0), nullptr, 1, 0,
                                                  fields + 0, nullptr, 2, 0, FFTW_ESTIMATE));
        rowBackwardOdd.reset(fftwf_plan_many_dft_c2r(1, &n, 1, fftw(fieldX + 0), nullptr, 1, 0,
                                                     fields + 1, nullptr, 2, 0, FFTW_ESTIMATE));
        columnsForward.reset(fftwf_plan_many_dft(1, &n, kColumns, one, nullptr, 1, n, one, nullptr,
                                                 1, n, FFTW_FORWARD, FFTW_ESTIMATE));
        columnsBackward.reset(fftwf_plan_many_dft(1, &n, kColumns, one, nullptr, 1, n, one, nullptr,
                                                  1, n, FFTW_BACKWARD, FFTW_ESTIMATE));
    }

    void convolveColumns(std::size_t first, const Kernels& kernels);
    void load(std::size_t first, std::size_t count, Complex* columns) const;
    void store(std::size_t first, std::size_t count, const Complex* columns,
               const Buffer<Complex>& to) const;

    std::size_t width;  ///< of the padded grid
    std::size_t side;   ///< of the part in use
    std::size_t stride; ///< complex numbers from row to row of a spectrum
    Buffer<float> charges;
    Buffer<Complex> spectrum, fieldX, fieldY;
    Buffer<float> fields;
    std::vector<double> energies; ///< one a column of the spectrum
    Plan rowForward, rowBackward, rowBackwardOdd, columnsForward, columnsBackward;
};

/// Spectra of the kernels, over width^2, for frequencies [column][row] from 0 to half the width;
/// the rest is the same but for signs.
struct GridConvolution::Kernels {
    Kernels(std::size_t width, double nodeSpacing, bool onlyFar);

    double spacing;
    bool farOnly;
    std::size_t rows;             ///< width / 2 + 1
    std::vector<float> potential; ///< of 1 / (1 + d^2); real
    std::vector<float> forceX;    ///< of d_x / (1 + d^2)^2; imaginary
    std::vector<float> forceY;
};

namespace {

/// How a quintic B-spline's values on the nodes weaken a frequency.
double splineResponse(std::size_t frequency, std::size_t width) {
    const double angle = 2 * std::numbers::pi * double(frequency) / double(width);
    return (33 + 26 * std::cos(angle) + std::cos(2 * angle)) / 60;
}

/// Distance from node 0 to node `index` of a periodic grid, in nodes.
double offset(std::size_t index, std::size_t width) {
    return index <= width / 2 ? double(index) : double(index) - double(width);
}

/// The transform of kernel(x, y), [row][column] with width / 2 + 1 columns.
template<class Kernel>
std::vector<std::complex<double>> spectrumOf(std::size_t width, Kernel kernel) {
    const Buffer<float> values(width * width);
    const std::size_t columns = width / 2 + 1;
    const Buffer<Complex> spectrum(width * columns);
    Plan plan;
    {
        const std::lock_guard lock(plannerMutex);
        plan.reset(fftwf_plan_dft_r2c_2d(int(width), int(width), values + 0, fftw(spectrum + 0),
                                         FFTW_ESTIMATE));
    }
    for (std::size_t y = 0; y < width; ++y) {
        for (std::size_t x = 0; x < width; ++x)
            *(values + (y * width + x)) = float(kernel(offset(x, width), offset(y, width)));
    }
    fftwf_execute(plan.get());
    return {spectrum + 0, spectrum + width * columns};
}

} // namespace

GridConvolution::Kernels::Kernels(std::size_t width, double nodeSpacing, bool onlyFar)
    : spacing(nodeSpacing), farOnly(onlyFar), rows(width / 2 + 1), potential(rows * rows),
      forceX(rows * rows), forceY(rows * rows) {
    const auto squared = [&](double x, double y) { return spacing * spacing * (x * x + y * y); };
    const auto left = [&](double s) {
        return farOnly ? SplitKernel<double>::at(s) : SplitKernel<double>{0, 0};
    };
    const auto close = spectrumOf(width, [&](double x, double y) {
        const double s = squared(x, y);
        return 1 / (1 + s) - left(s).near;
    });
    const auto push = spectrumOf(width, [&](double x, double y) {
        const double s = squared(x, y);
        const bool edge = std::abs(x) * 2 == double(width); // both the left and the right one
        return edge ? 0 : spacing * x * (1 / ((1 + s) * (1 + s)) - left(s).force);
    });
    for (std::size_t x = 0; x < rows; ++x) {
        for (std::size_t y = 0; y < rows; ++y) {
            const double response = splineResponse(x, width) * splineResponse(y, width);
            const double scale = 1 / (response * response * double(width) * double(width));
            potential[x * rows + y] = float(close[y * rows + x].real() * scale);
            forceX[x * rows + y] = float(push[y * rows + x].imag() * scale);
            forceY[y * rows + x] = forceX[x * rows + y];
        }
    }
}

void GridConvolution::Transforms::load(std::size_t first, std::size_t count,
                                       Complex* columns) const {
    for (std::size_t y = 0; y < side; ++y) {
        for (std::size_t i = 0; i < count; ++i)
            columns[i * width + y] = *(spectrum + (y * stride + first + i));
    }
}

void GridConvolution::Transforms::store(std::size_t first, std::size_t count,
                                        const Complex* columns, const Buffer<Complex>& to) const {
    for (std::size_t y = 0; y < side; ++y) {
        for (std::size_t i = 0; i < count; ++i)
            *(to + (y * stride + first + i)) = columns[i * width + y];
    }
}

/// Columns of the spectrum: there, times the kernels, and back for each of the two fields.
void GridConvolution::Transforms::convolveColumns(std::size_t first, const Kernels& kernels) {
    const Buffer<Complex> x(width * kColumns), y(width * kColumns);
    const std::size_t count = std::min(kColumns, width / 2 + 1 - first);
    load(first, count, x + 0);
    fftwf_execute_dft(columnsForward.get(), fftw(x + 0), fftw(x + 0));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t column = first + i;
        const float* potential = kernels.potential.data() + column * kernels.rows;
        const float* forceX = kernels.forceX.data() + column * kernels.rows;
        const float* forceY = kernels.forceY.data() + column * kernels.rows;
        Complex* toX = x + i * width;
        Complex* toY = y + i * width;
        double energy = 0;
        for (std::size_t row = 0; row < width; ++row) {
            const std::size_t at = std::min(row, width - row);
            const float sign = row <= width / 2 ? 1.0F : -1.0F;
            const Complex value = toX[row];
            energy += double(std::norm(value)) * double(potential[at]);
            toX[row] = Complex(-value.imag(), value.real()) * forceX[at];
            toY[row] = Complex(-value.imag(), value.real()) * (sign * forceY[at]);
        }
        // Columns between the first and the last stand for their mirror images as well.
        energies[column] = column == 0 || column == width / 2 ? energy : 2 * energy;
    }
    fftwf_execute_dft(columnsBackward.get(), fftw(x + 0), fftw(x + 0));
    fftwf_execute_dft(columnsBackward.get(), fftw(y + 0), fftw(y + 0));
    store(first, count, x + 0, fieldX);
    store(first, count, y + 0, fieldY);
}

GridConvolution::GridConvolution() = default;
GridConvolution::~GridConvolution() = default;

void GridConvolution::prepare(std::size_t side, double spacing, bool farOnly) {
    const std::size_t width = widthFor(side);
    // A little smaller than before is no reason for all the kernels anew.
    const bool fits = transforms_ && transforms_->width >= width &&
                      double(transforms_->width) * 0.7 < double(width);
    if (!fits)
        transforms_ = std::make_unique<Transforms>(width);
    if (!fits || !kernels_ || kernels_->spacing != spacing || kernels_->farOnly != farOnly)
        kernels_ = std::make_unique<Kernels>(transforms_->width, spacing, farOnly);
}

std::size_t GridConvolution::side() const {
    return transforms_->side;
}

std::span<const float> GridConvolution::fields(std::size_t y) const {
    return {transforms_->fields + y * 2 * transforms_->width, 2 * transforms_->side};
}

double GridConvolution::convolve(const FillRow& fill, bool parallel) {
    Transforms& t = *transforms_;
#pragma omp parallel for schedule(dynamic, 8) if (parallel)
    for (std::size_t y = 0; y < t.side; ++y) {
        float* const row = t.charges + y * t.width;
        std::fill_n(row, t.side, 0.0F);
        fill(y, {row, t.side});
        fftwf_execute_dft_r2c(t.rowForward.get(), row, fftw(t.spectrum + y * t.stride));
    }
#pragma omp parallel for schedule(dynamic) if (parallel)
    for (std::size_t column = 0; column < t.width / 2 + 1; column += kColumns)
        t.convolveColumns(column, *kernels_);
#pragma omp parallel for schedule(dynamic, 8) if (parallel)
    for (std::size_t y = 0; y < t.side; ++y) {
        float* const row = t.fields + y * 2 * t.width;
        fftwf_execute_dft_c2r(t.rowBackward.get(), fftw(t.fieldX + y * t.stride), row);
        fftwf_execute_dft_c2r(t.rowBackwardOdd.get(), fftw(t.fieldY + y * t.stride), row + 1);
    }
    double energy = 0;
    for (const double one : t.energies)
        energy += one;
    return energy;
}

} // namespace fitroom
