#include "core/search/SearchPlan.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace fitroom {
namespace {

constexpr int kKept = 3; // one in so many goes on
constexpr int kMostSplits = 3;
constexpr std::size_t kSmall = 5000; // fewer images are split more than once
constexpr int kFewestEpochs = 4;
constexpr double kLeast = 0.001;  // of seconds: time may be over before a rung begins
constexpr double kOverhead = 1.1; // checkpoints and metrics, beside the computing

constexpr double kLeastTelling = 0.2; // share of a training, of many images
constexpr double kMostTelling = 0.5;  // and of few
constexpr double kTellingImages = 150'000; // seen, each as often as it is
constexpr std::size_t kFew = 3; // candidates to try when none comes far enough

/// What is done once for each image, before the first epoch.
double secondsAnImageBefore(const Contender& contender) {
    return contender.featuresKept ? 0 : contender.featureSeconds * kOverhead;
}

/// Images that a trial learns from, and those it is judged by.
struct TrialImages {
    std::size_t training = 0;
    std::size_t validation = 0;
};

double secondsBefore(const Contender& contender, const TrialImages& images) {
    return secondsAnImageBefore(contender) * double(images.training + images.validation);
}

double wholeSeconds(const Contender& contender, const TrialImages& images) {
    return trainingSeconds(contender, {contender.candidate.recipe.totalEpochs(), 0},
                           images.training, images.validation);
}

/// Which share of its training fits into `seconds`, at most all.
double trainedShare(const Contender& contender, double seconds, const TrialImages& images) {
    const double before = secondsBefore(contender, images);
    return std::clamp((seconds - before) / (wholeSeconds(contender, images) - before), 0.0, 1.0);
}

/// Which share of a training tells how good a whole one is. What has been cut short says the less,
/// the oftener it would see the same images: of two nets that learn from 1,000 images, the one that
/// is worse in the end is often ahead after a fifth.
double tellingShare(const Contender& contender, const TrialImages& images) {
    const double seen = double(contender.candidate.recipe.totalEpochs()) *
                        double(std::max<std::size_t>(images.training, 1));
    return std::clamp(kTellingImages / seen, kLeastTelling, kMostTelling);
}

double secondsOfFirstTrials(std::size_t candidates, double seconds, const TrialImages& images) {
    const std::vector<Rung> rungs = rungsFor(int(candidates), images.training);
    return secondsARung(rungs, 0, seconds) / rungs.front().splits;
}

/// Whether each one's first trial tells something. The quickest are tried first, and what they do
/// not need is for the others.
bool allTell(std::vector<Contender*> tried, double seconds, const TrialImages& images) {
    std::ranges::sort(tried, std::less(),
                      [&](const Contender* contender) { return wholeSeconds(*contender, images); });
    double left = secondsOfFirstTrials(tried.size(), seconds, images);
    for (std::size_t i = 0; i < tried.size(); ++i) {
        const double whole = wholeSeconds(*tried[i], images);
        const double given = std::min(whole, left / double(tried.size() - i));
        if (trainedShare(*tried[i], given, images) < tellingShare(*tried[i], images))
            return false;
        left -= given;
    }
    return true;
}

/// The three that come furthest, for when none comes far enough.
std::vector<Contender*> quickest(std::vector<Contender*> sound, double seconds,
                                 const TrialImages& images) {
    std::ranges::stable_sort(sound, std::greater(), [&](const Contender* contender) {
        return trainedShare(*contender, secondsOfFirstTrials(kFew, seconds, images) / kFew, images);
    });
    sound.resize(std::min(sound.size(), kFew));
    return sound;
}

} // namespace

void chooseEntrants(std::vector<Contender>& contenders, double seconds, std::size_t trainingImages,
                    std::size_t validationImages) {
    const TrialImages images = {trainingImages, validationImages};
    std::vector<Contender*> sound, tried;
    for (Contender& contender : contenders) {
        if (contender.failure.empty())
            sound.push_back(&contender);
    }
    for (Contender* contender : sound) {
        contender->entry =
            allTell({contender}, seconds, images) ? Entry::LikelierFirst : Entry::TooSlow;
        tried.push_back(contender);
        if (!allTell(tried, seconds, images))
            tried.pop_back();
    }
    if (tried.empty())
        tried = quickest(sound, seconds, images);
    for (Contender* contender : tried)
        contender->entry = Entry::Entered;
}

std::vector<Rung> rungsFor(int candidates, std::size_t images) {
    std::vector<Rung> rungs;
    for (int left = candidates; left > 0; left = left > 1 ? (left + kKept - 1) / kKept : 0) {
        const int splits = images < kSmall ? std::min(int(rungs.size()) + 1, kMostSplits) : 1;
        // A last one alone has won already.
        if (left > 1 || rungs.empty())
            rungs.push_back({left, splits});
    }
    return rungs;
}

double secondsARung(const std::vector<Rung>& rungs, int rung, double seconds) {
    return std::max(seconds, kLeast) / (int(rungs.size()) - rung);
}

double trainingSeconds(const Contender& contender, const TrialSize& size,
                       std::size_t trainingImages, std::size_t validationImages) {
    const double images = size.limit > 0 ? double(size.limit) : double(trainingImages);
    const double epoch =
        contender.trainingSeconds * images + contender.validationSeconds * double(validationImages);
    return std::max(epoch, 1e-9) * size.epochs * kOverhead +
           secondsAnImageBefore(contender) * (images + double(validationImages));
}

TrialSize trialSize(const Contender& contender, double seconds, std::size_t trainingImages,
                    std::size_t validationImages, std::size_t fewest) {
    const int wanted = contender.candidate.recipe.totalEpochs();
    const double before = secondsAnImageBefore(contender);
    const double validation = contender.validationSeconds * double(validationImages) * kOverhead;
    const double perImage = std::max(contender.trainingSeconds * kOverhead, 1e-9);
    const double epoch = perImage * double(trainingImages) + validation;
    const double fitting =
        std::floor((seconds - before * double(trainingImages + validationImages)) / epoch);
    if (fitting >= kFewestEpochs || fitting >= wanted)
        return {int(std::min(fitting, double(wanted))), 0};
    const int epochs = std::min(kFewestEpochs, wanted);
    const double images = (seconds - before * double(validationImages) - epochs * validation) /
                          (before + epochs * perImage);
    const double limit = std::max(images, double(std::min(fewest, trainingImages)));
    return {epochs, limit < double(trainingImages) ? std::int64_t(limit) : 0};
}

} // namespace fitroom
