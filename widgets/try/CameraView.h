#pragma once

#include "core/picture/Picture.h"

#include <QWidget>

#include <memory>

namespace fitroom {

/// A picture as large as there is room, mirrored as people expect of a camera that looks at them.
class CameraView : public QWidget {
    Q_OBJECT
public:
    explicit CameraView(QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const Picture> picture);
    /// Not mirrored; null before the first.
    [[nodiscard]] const std::shared_ptr<const Picture>& picture() const { return picture_; }

    [[nodiscard]] QSize sizeHint() const override { return {560, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const Picture> picture_;
};

} // namespace fitroom
