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
class QToolButton;

namespace fitroom {

class ImageGrid;
class PredictionDetail;

/// The images a net was tried on, highest loss first or in another order, with what they are and
/// what it says: mistakes, right ones, all, those of one cell of the confusion matrix, or others
/// picked elsewhere. N goes to the next image, Shift+N to the one before.
class PredictionGallery : public QWidget {
    Q_OBJECT
public:
    using PredictionsPtr = std::shared_ptr<const Predictions>;

    explicit PredictionGallery(QWidget* parent = nullptr);

    void setPredictions(DatasetPtr dataset, PredictionsPtr predictions);
    void setCell(const std::optional<MatrixCell>& cell);
    /// Shows these of the images, under this title, until cellLeft() or the next predictions.
    void setPicked(const QString& title, const std::vector<std::int32_t>& images);
    void setSelection(const std::vector<std::int32_t>& images);
    /// Picks the image so many places after the picked one, or the first or last there is.
    void step(int by);
    [[nodiscard]] std::int32_t picked() const;

signals:
    /// Another image is picked, or none: -1.
    void pickedChanged(int image);
    /// The user asks why the net says what it says of the picked image.
    void explainRequested();
    /// The user wants all mistakes again in place of those picked elsewhere.
    void cellLeft();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    /// Rows picked elsewhere, and what they are.
    struct Picked {
        QString title;
        std::vector<std::size_t> rows;
    };

    QWidget* makeBar();
    QWidget* makeSteps();
    void refill();
    void showPlace();
    void showPicked(int image);
    [[nodiscard]] QString className(int label) const;
    [[nodiscard]] QString caption(std::int32_t image) const;
    [[nodiscard]] QString describe(std::int32_t image) const;

    DatasetPtr dataset_;
    PredictionsPtr predictions_;
    std::vector<std::int32_t> rowOfImage_; ///< row in the predictions, -1 for others
    std::optional<Picked> picked_;
    QComboBox* shown_;
    QComboBox* sort_;
    QLabel* count_;
    QPushButton* leaveCell_;
    ImageGrid* grid_;
    QToolButton* previous_;
    QToolButton* next_;
    QLabel* place_;
    PredictionDetail* detail_;
};

} // namespace fitroom
