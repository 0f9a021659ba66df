#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/runs/Run.h"
#include "core/runs/RunStore.h"
#include "core/training/Recipe.h"
#include "core/training/TrainingControl.h"
#include "core/training/TrainingEvents.h"

namespace fitroom {

/// What to train. Plain values: the trainer keeps its own copies.
struct TrainingJob {
    DatasetPtr dataset;
    ModelSpec model;
    Recipe recipe;
    std::string name = {};  ///< for people; empty: made from the net and the recipe
    std::string group = {}; ///< see RunInfo::group
};

/// What the run will be called: the job's name, or else "1-conv, Quick start".
std::string runName(const TrainingJob& job);

/// Trains on the calling thread until the recipe's end, an early stop or `control.stop()`, writing
/// a run into `store` and telling `sink` of it. A stop is not an error: the run's status says how
/// it ended. A loss that is no number ends the run as failed, with an error. A finished run's
/// predictions and temperature are made and kept before this returns, unless stopped.
Result<RunInfo> train(const TrainingJob& job, RunStore& store, TrainingControl& control,
                      const TrainingEventSink& sink);

/// Goes on with an unfinished run from its last checkpoint. With one thread the weights and losses
/// are bit for bit those of a run that never stopped; a graphics card draws new dropout masks.
/// `dataset` must hold the images trained on; label corrections made since are left out.
Result<RunInfo> resume(const std::string& run, const DatasetPtr& dataset, RunStore& store,
                       TrainingControl& control, const TrainingEventSink& sink);

} // namespace fitroom
