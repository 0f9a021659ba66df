#include "app/cli/SearchPrinter.h"

#include "app/cli/Console.h"
#include "app/cli/Format.h"

#include <algorithm>

namespace fitroom::cli {
namespace {

std::string trialText(const SearchState& state, const Trial& trial) {
    const Contender& contender = state.contenders[std::size_t(trial.candidate)];
    std::string text = "Round " + std::to_string(trial.rung + 1) + "  ";
    if (trial.images == 0)
        return text + contender.candidate.title + ": " + contender.failure;
    text += percent(double(trial.right) / double(trial.images), 1) + "  " +
            std::to_string(trial.epochs) + (trial.epochs == 1 ? " epoch" : " epochs");
    if (trial.limit > 0)
        text += " of " + grouped(trial.limit) + " images";
    return text + "  " + fixed(trial.seconds, 1) + " s  " + contender.candidate.title;
}

/// What is being done at this moment.
std::string workText(const SearchState& state) {
    if (!state.finalRun.empty())
        return "Training the winner on all images";
    const auto running =
        std::ranges::find_if(state.trials, [](const Trial& trial) { return !trial.done; });
    if (running == state.trials.end())
        return "Timing the candidates";
    return state.contenders[std::size_t(running->candidate)].candidate.title;
}

} // namespace

SearchSink SearchPrinter::sink() {
    return {[this](const SearchState& state) { changed(state); },
            [this](double share) { progress(share); },
            [this](const Error& error) {
                line_.clear();
                printWarning(error.english());
            }};
}

void SearchPrinter::changed(const SearchState& state) {
    if (state_.id.empty()) {
        printMessage("Search " + state.id + ", " +
                     std::to_string(state.contenders.size()) + " candidates");
        told_ = std::size_t(std::ranges::count_if(state.trials, &Trial::done));
    }
    for (; told_ < state.trials.size() && state.trials[told_].done; ++told_) {
        line_.clear();
        printMessage(trialText(state, state.trials[told_]));
    }
    if (!state.finalRun.empty() && state_.finalRun.empty() && !state_.id.empty()) {
        line_.clear();
        printMessage("Training the winner on all images: run " + state.finalRun);
    }
    state_ = state;
    progress(state.elapsed / (60 * state.options.minutes));
}

void SearchPrinter::progress(double share) {
    const double left = 60 * state_.options.minutes * std::max(0.0, 1 - share);
    line_.show(std::min(share, 1.0), duration(left) + " left  " + workText(state_));
}

} // namespace fitroom::cli
