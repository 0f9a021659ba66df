#pragma once

#include "core/runs/RunStore.h"
#include "core/training/Trainer.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/SyntheticData.h"

/// Runs of nets whose first layer has learnt already.
namespace fitroom::test {

inline const TrainingEventSink kSilence = [](const TrainingEvent&) {};

/// A user with folders of their own.
struct UserFolders {
    MadeFolder folder;
    RunStore store{folder / "runs"};

    UserFolders() {
        qputenv("XDG_DATA_HOME", folder.path("data").toUtf8());
        qputenv("XDG_CACHE_HOME", folder.path("cache").toUtf8());
    }
};

inline DatasetPtr smallData(int channels = 1) {
    return syntheticDataset(
        {.training = 100, .test = 20, .classes = 4, .shape = {channels, 20, 20}});
}

/// Trains what comes after the layer.
inline TrainingJob jobAfter(const LayerSpec& first, double learningRate) {
    TrainingJob job{smallData(), {}, {}, {}};
    job.model = {"net", "Net", {first, BatchNormalisation{.momentum = 0.9}}};
    job.model.layers.emplace_back(Dense{Dense::kClasses, Activation::None});
    job.recipe.name = job.recipe.title = "recipe";
    job.recipe.batchSize = 16;
    job.recipe.threads = 1;
    job.recipe.phases[0].epochs = 12;
    job.recipe.phases[0].learningRate = learningRate;
    return job;
}

} // namespace fitroom::test
