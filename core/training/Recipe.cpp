#include "core/training/Recipe.h"

#include "core/data/Dataset.h"
#include "core/support/Check.h"

namespace fitroom {

namespace {

constexpr int kMostPhases = 100;
constexpr int kMostEpochs = 100000;
constexpr double kBelowOne = 1 - 1e-9;

struct Range {
    const char* member;
    double value, min, max;
};

tl::expected<void, Error> checkRanges(std::span<const Range> ranges, const Message& where) {
    for (const Range& range : ranges) {
        if (auto complaint = outOfRange(range.member, range.value, range.min, range.max))
            return badInput(where, *complaint);
    }
    return {};
}

tl::expected<void, Error> checkOptimiser(const OptimiserSpec& optimiser, const Message& where) {
    const Range ranges[] = {
        {"optimiser.beta1", optimiser.beta1, 0, kBelowOne},
        {"optimiser.beta2", optimiser.beta2, 0, kBelowOne},
        {"optimiser.epsilon", optimiser.epsilon, 1e-16, 1},
        {"optimiser.momentum", optimiser.momentum, 0, kBelowOne},
        {"optimiser.weight_decay", optimiser.weightDecay, 0, 10},
    };
    return checkRanges(ranges, where);
}

tl::expected<void, Error> checkPhase(const Phase& phase, const Message& where) {
    const ScheduleSpec& schedule = phase.schedule;
    const Range ranges[] = {
        {"epochs", double(phase.epochs), 1, kMostEpochs},
        {"learning_rate", phase.learningRate, 1e-12, 100},
        {"schedule.warm_up", schedule.warmUp, 0, 1},
        {"schedule.step_epochs", double(schedule.stepEpochs), 1, kMostEpochs},
        {"schedule.step_factor", schedule.stepFactor, 0, 1},
        {"schedule.final_factor", schedule.finalFactor, 0, 1},
    };
    if (auto checked = checkRanges(ranges, where); !checked)
        return checked;
    return checkAugmentation(phase.augmentation, where, "augmentation.");
}

} // namespace

int Recipe::totalEpochs() const {
    int total = 0;
    for (const Phase& phase : phases)
        total += phase.epochs;
    return total;
}

void setTotalEpochs(Recipe& recipe, int epochs) {
    int left = epochs;
    for (auto phase = recipe.phases.begin(); phase != recipe.phases.end(); ++phase) {
        if (phase->epochs >= left || phase + 1 == recipe.phases.end()) {
            phase->epochs = left;
            recipe.phases.erase(phase + 1, recipe.phases.end());
            return;
        }
        left -= phase->epochs;
    }
}

tl::expected<void, Error> checkRecipe(const Recipe& recipe, const std::string& file) {
    const Message where = file.empty() ? Message() : inFile(file);
    if (auto checked = checkOptimiser(recipe.optimiser, where); !checked)
        return checked;
    const Range ranges[] = {
        {"batch_size", double(recipe.batchSize), 1, 65536},
        {"label_smoothing", recipe.labelSmoothing, 0, kBelowOne},
        {"early_stopping.patience", double(recipe.earlyStopping.patience), 0, kMostEpochs},
        {"split.validation_fraction", recipe.split.validationFraction, 0, 1 - 1e-6},
        {"split.per_class", double(recipe.split.perClass), 0, 1e9},
        {"threads", double(recipe.threads), 0, 4096},
        {"limit", double(recipe.limit), 0, 1e15},
    };
    if (auto checked = checkRanges(ranges, where); !checked)
        return checked;
    if (recipe.phases.empty() || recipe.phases.size() > kMostPhases)
        return badInput(where, {CORE_TEXT("core", "A recipe must have 1 to %1 phases."),
                                {std::to_string(kMostPhases)}});
    for (std::size_t i = 0; i < recipe.phases.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const Message at = file.empty()
                               ? Message{CORE_TEXT("core", "Phase %1"), {number}}
                               : Message{CORE_TEXT("core", "%1, phase %2"), {file, number}};
        if (auto checked = checkPhase(recipe.phases[i], at); !checked)
            return checked;
    }
    return {};
}

tl::expected<void, Error> checkRecipe(const Recipe& recipe, const Dataset& dataset) {
    if (auto checked = checkRecipe(recipe, recipe.name); !checked)
        return checked;
    for (const Phase& phase : recipe.phases)
        if (auto checked = checkPairClasses(phase.augmentation, dataset.classNames(),
                                            inFile(dataset.source()));
            !checked)
            return checked;
    return {};
}

} // namespace fitroom
