#include "core/runs/TrainedOn.h"

namespace fitroom {

tl::expected<void, Error> checkTrainedOn(const RunInfo& run, const Dataset& dataset) {
    if (dataset.fingerprint() == run.dataFingerprint)
        return {};
    return badInput(
        inFile(dataset.source()),
        {CORE_TEXT("core", "The run %1 was trained on other data (%2)."), {run.id, run.dataSource}},
        {CORE_TEXT("core", "Open the data it was trained on."), {}});
}

} // namespace fitroom
