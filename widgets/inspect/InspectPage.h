#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/evaluation/Evaluate.h"
#include "core/evaluation/Predictions.h"
#include "core/evaluation/TestTimeGain.h"
#include "core/runs/Run.h"
#include "widgets/common/ItemWithStandIn.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QStackedLayout;

namespace fitroom {

class ElidedLabel;
class EvaluationView;
class ExplainView;
class MessageBar;
class Placeholder;

/// The Inspect page: how well a run's net does on images it did not learn from, and on which it
/// goes wrong.
///
/// The owner answers evaluationRequested() with setProgress() and then setPredictions() or
/// setError(). Predictions for another run, subset or weights than those chosen by then are to be
/// dropped by the owner: see subset() and weights().
class InspectPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectPage(QWidget* parent = nullptr);

    /// Without test images the validation images are chosen in their place.
    void setDataset(DatasetPtr dataset);
    /// The run to inspect; nothing when none is chosen. Takes predictions and progress away.
    void setRun(const std::optional<RunInfo>& run);
    /// An evaluation is under way: 0 to 1, negative while the length is unknown.
    void setProgress(double share);
    void setPredictions(const Predictions& predictions);
    /// What test-time augmentation changed in the predictions; nothing when there was none.
    void setGain(const std::optional<TestTimeGain>& gain);
    /// Why the evaluation gave nothing; empty takes the sentence away. Ends progress.
    void setError(const QString& sentence);

    [[nodiscard]] Subset subset() const;
    [[nodiscard]] Weights weights() const;
    [[nodiscard]] TestTimeAugmentation views() const;

    /// Where the picked image is explained, in place of the evaluation.
    [[nodiscard]] ExplainView& explainView() const { return *explain_; }

    /// The view of what was evaluated; it asks for more by itself.
    [[nodiscard]] EvaluationView* evaluation() const { return view_; }

    /// The images selected here, as indices into the data set; emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

signals:
    /// The user pressed Evaluate, or chose another subset, other weights or other views().
    void evaluationRequested(fitroom::Subset subset, fitroom::Weights weights);
    /// The data the run was trained on are to be opened.
    void dataRequested(const fitroom::RunInfo& run);
    void cancelRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    void fillPlaceholders();
    QWidget* makeHeader();
    QComboBox* makeViewsBox();
    void connectExplanation();
    void openExplanation();
    void closeExplanation();
    void requestEvaluation();
    void showState();
    void showOtherData();

    ElidedLabel* name_;
    QComboBox* subsetBox_;
    ItemWithStandIn testImages_;
    QComboBox* weightsBox_;
    QComboBox* viewsBox_;
    QLabel* gain_;
    MessageBar* error_;
    QStackedLayout* stack_;
    Placeholder* noRun_;
    Placeholder* otherData_; ///< than the run's are open, or none
    Placeholder* notEvaluated_;
    Placeholder* busy_;
    EvaluationView* view_;
    ExplainView* explain_;
    DatasetPtr dataset_;
    std::optional<RunInfo> run_;
    bool evaluated_ = false;
    bool evaluating_ = false;
    bool explaining_ = false; ///< the picked image, in place of the evaluation
};

} // namespace fitroom
