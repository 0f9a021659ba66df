#pragma once

#include "core/picture/Picture.h"

namespace fitroom {

/// The picture with its longer side at most `longest` pixels, by averaging areas; as it is when it
/// is no longer than that.
Picture shrunkTo(int longest, Picture picture);

} // namespace fitroom
