#pragma once

#include "core/picture/Webcam.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fitroom {

class CameraView;

/// What a camera sees, and a button that takes a photo of it. It stays open beside the window; the
/// owner brings the pictures.
class CameraDialog : public QDialog {
    Q_OBJECT
public:
    using PicturePtr = std::shared_ptr<const Picture>;

    explicit CameraDialog(QWidget* parent = nullptr);

    /// At least one. The one that is chosen stays so as long as it is there.
    void setCameras(const std::vector<WebcamInfo>& cameras);
    /// Of the chosen one, for Webcam::open().
    [[nodiscard]] std::string source() const;
    /// The newest picture; null: there is none yet.
    void setPicture(PicturePtr picture);
    /// Why there is no picture; empty takes it away.
    void setError(const QString& sentence);

signals:
    /// The user chose another one.
    void cameraChosen();
    void photoTaken(std::shared_ptr<const fitroom::Picture> picture);
    /// It was closed: the camera can be switched off.
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QComboBox* cameras_;
    CameraView* view_;
    QLabel* error_;
    QPushButton* take_;
};

} // namespace fitroom
