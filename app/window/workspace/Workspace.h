#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/model/LayerSpec.h"
#include "core/runs/Run.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// What the user is working on, shared by all pages: plain values, each with a signal that tells of
/// a change. It does nothing by itself; presenters set it and follow it.
class Workspace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const DatasetPtr& dataset() const { return dataset_; }
    [[nodiscard]] const Split& split() const { return split_; }
    /// The two go together: a split is of one data set. Forgets the selected images.
    void setDataset(DatasetPtr dataset, Split split);
    /// The same images with other labels. Split and selection stay.
    void setLabels(DatasetPtr corrected);

    /// The net that is shown on the Model page and trained next.
    [[nodiscard]] const ModelSpec& model() const { return model_; }
    void setModel(const ModelSpec& model);

    /// All runs in the store, newest first.
    [[nodiscard]] const std::vector<RunInfo>& runs() const { return runs_; }
    void setRuns(std::vector<RunInfo> runs);
    [[nodiscard]] std::optional<RunInfo> run(const std::string& id) const;

    /// The run that every page shows, by id; empty when there is none.
    [[nodiscard]] const std::string& currentRun() const { return currentRun_; }
    [[nodiscard]] std::optional<RunInfo> currentRunInfo() const { return run(currentRun_); }
    void setCurrentRun(const std::string& id);

    /// Runs that charts overlay, by id.
    [[nodiscard]] const std::vector<std::string>& tickedRuns() const { return tickedRuns_; }
    void setTickedRuns(const std::vector<std::string>& ids);

    /// Images picked on any page, as indices into the data set.
    [[nodiscard]] const std::vector<std::int32_t>& selection() const { return selection_; }
    void setSelection(const std::vector<std::int32_t>& images);

    /// Images that pass the gallery's filter, in its order; all of them before it was used.
    [[nodiscard]] const std::vector<std::int32_t>& filtered() const { return filtered_; }
    void setFiltered(const std::vector<std::int32_t>& images) { filtered_ = images; }

signals:
    void datasetChanged();
    /// The data set holds the same images with other labels.
    void labelsChanged();
    void modelChanged();
    void runsChanged();
    void currentRunChanged();
    void tickedRunsChanged();
    void selectionChanged();

private:
    DatasetPtr dataset_;
    Split split_;
    ModelSpec model_;
    std::vector<RunInfo> runs_;
    std::string currentRun_;
    std::vector<std::string> tickedRuns_;
    std::vector<std::int32_t> selection_;
    std::vector<std::int32_t> filtered_;
};

} // namespace fitroom
