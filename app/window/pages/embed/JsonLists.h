#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

namespace fitroom {

/// Whole numbers from 0 to `end` - 1; nothing when the JSON is anything else.
inline std::optional<std::vector<std::int32_t>> indexList(const nlohmann::json& json,
                                                          std::size_t end) {
    if (!json.is_array())
        return std::nullopt;
    std::vector<std::int32_t> list;
    list.reserve(json.size());
    for (const nlohmann::json& value : json) {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= end)
            return std::nullopt;
        list.push_back(value.get<std::int32_t>());
    }
    return list;
}

/// Finite numbers; nothing when the JSON is anything else.
template<class Number>
std::optional<std::vector<Number>> numberList(const nlohmann::json& json) {
    if (!json.is_array())
        return std::nullopt;
    std::vector<Number> list;
    list.reserve(json.size());
    for (const nlohmann::json& value : json) {
        if (!value.is_number() || !std::isfinite(value.get<Number>()))
            return std::nullopt;
        list.push_back(value.get<Number>());
    }
    return list;
}

} // namespace fitroom
