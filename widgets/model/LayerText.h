#pragma once

#include "core/model/LayerSpec.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fitroom {

/// A layer in one short line of the user's language: "Conv 3 × 3, 32, ReLU".
QString layerText(const LayerSpec& layer);

/// {32, 13, 13} as "32 × 13 × 13".
QString shapeText(const std::vector<std::int64_t>& shape, const QString& between);

} // namespace fitroom
