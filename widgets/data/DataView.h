#pragma once

#include "core/data/ClassStatistics.h"
#include "core/data/Dataset.h"
#include "core/data/LabelEdits.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QTabWidget;

namespace fitroom {

class ClassBalancePlot;
class ClassesView;
class CorrectionsView;
class DatasetFacts;
class DuplicatesView;
class ElidedLabel;
class GalleryView;
class ImageGrid;
class LabelBar;
class PickedImage;
class SuspectsView;

/// A data set on the Data page: its images, classes, duplicates, suspected and corrected labels,
/// and beside them the picked image and the facts.
class DataView : public QWidget {
    Q_OBJECT
public:
    explicit DataView(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset, const Split& split);
    /// The same images with labels corrected by `edits`.
    void setLabels(const DatasetPtr& dataset, const LabelEdits& edits);
    void setStatistics(const PixelStatistics& statistics);
    void setClassStatistics(std::vector<ClassStatistics> statistics);
    void setSelection(const std::vector<std::int32_t>& images);

    [[nodiscard]] GalleryView& gallery() const { return *gallery_; }
    [[nodiscard]] DuplicatesView& duplicates() const { return *duplicates_; }
    [[nodiscard]] SuspectsView& suspects() const { return *suspects_; }
    [[nodiscard]] CorrectionsView& corrections() const { return *corrections_; }

signals:
    void openFolderRequested();
    void openFilesRequested();
    void downloadRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);
    void relabelRequested(const std::vector<std::int32_t>& images, int label);
    void undoRequested();
    void redoRequested();

private:
    QWidget* makeTabs();
    void connectTabs();
    QWidget* makeHeader();
    QWidget* makeSide();
    void relabel(int label);
    void relabelAndGoOn(ImageGrid& grid, int label);
    void showPicked(int image);

    DatasetPtr dataset_;
    std::vector<Subset> subsets_; ///< one for each image
    std::vector<std::int32_t> selection_;
    int shown_ = -1; ///< the picked image
    ElidedLabel* name_;
    LabelBar* labels_;
    QTabWidget* tabs_;
    GalleryView* gallery_;
    ClassesView* classes_;
    DuplicatesView* duplicates_;
    SuspectsView* suspects_;
    CorrectionsView* corrections_;
    PickedImage* picked_;
    ClassBalancePlot* balance_;
    DatasetFacts* facts_;
};

} // namespace fitroom
