#pragma once

#include "core/data/ClassStatistics.h"
#include "core/data/Dataset.h"
#include "core/data/LabelEdits.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QStackedLayout;

namespace fitroom {

class CorrectionsView;
class DataView;
class DuplicatesView;
class GalleryView;
class MessageBar;
class Placeholder;
class SuspectsView;
class ImportPanel;
class ProblemPanel;

/// The Data page: every image of the data set, by split and class, and what is known of the whole.
///
/// It starts empty, saying how to get a data set. The owner calls setLoading() and setProgress()
/// while one is read, then setDataset().
class DataPage : public QWidget {
    Q_OBJECT
public:
    explicit DataPage(QWidget* parent = nullptr);

    /// Back to "open a data set". The page starts so.
    void setEmpty();
    /// A data set is being read; `source` is its path or address, for people.
    void setLoading(const QString& source);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share);
    /// The pictures of a folder were found, and the import panel is set up for them.
    void showImport();
    [[nodiscard]] ImportPanel& importPanel() const { return *import_; }
    void setDataset(DatasetPtr dataset, Split split);
    /// The same images with labels corrected by `edits`.
    void setLabels(const DatasetPtr& dataset, const LabelEdits& edits);
    /// Over the training images; shown when it comes, which may be after setDataset().
    void setStatistics(const PixelStatistics& statistics);
    void setClassStatistics(std::vector<ClassStatistics> statistics);
    /// A sentence above whatever else the page shows; empty takes it away. Ends loading.
    void setError(const QString& sentence);
    /// Back from the import to the data set that was there, if any.
    void leaveImport();

    /// The images selected here, as indices into the data set; emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

    /// Parts that have an owner of their own.
    [[nodiscard]] GalleryView& gallery() const;
    [[nodiscard]] DuplicatesView& duplicates() const;
    [[nodiscard]] SuspectsView& suspects() const;
    [[nodiscard]] CorrectionsView& corrections() const;

signals:
    void openFolderRequested();
    void openFilesRequested();
    /// Local files or folders were dropped on the page.
    void openRequested(const QStringList& paths);
    void downloadRequested();
    /// The user wants loading to end.
    void cancelRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);
    /// These images are to have another label.
    void relabelRequested(const std::vector<std::int32_t>& images, int label);
    void undoRequested();
    void redoRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showWhatWasThere();

    QStackedLayout* stack_;
    MessageBar* error_;
    Placeholder* empty_;
    Placeholder* loading_;
    ImportPanel* import_;
    ProblemPanel* problems_;
    DataView* view_;
    bool hasData_ = false;
};

} // namespace fitroom
