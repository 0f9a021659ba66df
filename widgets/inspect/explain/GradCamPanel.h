#pragma once

#include "core/explain/GradCam.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QImage;
class QLabel;
class QSlider;

namespace fitroom {

class OverlayView;

/// Grad-CAM over the picked image: of which layer, for which class, how opaque.
class GradCamPanel : public QWidget {
    Q_OBJECT
public:
    explicit GradCamPanel(QWidget* parent = nullptr);

    void setRun(const ModelSpec& model, const std::vector<std::string>& classNames);
    /// As chosen by the user; no layer where the net has none, no label for the predicted class.
    [[nodiscard]] std::optional<std::size_t> layer() const;
    [[nodiscard]] std::optional<int> label() const;

    void setCam(const QImage& image, const GradCam& cam);

signals:
    /// The user wants another layer or class.
    void chosen();

private:
    QComboBox* layer_;
    QComboBox* class_;
    QSlider* opacity_;
    OverlayView* view_;
    QLabel* sentence_;
    std::vector<std::string> classNames_;
};

} // namespace fitroom
