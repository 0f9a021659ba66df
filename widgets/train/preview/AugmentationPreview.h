#pragma once

#include "widgets/train/TrainingView.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace fitroom {

class PreviewGrid;

/// What a phase's augmentation makes of real images: one image a row, as it is and then in several
/// versions. It asks for pixels a moment after the last change, and only while it is seen.
class AugmentationPreview : public QWidget {
    Q_OBJECT
public:
    static constexpr int kImages = 4;
    static constexpr int kVariants = 5;

    explicit AugmentationPreview(QWidget* parent = nullptr);

    /// `phase` counts from 0.
    void setAugmentation(const AugmentationSpec& augmentation, int phase);
    /// Whether there is a data set to take images from; call again when it is another one.
    void setDataAvailable(bool available);
    void setPreview(const Preview& preview);
    [[nodiscard]] bool hasPreview() const;

signals:
    void previewRequested(const fitroom::PreviewRequest& request);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void schedule();
    void request();
    void showState();

    AugmentationSpec augmentation_;
    std::uint64_t seed_ = 1;
    int phase_ = 0;
    bool available_ = false;
    bool stale_ = true; ///< what is shown belongs to another augmentation or data set
    QTimer debounce_;
    QLabel* heading_;
    QPushButton* others_;
    QLabel* empty_;
    PreviewGrid* grid_;
    QStackedLayout* stack_;
};

} // namespace fitroom
