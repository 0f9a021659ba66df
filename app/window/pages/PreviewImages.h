#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"
#include "widgets/train/TrainingView.h"

namespace fitroom {

/// Answers the Train page's question for augmented images, with the code that augments them in
/// training. The images are training images of different classes, as far as there are so many.
Result<Preview> previewImages(const Dataset& dataset, const PreviewRequest& request);

} // namespace fitroom
