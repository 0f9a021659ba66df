#include "tests/support/SyntheticData.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <random>
#include <span>
#include <stdexcept>

namespace fitroom::test {

namespace {

constexpr int kShapes = 10;
constexpr std::array<const char*, kShapes> kNames = {"Disc", "Ring", "Square",  "Frame", "Cross",
                                                     "X",    "Bars", "Columns", "Roof",  "Checks"};

/// Whether shape `kind` covers the point (x, y); the shape fills the square from -1 to 1.
bool covers(int kind, double x, double y) {
    if (std::max(std::abs(x), std::abs(y)) > 1)
        return false;
    const double radius = std::hypot(x, y);
    const auto odd = [](double v) { return int(std::floor((v + 1) * 2.5)) % 2 == 0; };
    switch (kind) {
    case 0:
        return radius <= 1;
    case 1:
        return radius <= 1 && radius >= 0.55;
    case 2:
        return true;
    case 3:
        return std::max(std::abs(x), std::abs(y)) >= 0.6;
    case 4:
        return std::min(std::abs(x), std::abs(y)) <= 0.3;
    case 5:
        return std::abs(std::abs(x) - std::abs(y)) <= 0.35;
    case 6:
        return odd(y);
    case 7:
        return odd(x);
    case 8:
        return y >= 2 * std::abs(x) - 1;
    default:
        return odd(x) != odd(y);
    }
}

/// Uniform in [0, 1). The standard's distributions differ between libraries, this does not.
double uniform(std::mt19937& random) {
    return random() / 4294967296.0;
}

void draw(std::span<std::uint8_t> pixels, const ImageShape& shape, int kind, std::mt19937& random) {
    const double half = std::min(shape.height, shape.width) * (0.28 + 0.12 * uniform(random));
    const double left = (shape.width - 2 * half) * uniform(random) + half - 0.5;
    const double top = (shape.height - 2 * half) * uniform(random) + half - 0.5;
    for (int channel = 0; channel < shape.channels; ++channel) {
        const double brightness = 150 + 90 * uniform(random);
        for (int row = 0; row < shape.height; ++row)
            for (int column = 0; column < shape.width; ++column) {
                const bool inside = covers(kind, (column - left) / half, (row - top) / half);
                const double value = (inside ? brightness : 0) + 15 * uniform(random);
                const auto at = (std::size_t(channel) * shape.height + row) * shape.width + column;
                pixels[at] = std::uint8_t(value);
            }
    }
}

void writeBigEndian(std::ofstream& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out.put(char(value >> shift & 0xff));
}

void writeFile(const std::filesystem::path& file, const std::vector<std::uint32_t>& sizes,
               const std::vector<std::uint8_t>& values) {
    std::ofstream out(file, std::ios::binary);
    writeBigEndian(out, 0x0800 + std::uint32_t(sizes.size()));
    for (const std::uint32_t size : sizes)
        writeBigEndian(out, size);
    out.write(reinterpret_cast<const char*>(values.data()), std::streamsize(values.size()));
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
}

void writePart(const Dataset::Parts& parts, std::size_t from, std::size_t to,
               const std::filesystem::path& images, const std::filesystem::path& labels) {
    const auto count = std::uint32_t(to - from);
    const std::size_t size = parts.shape.size();
    writeFile(images, {count, std::uint32_t(parts.shape.height), std::uint32_t(parts.shape.width)},
              {parts.pixels.begin() + std::ptrdiff_t(from * size),
               parts.pixels.begin() + std::ptrdiff_t(to * size)});
    writeFile(
        labels, {count},
        {parts.labels.begin() + std::ptrdiff_t(from), parts.labels.begin() + std::ptrdiff_t(to)});
}

} // namespace

Dataset::Parts syntheticParts(const SyntheticSpec& spec) {
    Dataset::Parts parts;
    parts.name = "Shapes";
    parts.source = "made up";
    parts.shape = spec.shape;
    parts.classNames.assign(kNames.begin(), kNames.begin() + spec.classes);
    parts.trainingSize = spec.training;
    parts.labels.resize(spec.training + spec.test);
    parts.pixels.resize(parts.labels.size() * spec.shape.size());

    std::mt19937 random(spec.seed);
    for (std::size_t i = 0; i < parts.labels.size(); ++i) {
        parts.labels[i] = int(i % std::size_t(spec.classes));
        draw(std::span(parts.pixels).subspan(i * spec.shape.size(), spec.shape.size()), spec.shape,
             parts.labels[i], random);
    }
    return parts;
}

DatasetPtr syntheticDataset(const SyntheticSpec& spec) {
    return std::make_shared<const Dataset>(syntheticParts(spec));
}

void writeIdx(const Dataset::Parts& parts, const std::filesystem::path& folder) {
    if (parts.shape.channels != 1)
        throw std::runtime_error("IDX test files are grey");
    std::filesystem::create_directories(folder);
    writePart(parts, 0, parts.trainingSize, folder / "train-images-idx3-ubyte",
              folder / "train-labels-idx1-ubyte");
    writePart(parts, parts.trainingSize, parts.labels.size(), folder / "t10k-images-idx3-ubyte",
              folder / "t10k-labels-idx1-ubyte");
}

} // namespace fitroom::test
