#include "app/window/workspace/Workspace.h"

#include <algorithm>

namespace fitroom {

void Workspace::setDataset(DatasetPtr dataset, Split split) {
    dataset_ = std::move(dataset);
    split_ = std::move(split);
    selection_.clear();
    emit datasetChanged();
    emit selectionChanged();
}

void Workspace::setLabels(DatasetPtr corrected) {
    Q_ASSERT(dataset_ && corrected->originalFingerprint() == dataset_->originalFingerprint());
    if (corrected->fingerprint() == dataset_->fingerprint())
        return;
    dataset_ = std::move(corrected);
    emit labelsChanged();
}

void Workspace::setModel(const ModelSpec& model) {
    if (model == model_)
        return;
    model_ = model;
    emit modelChanged();
}

void Workspace::setRuns(std::vector<RunInfo> runs) {
    runs_ = std::move(runs);
    emit runsChanged();
    std::erase_if(tickedRuns_, [this](const std::string& id) { return !run(id); });
    if (!currentRun_.empty() && !run(currentRun_))
        setCurrentRun({});
}

std::optional<RunInfo> Workspace::run(const std::string& id) const {
    const auto found = std::ranges::find(runs_, id, &RunInfo::id);
    return found == runs_.end() ? std::nullopt : std::optional(*found);
}

void Workspace::setCurrentRun(const std::string& id) {
    if (id == currentRun_)
        return;
    currentRun_ = id;
    emit currentRunChanged();
}

void Workspace::setTickedRuns(const std::vector<std::string>& ids) {
    if (ids == tickedRuns_)
        return;
    tickedRuns_ = ids;
    emit tickedRunsChanged();
}

void Workspace::setSelection(const std::vector<std::int32_t>& images) {
    if (images == selection_)
        return;
    selection_ = images;
    emit selectionChanged();
}

} // namespace fitroom
