#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/LabelErrors.h"

#include <QWidget>

#include <cstdint>
#include <unordered_map>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace fitroom {

class ImageGrid;
class MessageBar;
class Placeholder;

/// How to find labels that are probably wrong.
struct SuspectSearch {
    bool crossValidate = false; ///< else on the validation and test images, with the net as it is
    int folds = 3;
    int epochs = 3;
};

/// Labels that a run's net speaks against, worst first. The owner answers searchRequested() with
/// setProgress() and then setSuspects() or setError().
class SuspectsView : public QWidget {
    Q_OBJECT
public:
    explicit SuspectsView(QWidget* parent = nullptr);

    /// Forgets the suspects found.
    void setDataset(DatasetPtr dataset);
    void setLabels(DatasetPtr dataset);
    /// The run whose net judges; an empty name: none that can. Forgets the suspects found.
    void setRun(const QString& name);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share);
    /// Out of so many images judged.
    void setSuspects(std::vector<LabelSuspect> suspects, std::size_t images);
    /// Why the search gave nothing; empty takes the sentence away. Ends progress.
    void setError(const QString& sentence);
    void setSelection(const std::vector<std::int32_t>& images);

    [[nodiscard]] ImageGrid& grid() const { return *grid_; }

signals:
    void searchRequested(const fitroom::SuspectSearch& search);
    void cancelRequested();
    /// These images, all suggested to be of one class, are to be labelled so.
    void labelAccepted(const std::vector<std::int32_t>& images, int label);
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeMethod();
    QWidget* makeFound();
    void showState();
    void showMethod();
    void forget();
    void acceptSuggestions();
    [[nodiscard]] QString className(int label) const;
    [[nodiscard]] QString caption(std::int32_t image) const;
    [[nodiscard]] QString describe(std::int32_t image) const;

    DatasetPtr dataset_;
    QString run_;
    std::unordered_map<std::int32_t, LabelSuspect> suspects_;
    bool searched_ = false;
    bool searching_ = false;
    QComboBox* method_;
    QSpinBox* folds_;
    QSpinBox* epochs_;
    QPushButton* search_;
    MessageBar* error_;
    QStackedLayout* stack_;
    Placeholder* ready_;
    Placeholder* busy_;
    QWidget* found_;
    QLabel* counts_;
    QPushButton* accept_;
    ImageGrid* grid_;
};

} // namespace fitroom
