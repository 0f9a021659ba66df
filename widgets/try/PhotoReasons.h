#pragma once

#include "core/data/Dataset.h"
#include "core/explain/GradCam.h"
#include "core/runs/Run.h"
#include "widgets/inspect/explain/NearestPanel.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace fitroom {

class GradCamPanel;

/// What is asked about a photo.
struct ReasonsRequest {
    enum class Kind { GradCam, Nearest };
    Kind kind = Kind::GradCam;
    int photo = 0;
    std::vector<std::uint8_t> pixels; ///< as the net saw it
    std::optional<std::size_t> layer; ///< for Grad-CAM, as for gradCam()
    std::optional<int> label;
};

/// The tabs under a photo: its classes, what in it speaks for them, and the training images that are
/// like it.
///
/// The owner answers requested() with setGradCam() or setNearest() for that photo, or setError().
class PhotoReasons : public QWidget {
    Q_OBJECT
public:
    static constexpr int kNone = -1;

    /// `classes` is the first tab's content.
    explicit PhotoReasons(QWidget* classes, QWidget* parent = nullptr);

    void setRun(const std::optional<RunInfo>& run);
    /// What the net saw and how likely the page calls each class, which may be calibrated or a mean
    /// of several answers. kNone, without either: no photo that a net has classified.
    void setPhoto(int number, const std::vector<std::uint8_t>& pixels,
                  const std::vector<float>& probabilities);

    void setProgress(double share);
    /// These do nothing when another photo is shown by now.
    void setGradCam(int photo, const GradCam& cam);
    void setNearest(int photo, const DatasetPtr& dataset, const NearestImages& nearest);
    void setError(const QString& sentence);

signals:
    void requested(const fitroom::ReasonsRequest& request);
    void cancelRequested();

private:
    void ask();
    void showAnswer(QWidget* answer);

    QTabBar* tabs_;
    QStackedWidget* stack_;
    QWidget* classes_;
    GradCamPanel* cam_;
    NearestPanel* nearest_;
    QWidget* waiting_;
    QLabel* sentence_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    std::optional<RunInfo> run_;
    int photo_ = kNone;
    std::vector<std::uint8_t> pixels_;
    std::vector<float> probabilities_;
};

} // namespace fitroom
