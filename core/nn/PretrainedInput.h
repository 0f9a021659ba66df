#pragma once

#include "core/backbone/Architecture.h"

#include <ATen/core/Tensor.h>

#include <optional>

namespace fitroom {

/// Images as a pretrained net takes them, batch x 3 x side x side, channels last: grey ones become
/// colour ones, all are stretched (averaging where they shrink) and normalised. `images` is
/// batch x 1 or 3 x H x W, float32, 0 to 1.
at::Tensor pretrainedInput(const at::Tensor& images, std::int64_t side,
                           const std::optional<Normalisation>& normalisation);

} // namespace fitroom
