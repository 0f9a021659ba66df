#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QStackedLayout;

namespace fitroom {

class DataView;
class ImportPanel;
class MessageBar;
class Placeholder;
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
    /// Over the training images; shown when it comes, which may be after setDataset().
    void setStatistics(const PixelStatistics& statistics);
    /// A sentence above whatever else the page shows; empty takes it away. Ends loading.
    void setError(const QString& sentence);
    /// Back from the import to the data set that was there, if any.
    void leaveImport();

    /// The images selected here, as indices into the data set; emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

signals:
    void openFolderRequested();
    void openFilesRequested();
    /// Local files or folders were dropped on the page.
    void openRequested(const QStringList& paths);
    void downloadRequested();
    /// The user wants loading to end.
    void cancelRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

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
