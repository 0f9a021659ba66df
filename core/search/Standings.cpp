#include "core/search/Standings.h"

#include "core/evaluation/WilsonInterval.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace fitroom {
namespace {

/// The trials of one candidate in one rung taken together.
struct Score {
    std::int64_t images = 0;
    std::int64_t right = 0;
    double loss = 0; ///< sum
    int epochs = 0;

    [[nodiscard]] double accuracy() const {
        return images > 0 ? double(right) / double(images) : 0;
    }
    [[nodiscard]] double meanLoss() const { return images > 0 ? loss / double(images) : 0; }
};

Score scoreOf(const SearchState& state, int candidate, int rung) {
    Score score;
    for (const Trial& trial : state.trials) {
        if (!trial.done || trial.candidate != candidate || trial.rung != rung)
            continue;
        score.images += trial.images;
        score.right += trial.right;
        score.loss += trial.loss * double(trial.images);
        score.epochs = trial.epochs;
    }
    return score;
}

int newestRung(const SearchState& state, int candidate) {
    int newest = -1;
    for (const Trial& trial : state.trials) {
        if (trial.done && trial.candidate == candidate)
            newest = std::max(newest, trial.rung);
    }
    return newest;
}

std::string pointsText(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", 100 * share);
    return text;
}

double bestAccuracy(const SearchState& state, int rung) {
    double best = 0;
    for (int i = 0; i < int(state.contenders.size()); ++i)
        best = std::max(best, scoreOf(state, i, rung).accuracy());
    return best;
}

bool isTraining(const SearchState& state, int candidate) {
    return state.status == SearchStatus::Running && !state.trials.empty() &&
           !state.trials.back().done && state.trials.back().candidate == candidate;
}

StandingKind kindOf(const SearchState& state, int candidate, int rung) {
    const Contender& contender = state.contenders[std::size_t(candidate)];
    if (!contender.failure.empty())
        return StandingKind::Failed;
    if (contender.droppedAfter || contender.entry != Entry::Entered)
        return StandingKind::Dropped;
    const bool others = std::ranges::count_if(state.contenders, &Contender::in) > 1;
    if (!others && rung >= 0)
        return StandingKind::Chosen;
    if (isTraining(state, candidate))
        return StandingKind::Training;
    return rung >= 0 ? StandingKind::In : StandingKind::Waiting;
}

Message reasonFor(const SearchState& state, const Standing& standing) {
    const Contender& contender = state.contenders[std::size_t(standing.candidate)];
    switch (standing.kind) {
    case StandingKind::Failed:
        return {CORE_TEXT("core", "Cannot be trained: %1"), {contender.failure}};
    case StandingKind::Dropped: {
        if (contender.entry == Entry::TooSlow)
            return {CORE_TEXT("core", "Too slow for the time given"), {}};
        if (contender.entry == Entry::LikelierFirst)
            return {CORE_TEXT("core", "Not tried: the time is better used for likelier ones"), {}};
        const double behind = bestAccuracy(state, standing.rung) - standing.accuracy;
        if (behind <= 0)
            return {CORE_TEXT("core", "Level in round %1, but with a higher loss"),
                    {std::to_string(standing.rung + 1)}};
        return {CORE_TEXT("core", "%1 points behind the best of round %2"),
                {pointsText(behind), std::to_string(standing.rung + 1)}};
    }
    case StandingKind::Chosen:
        return {CORE_TEXT("core", "The best of round %1"), {std::to_string(standing.rung + 1)}};
    case StandingKind::In:
        return standing.rung < state.rung
                   ? Message{CORE_TEXT("core", "Among the best of round %1"),
                             {std::to_string(standing.rung + 1)}}
                   : contender.candidate.reason;
    case StandingKind::Waiting:
    case StandingKind::Training:
        break;
    }
    return contender.candidate.reason;
}

Standing standingOf(const SearchState& state, int candidate) {
    Standing standing;
    standing.candidate = candidate;
    standing.rung = newestRung(state, candidate);
    standing.kind = kindOf(state, candidate, standing.rung);
    const Score score = scoreOf(state, candidate, standing.rung);
    standing.images = score.images;
    standing.accuracy = score.accuracy();
    standing.loss = score.meanLoss();
    standing.epochs = score.epochs;
    if (score.images > 0) {
        const Interval interval = wilsonInterval(score.right, score.images);
        standing.lower = interval.lower;
        standing.upper = interval.upper;
    }
    for (const Trial& trial : state.trials)
        standing.seconds += trial.candidate == candidate ? trial.seconds : 0;
    standing.reason = reasonFor(state, standing);
    return standing;
}

} // namespace

std::vector<Standing> standings(const SearchState& state) {
    std::vector<Standing> all;
    for (int i = 0; i < int(state.contenders.size()); ++i)
        all.push_back(standingOf(state, i));
    const auto place = [](const Standing& standing) {
        const bool neverTried = standing.kind == StandingKind::Dropped && standing.rung < 0;
        return std::tuple(standing.kind == StandingKind::Failed, neverTried, -standing.rung,
                          -standing.accuracy, standing.loss);
    };
    std::ranges::stable_sort(all, std::less(), place);
    return all;
}

std::vector<int> rankedIn(const SearchState& state, int rung) {
    std::vector<int> ranked;
    for (int i = 0; i < int(state.contenders.size()); ++i) {
        if (state.contenders[std::size_t(i)].in() && scoreOf(state, i, rung).images > 0)
            ranked.push_back(i);
    }
    std::ranges::stable_sort(ranked, std::less(), [&](int i) {
        const Score score = scoreOf(state, i, rung);
        return std::tuple(-score.accuracy(), score.meanLoss());
    });
    return ranked;
}

} // namespace fitroom
