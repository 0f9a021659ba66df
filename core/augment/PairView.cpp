#include "core/augment/PairView.h"

#include "core/support/Philox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace fitroom {

namespace {

constexpr std::uint8_t kBlack = 8; // what is no brighter is background
constexpr int kSamples = 3;        // per pixel and direction
constexpr double kRadians = std::numbers::pi / 180;

struct Point {
    double x = 0, y = 0;
};

Point turned(Point point, double angle) {
    const double cosine = std::cos(angle), sine = std::sin(angle);
    return {cosine * point.x - sine * point.y, sine * point.x + cosine * point.y};
}

/// Half the width, relative to the widest place, at `along` from 0 to 1.
double outline(const PairView& view, double along) {
    if (view.roundness == 0)
        return 1;
    const double apart = std::abs(2 * along - 1);
    return std::pow(std::max(0.0, 1 - std::pow(apart, view.roundness)), 1 / view.roundness);
}

/// The thing in an image: its bounding box, and what it takes up of each column.
class Silhouette {
public:
    Silhouette(const ImageShape& shape, std::span<const std::uint8_t> pixels,
               std::span<std::uint32_t> columns)
        : shape_(shape), pixels_(pixels), columns_(columns) {
        for (int x = 0; x < shape.width; ++x)
            measure(x);
    }

    [[nodiscard]] bool empty() const { return right_ < left_; }

    /// `along` is 0 at the left end and 1 at the right one, `across` -1 at the upper edge and 1 at
    /// the lower one: of the box, or of the column.
    [[nodiscard]] std::size_t pixelAt(double along, double across, bool ofColumn) const {
        const int x = left_ + std::min(int(along * (right_ - left_ + 1)), right_ - left_);
        int top = top_, bottom = bottom_;
        if (ofColumn && columns_[std::size_t(x)] != kEmpty) {
            top = int(columns_[std::size_t(x)] >> 16);
            bottom = int(columns_[std::size_t(x)] & 0xFFFF);
        }
        const double down = (across + 1) / 2 * (bottom - top + 1);
        const int y = top + std::clamp(int(down), 0, bottom - top);
        return std::size_t(y) * std::size_t(shape_.width) + std::size_t(x);
    }

private:
    static constexpr std::uint32_t kEmpty = 0xFFFF0000;

    [[nodiscard]] bool covered(int x, int y) const {
        const std::size_t plane = std::size_t(shape_.height) * std::size_t(shape_.width);
        std::size_t place = std::size_t(y) * std::size_t(shape_.width) + std::size_t(x);
        for (; place < pixels_.size(); place += plane)
            if (pixels_[place] > kBlack)
                return true;
        return false;
    }

    void measure(int x) {
        int top = 0, bottom = shape_.height - 1;
        while (top <= bottom && !covered(x, top))
            ++top;
        while (bottom > top && !covered(x, bottom))
            --bottom;
        columns_[std::size_t(x)] = kEmpty;
        if (top > bottom)
            return;
        columns_[std::size_t(x)] = std::uint32_t(top) << 16 | std::uint32_t(bottom);
        left_ = std::min(left_, x);
        right_ = x;
        top_ = std::min(top_, top);
        bottom_ = std::max(bottom_, bottom);
    }

    const ImageShape& shape_;
    std::span<const std::uint8_t> pixels_;
    std::span<std::uint32_t> columns_;
    int left_ = 1 << 16, right_ = -1, top_ = 1 << 16, bottom_ = -1;
};

/// Where the first (-1) and the second (1) of a pair lie, in lengths from the pair's middle.
class Place {
public:
    Place(const PairView& view, int side)
        : view_(view), side_(side), angle_(view.angle + side * view.spread / 2),
          middle_(turned({side * view.stagger / 2, side * view.gap / 2}, view.angle)) {}

    [[nodiscard]] Point outside(double along, double across) const {
        const Point own = {along - 0.5, across * outline(view_, along) * view_.width / 2};
        const Point moved = turned(own, angle_);
        return {(moved.x + middle_.x) * view_.narrowing, moved.y + middle_.y};
    }

    /// The image's pixel that is seen there, if any.
    [[nodiscard]] std::optional<std::size_t> pixelAt(Point point,
                                                     const Silhouette& silhouette) const {
        const Point own =
            turned({point.x / view_.narrowing - middle_.x, point.y - middle_.y}, -angle_);
        const double along = own.x + 0.5;
        if (along < 0 || along >= 1)
            return std::nullopt;
        const double half = outline(view_, along) * view_.width / 2;
        if (half <= 0 || std::abs(own.y) > half)
            return std::nullopt;
        const double across = (view_.mirrored && side_ > 0 ? -own.y : own.y) / half;
        return silhouette.pixelAt(view_.reversed ? 1 - along : along, across, view_.roundness != 0);
    }

private:
    const PairView& view_;
    int side_;
    double angle_;
    Point middle_;
};

using Places = std::array<Place, 2>;

/// How the pair lies in an image: in the middle, as large as possible.
class Frame {
public:
    Frame(const Places& places, const ImageShape& shape)
        : centre_{shape.width / 2.0, shape.height / 2.0} {
        constexpr int kPoints = 24;
        Point low = {1e9, 1e9}, high = {-1e9, -1e9};
        for (const Place& place : places)
            for (int i = 0; i <= kPoints; ++i)
                for (const double across : {-1.0, 1.0}) {
                    const Point point = place.outside(double(i) / kPoints, across);
                    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
                    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
                }
        scale_ = std::min(shape.width / (high.x - low.x), shape.height / (high.y - low.y));
        middle_ = {(low.x + high.x) / 2, (low.y + high.y) / 2};
    }

    /// In lengths from the pair's middle, at a place in the image in pixels.
    [[nodiscard]] Point point(double x, double y) const {
        return {(x - centre_.x) / scale_ + middle_.x, (y - centre_.y) / scale_ + middle_.y};
    }

private:
    Point centre_; ///< of the image, in pixels
    Point middle_; ///< of the pair's bounding box, in lengths
    double scale_; ///< pixels to a length
};

/// What the parts of a pixel show: places in the image of one thing, or background.
using Seen = std::array<std::optional<std::size_t>, kSamples * kSamples>;

std::uint8_t mean(const Seen& seen, std::span<const std::uint8_t> plane) {
    int sum = 0;
    for (const std::optional<std::size_t>& pixel : seen)
        sum += pixel ? plane[*pixel] : 0;
    return std::uint8_t(sum / int(seen.size()));
}

} // namespace

std::optional<PairView> drawPairView(const AugmentationSpec& spec, std::uint64_t seed,
                                     std::uint64_t epoch, std::int32_t image) {
    Philox random(seed, RandomUse::Pairs, std::uint32_t(image), std::uint32_t(epoch));
    if (random.uniform() >= spec.pairProbability)
        return std::nullopt;
    PairView view;
    // Most lie upright before who takes the photo; the others anyhow.
    const bool upright = random.uniform() < 0.65;
    view.angle = upright ? random.uniform(65, 115) * kRadians : random.uniform(-65, 65) * kRadians;
    view.spread = random.uniform(-25, 25) * kRadians;
    view.width = random.uniform(0.34, 0.52);
    view.gap = view.width * random.uniform(0.8, 1.25);
    view.stagger = random.uniform(-0.1, 0.1);
    const double roundness = random.uniform(2.2, 4);
    view.roundness = random.uniform() < 0.75 ? roundness : 0;
    view.narrowing = random.uniform(0.8, 1);
    view.reversed = random.uniform() < 0.5;
    view.mirrored = random.uniform() < 0.7;
    return view;
}

void showPair(const PairView& view, const ImageShape& shape, std::span<const std::uint8_t> pixels,
              std::span<std::uint32_t> columns, std::span<std::uint8_t> out) {
    std::ranges::fill(out, std::uint8_t(0));
    const Silhouette silhouette(shape, pixels, columns);
    if (silhouette.empty())
        return;
    const Places places = {Place(view, -1), Place(view, 1)};
    const Frame frame(places, shape);
    const std::size_t plane = std::size_t(shape.height) * std::size_t(shape.width);
    for (std::size_t at = 0; at < plane; ++at) {
        const int x = int(at % std::size_t(shape.width)), y = int(at / std::size_t(shape.width));
        Seen seen;
        for (int sample = 0; sample < kSamples * kSamples; ++sample) {
            const Point point = frame.point(x + (sample % kSamples + 0.5) / kSamples,
                                            y + (sample / kSamples + 0.5) / kSamples);
            auto& pixel = seen[std::size_t(sample)];
            pixel = places[0].pixelAt(point, silhouette);
            if (!pixel)
                pixel = places[1].pixelAt(point, silhouette);
        }
        for (std::size_t start = 0; start < out.size(); start += plane)
            out[start + at] = mean(seen, pixels.subspan(start, plane));
    }
}

} // namespace fitroom
