#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "widgets/inspect/PredictionOrder.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fitroom {

class ImageGrid;
class PredictionDetail;

/// The images a net was tried on, highest loss first, with what they are and what it says;
/// mistakes, right ones, all, or those of one cell of the confusion matrix.
class PredictionGallery : public QWidget {
    Q_OBJECT
public:
    using PredictionsPtr = std::shared_ptr<const Predictions>;

    explicit PredictionGallery(QWidget* parent = nullptr);

    void setPredictions(DatasetPtr dataset, PredictionsPtr predictions);
    void setCell(const std::optional<MatrixCell>& cell);
    void setSelection(const std::vector<std::int32_t>& images);
    /// Picks the image so many places after the picked one, if there is one.
    void step(int by);
    [[nodiscard]] std::int32_t picked() const;

signals:
    /// Another image is picked, or none: -1.
    void pickedChanged(int image);
    /// The user asks why the net says what it says of the picked image.
    void explainRequested();
    /// The user wants all mistakes again in place of one cell's.
    void cellLeft();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeBar();
    void refill();
    void showPicked(int image);
    [[nodiscard]] QString className(int label) const;
    [[nodiscard]] QString caption(std::int32_t image) const;
    [[nodiscard]] QString describe(std::int32_t image) const;

    DatasetPtr dataset_;
    PredictionsPtr predictions_;
    std::vector<std::int32_t> rowOfImage_; ///< row in the predictions, -1 for others
    std::optional<MatrixCell> cell_;
    QComboBox* shown_;
    QLabel* count_;
    QPushButton* leaveCell_;
    ImageGrid* grid_;
    PredictionDetail* detail_;
};

} // namespace fitroom
