#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"

#include <QWidget>

#include <cstdint>
#include <vector>

namespace fitroom {

class ClassBalancePlot;
class DatasetFacts;
class ElidedLabel;
class FilterBar;
class ImageGrid;
class PickedImage;

/// A data set on the Data page: its gallery, and beside it the picked image and the facts.
class DataView : public QWidget {
    Q_OBJECT
public:
    explicit DataView(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset, const Split& split);
    void setStatistics(const PixelStatistics& statistics);
    void setSelection(const std::vector<std::int32_t>& images);

signals:
    void openFolderRequested();
    void openFilesRequested();
    void downloadRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeHeader();
    QWidget* makeSide();
    void applyFilter();
    void showCounts();
    void showPicked(int image);
    [[nodiscard]] QString describe(std::int32_t image) const;

    DatasetPtr dataset_;
    std::vector<Subset> subsets_; ///< one for each image
    ElidedLabel* name_;
    FilterBar* filter_;
    ImageGrid* grid_;
    PickedImage* picked_;
    ClassBalancePlot* balance_;
    DatasetFacts* facts_;
};

} // namespace fitroom
