#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/support/Progress.h"

#include <span>
#include <vector>

namespace fitroom {

/// What a pretrained net makes of images: a row for each.
struct Features {
    std::size_t columns = 0;
    std::vector<float> rows; ///< images x columns, in the order of the images asked for
};

/// The output of a pretrained `layer` for images of the data set, which are stretched and normalised
/// as it says; how much of it is trained is of no matter. Without pooling a row is the maps in the
/// order channel, row, column. The rows are kept in the user's cache folder, so that they are
/// computed once for each (images, layer with its weights); what a stop or a crash left there is
/// gone on with. Training by train() uses the same cache.
///
/// The errors: the weights or the program are not there, the images do not suit the layer, the
/// cache cannot be written, a cancellation, polled several times a second.
Result<Features> features(const LayerSpec& layer, const Dataset& dataset,
                          std::span<const std::int32_t> images, const Progress& progress = {});

} // namespace fitroom
