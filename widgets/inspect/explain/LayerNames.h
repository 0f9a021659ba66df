#pragma once

#include "core/model/LayerSpec.h"

#include <QStringList>

namespace fitroom {

/// The layers' short names, numbered from 1: "1 · Conv 3 × 3, 32, ReLU".
QStringList layerNames(const ModelSpec& model);

} // namespace fitroom
