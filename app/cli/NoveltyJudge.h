#pragma once

#include "app/cli/Console.h"
#include "core/predict/Classify.h"
#include "core/predict/Novelty.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace fitroom::cli {

/// What `predict` says of how unlike a picture is to all that the net was trained on; null when it
/// cannot be told.
Json noveltyJson(const std::optional<Novelty>& novelty);

/// Judges pictures of one run. `run` and `store` must outlive it.
class NoveltyJudge {
public:
    NoveltyJudge(const RunInfo& run, const RunStore& store, Weights weights)
        : run_(run), store_(store), weights_(weights) {}

    /// One for each answer, or none when it cannot be told; why is said once. Reads the data set
    /// the run was trained on when that is needed. The error is a cancellation.
    Result<std::vector<Novelty>> judge(const std::vector<Classification>& answers,
                                       const std::stop_token& stop);

private:
    Result<std::vector<Novelty>> judgeWithData(const std::vector<std::vector<std::uint8_t>>& inputs,
                                               const std::stop_token& stop);

    const RunInfo& run_;
    const RunStore& store_;
    Weights weights_;
    bool failed_ = false;
};

} // namespace fitroom::cli
