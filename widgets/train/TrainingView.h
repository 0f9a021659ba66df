#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/ImageShape.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fitroom {

/// What goes on with the one training that the window itself runs.
enum class TrainingState {
    Idle,     ///< nothing: Start is possible
    Starting, ///< asked for, no step done yet
    Running,
    Paused,
    Stopping ///< asked to stop, saving
};

/// A run whose curves are to be drawn.
struct ShownRun {
    QString id;
    QString name;
    int colourSlot = -1;  ///< of a ticked run, see runColour(); the current run needs none
    bool current = false; ///< drawn in the colours of training and validation
    QString group = {};   ///< the same for repeats that differ in their seeds only; else empty
    bool operator==(const ShownRun&) const = default;
};

/// Which picture of the charts.
enum class Chart { Loss, Accuracy };

/// A question for augmented images.
struct PreviewRequest {
    AugmentationSpec augmentation;
    std::uint64_t seed = 0; ///< another one for other random changes
    int images = 0;         ///< how many images of the data set
    int variants = 0;       ///< how many augmented versions of each
};

/// The answer: pixels 0 to 1 as Augmenter writes them, channel planes one after the other.
struct Preview {
    ImageShape shape;
    int images = 0;
    int variants = 0;
    std::vector<float> originals; ///< images x shape
    std::vector<float> augmented; ///< images x variants x shape
    QStringList labels;           ///< class names of the images, or empty
};

} // namespace fitroom
