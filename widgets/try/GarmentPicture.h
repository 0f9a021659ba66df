#pragma once

#include "core/photo/GarmentMask.h"

#include <QColor>
#include <QImage>

namespace fitroom {

/// The photo with all but the garment faded into `ground`. The mask may be smaller than the photo.
QImage garmentInPhoto(const QImage& photo, const GarmentMask& mask, const QColor& ground);

} // namespace fitroom
