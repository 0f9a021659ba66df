#include "core/data/LabelEdits.h"

namespace fitroom {

bool LabelEdits::relabel(const Dataset& dataset, std::span<const std::int32_t> images,
                         std::int32_t to, const std::string& when) {
    LabelChange change{when, {}};
    for (const std::int32_t image : images) {
        if (const int from = dataset.label(std::size_t(image)); from != to)
            change.edits.push_back({image, from, to});
    }
    if (change.edits.empty())
        return false;
    done_.push_back(std::move(change));
    undone_.clear();
    return true;
}

void LabelEdits::undo() {
    if (!canUndo())
        return;
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
}

void LabelEdits::redo() {
    if (!canRedo())
        return;
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
}

DatasetPtr LabelEdits::applyTo(const Dataset& dataset) const {
    const auto original = dataset.originalLabels();
    std::vector<std::int32_t> labels(original.begin(), original.end());
    for (const LabelChange& change : done_) {
        for (const LabelEdit& edit : change.edits)
            labels[std::size_t(edit.image)] = edit.to;
    }
    return dataset.withLabels(std::move(labels));
}

LabelEdits correctionsOf(const Dataset& dataset, const std::string& when) {
    LabelChange change{when, {}};
    const auto original = dataset.originalLabels();
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        if (dataset.label(i) != original[i])
            change.edits.push_back({std::int32_t(i), original[i], dataset.label(i)});
    }
    return change.edits.empty() ? LabelEdits() : LabelEdits({std::move(change)});
}

std::size_t correctedCount(const Dataset& dataset) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < dataset.size(); ++i)
        count += dataset.label(i) != dataset.originalLabels()[i];
    return count;
}

} // namespace fitroom
