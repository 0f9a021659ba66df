#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/ConfidenceReport.h"
#include "core/evaluation/Predictions.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

class QTabWidget;
class QTableView;

namespace fitroom {

class Awaited;
class CalibrationTab;
class ComparisonTab;
class ConfusionModel;
class Figures;
class MatrixTab;
class PrecisionRecallTab;
class PredictionGallery;
class ReportTab;

/// An evaluation on the Inspect page: figures, then tabs of what they come from beside the images.
///
/// The owner answers confidenceRequested() with setConfidence() or setConfidenceMessage().
class EvaluationView : public QWidget {
    Q_OBJECT
public:
    using PredictionsPtr = std::shared_ptr<const Predictions>;

    explicit EvaluationView(QWidget* parent = nullptr);

    void setPredictions(const DatasetPtr& dataset, const Predictions& predictions);
    void setSelection(const std::vector<std::int32_t>& images);
    /// The images with what the net says of them; lives as long as the view.
    [[nodiscard]] PredictionGallery& gallery() const { return *gallery_; }
    void setConfidence(const ConfidenceReport& report);
    /// What is said in place of it: progress, or an error.
    void setConfidenceMessage(const QString& sentence);

    [[nodiscard]] ComparisonTab* comparison() const { return comparison_; }

signals:
    void selectionChanged(const std::vector<std::int32_t>& images);
    /// The user looks at a tab that shows what the probabilities are worth, for the first time
    /// since setPredictions().
    void confidenceRequested(const std::shared_ptr<const fitroom::Predictions>& predictions);

private:
    void makeTabs();
    void connectGallery();
    QWidget* makeConfusionTab();
    void askForConfidence();

    Figures* figures_;
    QTabWidget* tabs_;
    MatrixTab* matrix_;
    ConfusionModel* confusions_;
    QTableView* confusionTable_;
    ReportTab* report_;
    PrecisionRecallTab* precisionRecall_;
    CalibrationTab* calibration_;
    Awaited* awaitedCurves_;
    Awaited* awaitedCalibration_;
    ComparisonTab* comparison_;
    PredictionGallery* gallery_;
    DatasetPtr dataset_;
    PredictionsPtr predictions_;
    bool askedForConfidence_ = false;
};

} // namespace fitroom
