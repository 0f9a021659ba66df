#pragma once

#include "core/data/folder/ImageImport.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fitroom {

class ClassCountModel;
class ElidedLabel;
class ImageGrid;
class ImportForm;

/// What was found in a folder of images, how they shall become a data set, and a preview of that.
/// While the import goes on it shows the progress.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(QWidget* parent = nullptr);

    /// A folder that has been looked through; the preview is empty until setSample().
    void setFolder(const ImageFolder& folder, const ImportOptions& options);
    [[nodiscard]] ImportOptions options() const;
    /// Some images made by options().
    void setSample(const ImportSample& sample);

    /// Shows the progress and takes no more changes, or the other way round.
    void setImporting(bool importing);
    [[nodiscard]] bool importing() const { return importing_; }
    /// 0 to 1.
    void setProgress(double share);

signals:
    /// A new sample is wanted.
    void optionsChanged();
    void importRequested(const fitroom::ImportOptions& options);
    /// The import shall end; or, before it, the panel be left.
    void cancelRequested();

private:
    QWidget* makeSide();
    QWidget* makePreview();
    QWidget* makeButtons();
    void allowImport();
    [[nodiscard]] QString describe(std::int32_t image) const;

    ElidedLabel* title_;
    QLabel* found_;
    ImportForm* form_;
    QLabel* sizes_;
    ClassCountModel* counts_;
    ImageGrid* preview_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QPushButton* import_;
    DatasetPtr sample_;
    std::size_t images_ = 0;
    bool largeZip_ = false; ///< the zip file is one that is read only when asked
    bool importing_ = false;
};

} // namespace fitroom
