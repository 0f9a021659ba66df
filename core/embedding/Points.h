#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <span>

namespace fitroom {

/// A table of points that someone else owns: rows x columns, row after row.
struct Points {
    std::span<const float> values;
    std::size_t columns = 0;

    [[nodiscard]] std::size_t rows() const { return columns > 0 ? values.size() / columns : 0; }
    [[nodiscard]] std::span<const float> row(std::size_t index) const {
        return values.subspan(index * columns, columns);
    }
};

/// An error that names the first row with a value that is infinite or not a number.
tl::expected<void, Error> checkFinite(Points points);

} // namespace fitroom
