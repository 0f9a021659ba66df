#pragma once

#include "core/data/ImageShape.h"
#include "core/evaluation/Evaluate.h"
#include "core/photo/PhotoSteps.h"
#include "core/picture/Picture.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fitroom {

/// How pictures become images of a run's shape. One that has this shape already is taken as it is.
enum class PhotoPreparation {
    Garment, ///< found and cut out, as Fashion-MNIST's images were made (see PhotoSteps.h)
    Resize   ///< as the run's training pictures were; stretched when these were no pictures
};

/// Whether photos can be prepared as a garment for this run: its images are grey.
bool canFindGarment(const RunInfo& run);
/// Garment for a run that learnt from ready-made grey images, Resize for any other.
PhotoPreparation usualPreparation(const RunInfo& run);

struct ClassifyOptions {
    Weights weights = Weights::Best;
    PhotoPreparation preparation = PhotoPreparation::Garment;
    GarmentHints hints = {}; ///< of every picture that is prepared as a garment
    /// The mean over several placements of a garment that was found (see otherPlacements()), and of
    /// their mirror images when the net learnt from mirrored ones. Other pictures have one.
    bool averagePlacements = false;
};

/// What a net makes of one picture.
struct Classification {
    std::vector<std::uint8_t> input; ///< the picture as the net saw it: channels x height x width
    ImageShape shape;
    std::optional<PhotoSteps> steps = {}; ///< how a garment was found, if it was looked for
    std::vector<float> probabilities; ///< one per class
    int placements = 1; ///< that the probabilities are the mean of
    /// By which they are calibrated (see Temperature.h); nothing: they are as the net gives them.
    std::optional<double> temperature = {};
};

/// Prepares each picture and classifies it. The probabilities are calibrated when a temperature is
/// kept with the run (see CalibrateRun.h). `progress.stop` is polled at every picture.
Result<std::vector<Classification>>
classify(const RunInfo& run, const RunStore& store,
         const std::vector<std::shared_ptr<const Picture>>& pictures,
         const ClassifyOptions& options, const Progress& progress = {});

} // namespace fitroom
