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

constexpr double kTellingShare = 0.2; // of a training
constexpr int kFew = 3;               // candidates that are always worth comparing

/// What is done once for each image, before the first epoch.
double secondsAnImageBefore(const Contender& contender) {
    return contender.featuresKept ? 0 : contender.featureSeconds * kOverhead;
}

/// Which share of its training fits into `seconds`, at most all.
double trainedShare(const Contender& contender, double seconds, std::size_t trainingImages,
                    std::size_t validationImages) {
    const double before =
        secondsAnImageBefore(contender) * double(trainingImages + validationImages);
    const TrialSize whole{contender.candidate.recipe.totalEpochs(), 0};
    const double epochs =
        trainingSeconds(contender, whole, trainingImages, validationImages) - before;
    return std::clamp((seconds - before) / epochs, 0.0, 1.0);
}

} // namespace

void chooseEntrants(std::vector<Contender>& contenders, double seconds, std::size_t trainingImages,
                    std::size_t validationImages) {
    const auto firstTrial = [&](int candidates) {
        const std::vector<Rung> rungs = rungsFor(candidates, trainingImages);
        return secondsARung(rungs, 0, seconds) / (candidates * rungs.front().splits);
    };
    const auto shareIn = [&](const Contender& contender, double time) {
        return trainedShare(contender, time, trainingImages, validationImages);
    };
    std::vector<Contender*> able;
    for (Contender& contender : contenders) {
        if (!contender.failure.empty())
            continue;
        contender.entry = Entry::TooSlow;
        if (shareIn(contender, firstTrial(kFew)) >= kTellingShare)
            able.push_back(&contender);
    }
    if (able.empty()) {
        for (Contender& contender : contenders) {
            if (contender.failure.empty())
                able.push_back(&contender);
        }
        std::ranges::stable_sort(able, std::greater(), [&](const Contender* contender) {
            return shareIn(*contender, firstTrial(kFew));
        });
        able.resize(std::min(able.size(), std::size_t(kFew)));
    }
    std::size_t tried = std::min(able.size(), std::size_t(kFew));
    const auto allCan = [&](std::size_t count) {
        return std::all_of(able.begin(), able.begin() + std::ptrdiff_t(count),
                           [&](const Contender* contender) {
                               return shareIn(*contender, firstTrial(int(count))) >= kTellingShare;
                           });
    };
    for (std::size_t more = tried + 1; more <= able.size(); ++more)
        tried = allCan(more) ? more : tried;
    for (std::size_t i = 0; i < able.size(); ++i)
        able[i]->entry = i < tried ? Entry::Entered : Entry::LikelierFirst;
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
