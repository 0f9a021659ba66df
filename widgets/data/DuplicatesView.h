#pragma once

#include "core/data/Duplicates.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace fitroom {

class DuplicateModel;
class ImageGrid;
class MessageBar;
class Placeholder;

/// Images that are the same or nearly so, in groups. The owner answers searchRequested() with
/// setProgress() and then setGroups() or setError().
class DuplicatesView : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesView(QWidget* parent = nullptr);

    /// Forgets the groups found.
    void setDataset(DatasetPtr dataset, const Split& split, const std::vector<Subset>& subsets);
    void setLabels(DatasetPtr dataset);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share);
    void setGroups(std::vector<DuplicateGroup> groups);
    /// Why the search gave nothing; empty takes the sentence away. Ends progress.
    void setError(const QString& sentence);
    void setSelection(const std::vector<std::int32_t>& images);

    [[nodiscard]] ImageGrid& grid() const { return *grid_; }

signals:
    void searchRequested(double similarity);
    void cancelRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeFound();
    QWidget* makeBar();
    void showGroup(int row);
    void showCounts();
    void search();
    [[nodiscard]] QString caption(std::int32_t image) const;

    DatasetPtr dataset_;
    Split split_;
    std::vector<Subset> subsets_;
    bool searched_ = false;
    QStackedLayout* stack_;
    MessageBar* error_;
    MessageBar* leak_;
    Placeholder* ready_;
    Placeholder* busy_;
    QWidget* found_;
    QDoubleSpinBox* similarity_;
    QLabel* counts_;
    DuplicateModel* model_;
    QTableView* table_;
    ImageGrid* grid_;
};

} // namespace fitroom
