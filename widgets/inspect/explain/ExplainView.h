#pragma once

#include "core/data/Split.h"
#include "core/evaluation/Predictions.h"
#include "core/runs/Run.h"
#include "widgets/inspect/explain/NearestPanel.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QTabWidget;

namespace fitroom {

class ElidedLabel;
class ExplainPanel;
class FeatureMapPanel;
class GradCamPanel;
class HistoryPanel;
class PredictionDetail;
class VariantsPanel;
struct AugmentedVariant;
struct GradCam;
struct ImageHistory;
struct LayerMaps;

enum class Explanation { GradCam, FeatureMaps, History, Variants, Nearest };
inline constexpr int kExplanations = 5;

/// What the user wants to know of an image.
struct ExplainRequest {
    Explanation kind = Explanation::GradCam;
    std::int32_t image = 0;
    std::optional<std::size_t> layer; ///< Grad-CAM
    std::optional<int> label;         ///< Grad-CAM; nothing: the predicted class
    std::size_t phase = 0;            ///< variants
};

/// Why the net says what it says of one image: the image and its prediction beside a tab for each
/// kind of explanation.
///
/// The owner answers requested() with setProgress() and then with the kind's own setter or
/// setError(). An answer to an older request, or for another image() by then, must not come. Only
/// what is seen is asked for.
class ExplainView : public QWidget {
    Q_OBJECT
public:
    using PredictionsPtr = std::shared_ptr<const Predictions>;

    explicit ExplainView(QWidget* parent = nullptr);

    void setRun(const RunInfo& run);
    void setPredictions(DatasetPtr dataset, PredictionsPtr predictions, Subset subset);
    /// One of the predictions' images.
    void setImage(std::int32_t image);
    [[nodiscard]] std::int32_t image() const { return image_; }

    void setProgress(double share);
    void setGradCam(const GradCam& cam);
    void setFeatureMaps(std::vector<LayerMaps> layers);
    void setHistory(const ImageHistory& history);
    void setVariants(const std::vector<AugmentedVariant>& variants);
    void setNearest(const NearestImages& nearest);
    /// Why there is no answer; empty after a cancellation.
    void setError(const QString& sentence);

signals:
    void requested(const fitroom::ExplainRequest& request);
    void cancelRequested();
    void closed();
    /// The next image, or the one before: 1 or -1.
    void stepRequested(int by);
    void validationWanted(); ///< the validation images, of which there is a history
    void imageChosen(std::int32_t image);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void makeTabs();
    void addShortcuts();
    void ask();
    void forgetAnswers();
    [[nodiscard]] Explanation kind() const;
    ExplainPanel& panel(Explanation kind) { return *panels_[std::size_t(kind)]; }
    void showAnswer(Explanation kind);
    [[nodiscard]] int trueClass() const;

    ElidedLabel* title_;
    PredictionDetail* detail_;
    QTabWidget* tabs_;
    GradCamPanel* gradCam_;
    FeatureMapPanel* maps_;
    HistoryPanel* history_;
    VariantsPanel* variants_;
    NearestPanel* nearest_;
    std::array<ExplainPanel*, kExplanations> panels_;
    std::array<bool, kExplanations> answered_{}; ///< for the image that is shown
    Explanation asked_ = Explanation::GradCam;   ///< the last one
    std::optional<RunInfo> run_;
    DatasetPtr dataset_;
    PredictionsPtr predictions_;
    Subset subset_ = Subset::Test;
    std::int32_t image_ = -1;
    std::size_t row_ = 0; ///< of the image in the predictions
};

} // namespace fitroom

Q_DECLARE_METATYPE(fitroom::ExplainRequest)
