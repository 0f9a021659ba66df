#include "core/embedding/CustomProjection.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <stdexcept>

namespace fitroom {
namespace {

/// std::regex goes deeper for each character, and its stack has an end.
constexpr std::size_t kLongestLabel = 1000;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : char(letter);
    });
    return text;
}

Message noMatch(AxisEnd end) {
    switch (end) {
    case AxisEnd::Left:
        return {CORE_TEXT("core", "Left: no label matches “%1”.")};
    case AxisEnd::Right:
        return {CORE_TEXT("core", "Right: no label matches “%1”.")};
    case AxisEnd::Up:
        return {CORE_TEXT("core", "Up: no label matches “%1”.")};
    case AxisEnd::Down:
        return {CORE_TEXT("core", "Down: no label matches “%1”.")};
    case AxisEnd::Front:
        return {CORE_TEXT("core", "Front: no label matches “%1”.")};
    case AxisEnd::Back:
        break;
    }
    return {CORE_TEXT("core", "Back: no label matches “%1”.")};
}

Message wrongExpression(AxisEnd end) {
    switch (end) {
    case AxisEnd::Left:
        return {CORE_TEXT("core", "Left: “%1” is not a regular expression.")};
    case AxisEnd::Right:
        return {CORE_TEXT("core", "Right: “%1” is not a regular expression.")};
    case AxisEnd::Up:
        return {CORE_TEXT("core", "Up: “%1” is not a regular expression.")};
    case AxisEnd::Down:
        return {CORE_TEXT("core", "Down: “%1” is not a regular expression.")};
    case AxisEnd::Front:
        return {CORE_TEXT("core", "Front: “%1” is not a regular expression.")};
    case AxisEnd::Back:
        break;
    }
    return {CORE_TEXT("core", "Back: “%1” is not a regular expression.")};
}

template<class Matches>
std::vector<std::int32_t> rowsThat(const std::vector<std::string>& labels, Matches matches) {
    std::vector<std::int32_t> rows;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (matches(labels[i]))
            rows.push_back(std::int32_t(i));
    }
    return rows;
}

std::vector<double> centroid(Points points, const std::vector<std::int32_t>& rows) {
    std::vector<double> mean(points.columns);
    for (const std::int32_t row : rows) {
        if (row < 0 || std::size_t(row) >= points.rows())
            throw std::out_of_range("no such point");
        const auto values = points.row(std::size_t(row));
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += double(values[i]) / double(rows.size());
    }
    return mean;
}

/// Coordinates along one axis, into every `axes`-th place from `out` on.
tl::expected<void, Error> project(Points points, const CustomAxis& axis, std::size_t axes,
                                  float* out) {
    if (axis.from.empty() || axis.to.empty())
        return failed({CORE_TEXT("core", "An axis needs points on both sides.")});
    const std::vector<double> from = centroid(points, axis.from), to = centroid(points, axis.to);
    std::vector<double> direction(points.columns);
    double squares = 0, middle = 0;
    for (std::size_t i = 0; i < direction.size(); ++i) {
        direction[i] = to[i] - from[i];
        squares += direction[i] * direction[i];
    }
    if (squares <= 0)
        return failed({CORE_TEXT("core", "The two sides of an axis have their middle in the same "
                                         "place.")});
    for (std::size_t i = 0; i < direction.size(); ++i) {
        direction[i] /= std::sqrt(squares);
        middle += direction[i] * (from[i] + to[i]) / 2;
    }
#pragma omp parallel for
    for (std::size_t row = 0; row < points.rows(); ++row) {
        const auto values = points.row(row);
        double along = -middle;
        for (std::size_t i = 0; i < direction.size(); ++i)
            along += direction[i] * double(values[i]);
        out[row * axes] = float(along);
    }
    return {};
}

} // namespace

Result<std::vector<std::int32_t>> matchingRows(const std::vector<std::string>& labels,
                                               const LabelPattern& pattern, AxisEnd end) {
    std::vector<std::int32_t> rows;
    if (pattern.regularExpression) {
        try {
            const std::regex expression(pattern.text, std::regex::ECMAScript | std::regex::icase);
            rows = rowsThat(labels, [&](const std::string& label) {
                return std::regex_search(label.substr(0, kLongestLabel), expression);
            });
        } catch (const std::regex_error&) { // also for one that takes too long
            Message message = wrongExpression(end);
            message.args = {pattern.text};
            return failed(message);
        }
    } else if (!pattern.text.empty()) {
        rows = rowsThat(labels, [text = lower(pattern.text)](const std::string& label) {
            return lower(label).find(text) != std::string::npos;
        });
    }
    if (rows.empty()) {
        Message message = noMatch(end);
        message.args = {pattern.text};
        return failed(message);
    }
    return rows;
}

Result<std::vector<float>> customProjection(Points points, const std::vector<CustomAxis>& axes) {
    if (axes.empty())
        return failed({CORE_TEXT("core", "A custom projection needs an axis.")});
    std::vector<float> coordinates(points.rows() * axes.size());
    for (std::size_t i = 0; i < axes.size(); ++i) {
        auto done = project(points, axes[i], axes.size(), coordinates.data() + i);
        if (!done)
            return Failure(done.error());
    }
    return coordinates;
}

} // namespace fitroom
