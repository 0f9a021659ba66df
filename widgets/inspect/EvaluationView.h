#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;

namespace fitroom {

class Figures;
class MatrixView;
class PredictionGallery;
class ReportModel;

/// An evaluation on the Inspect page: figures, confusion matrix and report beside the images.
class EvaluationView : public QWidget {
    Q_OBJECT
public:
    explicit EvaluationView(QWidget* parent = nullptr);

    void setPredictions(const DatasetPtr& dataset, const Predictions& predictions);
    void setSelection(const std::vector<std::int32_t>& images);
    /// The images with what the net says of them; lives as long as the view.
    [[nodiscard]] PredictionGallery& gallery() const { return *gallery_; }

signals:
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeMatrixTab();
    QWidget* makeReportTab();

    Figures* figures_;
    MatrixView* matrix_;
    QLabel* pointed_;
    ReportModel* report_;
    PredictionGallery* gallery_;
};

} // namespace fitroom
