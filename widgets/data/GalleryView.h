#pragma once

#include "core/data/Dataset.h"
#include "widgets/data/ImageFilter.h"

#include <QWidget>

#include <cstdint>
#include <utility>
#include <vector>

namespace fitroom {

class FilterBar;
class ImageGrid;
class ScoreNotice;

/// All images of a data set, filtered and sorted.
class GalleryView : public QWidget {
    Q_OBJECT
public:
    explicit GalleryView(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset, std::vector<Subset> subsets);
    /// The same images with other labels. What is shown stays until the filter is used again, so
    /// that an image does not vanish while one corrects it.
    void setLabels(DatasetPtr dataset);
    void setSelection(const std::vector<std::int32_t>& images);
    /// Empty scores take what was there away.
    void setScores(ImageScores scores);
    void showClass(int label);

    [[nodiscard]] ImageGrid& grid() const { return *grid_; }
    [[nodiscard]] ScoreNotice& notice() const { return *notice_; }

signals:
    void currentChanged(int image);
    void selectionChanged(const std::vector<std::int32_t>& images);
    /// These are shown now, in this order.
    void filtered(const std::vector<std::int32_t>& images);

private:
    void applyFilter();
    void showCounts();
    void showCaptions();
    [[nodiscard]] bool lacksScores() const;
    [[nodiscard]] QString describe(std::int32_t image) const;

    using Order = std::pair<ImageOrder, bool>;

    DatasetPtr dataset_;
    std::vector<Subset> subsets_; ///< one for each image
    ImageScores scores_;
    ImageOrder captioned_ = ImageOrder::Index; ///< the order whose scores stand under the images
    Order sorted_ = {ImageOrder::Index, false};
    FilterBar* filter_;
    ScoreNotice* notice_;
    ImageGrid* grid_;
};

} // namespace fitroom
