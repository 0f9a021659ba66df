#pragma once

#include "core/data/Dataset.h"
#include "core/runs/Run.h"
#include "core/support/Error.h"

namespace fitroom {

/// Nothing when `dataset` is the one the run was trained on, else an error that names both.
tl::expected<void, Error> checkTrainedOn(const RunInfo& run, const Dataset& dataset);

} // namespace fitroom
