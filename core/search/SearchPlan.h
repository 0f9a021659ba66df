#pragma once

#include "core/search/SearchState.h"

#include <cstddef>
#include <vector>

namespace fitroom {

/// Successive halving (Jamieson and Talwalkar 2016, "Non-stochastic best arm identification and
/// hyperparameter optimization"), with a third in place of a half: all candidates get a little
/// time, the best third of them more, and so on until one is left. What is handed out is time, not
/// epochs, so that a slow net has to be worth it.

/// One round of the search.
struct Rung {
    int candidates = 0;
    int splits = 1; ///< each is trained on so many splits of the images
    bool operator==(const Rung&) const = default;
};

/// Small sets are split more often as fewer candidates are left: a fifth of them is too few images
/// to tell good nets apart.
std::vector<Rung> rungsFor(int candidates, std::size_t images);

/// Seconds for the rung at `rung`, when `seconds` are left for this and the following ones: each
/// takes as long as any other. More than none, though time may be over.
double secondsARung(const std::vector<Rung>& rungs, int rung, double seconds);

/// How long and on how many images a candidate is trained.
struct TrialSize {
    int epochs = 1;
    std::int64_t limit = 0; ///< 0: all images
    bool operator==(const TrialSize&) const = default;
};

/// As many epochs as fit into `seconds` once a frozen net's features are computed, but no more than
/// the candidate's recipe wants. Where not even a few fit, fewer images, though never less than
/// `fewest`.
TrialSize trialSize(const Contender& contender, double seconds, std::size_t trainingImages,
                    std::size_t validationImages, std::size_t fewest);

/// How long that takes, with the features that are not kept yet.
double trainingSeconds(const Contender& contender, const TrialSize& size,
                       std::size_t trainingImages, std::size_t validationImages);

/// Decides which contenders, the likeliest first, are tried in `seconds`, and notes it in them. A
/// short trial says little: less than half of the training that its recipe wants, or than a fifth
/// where there are many images. Whose first trial would be that short, were it tried alone, is too
/// slow; each of the others is tried that leaves those before it enough. When all are too slow,
/// three are tried that come furthest.
void chooseEntrants(std::vector<Contender>& contenders, double seconds, std::size_t trainingImages,
                    std::size_t validationImages);

/// Share of the time that goes to finding the winner; the rest trains it on all images.
inline constexpr double kSearchShare = 0.5;

} // namespace fitroom
