#include "widgets/try/CameraDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/CameraView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

CameraDialog::CameraDialog(QWidget* parent)
    : QDialog(parent), cameras_(new QComboBox), view_(new CameraView), error_(hint({})),
      take_(new QPushButton(tr("&Take Photo"))) {
    setObjectName(QStringLiteral("cameraDialog"));
    setWindowTitle(tr("Camera"));
    cameras_->setObjectName(QStringLiteral("cameras"));
    cameras_->setAccessibleName(tr("Camera"));
    cameras_->setToolTip(tr("Which camera is looked through"));
    error_->setObjectName(QStringLiteral("cameraError"));
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    error_->hide();
    take_->setObjectName(QStringLiteral("takePhoto"));
    take_->setToolTip(tr("Add the picture to the photos, and classify it (Space)"));
    take_->setDefault(true);
    take_->setEnabled(false);
    auto* closeButton = new QPushButton(tr("&Done"));
    closeButton->setObjectName(QStringLiteral("closeCamera"));
    closeButton->setToolTip(tr("Close this window and switch the camera off"));
    closeButton->setAutoDefault(false);
    connect(cameras_, &QComboBox::activated, this, &CameraDialog::cameraChosen);
    connect(take_, &QPushButton::clicked, this, [this] { emit photoTaken(view_->picture()); });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kNormal);
    buttons->addWidget(take_);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(cameras_);
    column->addWidget(view_, 1);
    column->addWidget(error_);
    column->addLayout(buttons);
    take_->setFocus();
}

void CameraDialog::setCameras(const std::vector<WebcamInfo>& cameras) {
    const QString chosen = cameras_->currentText();
    cameras_->clear();
    for (const WebcamInfo& camera : cameras)
        cameras_->addItem(QString::fromStdString(camera.name),
                          QString::fromStdString(camera.source));
    cameras_->setCurrentIndex(std::max(0, cameras_->findText(chosen)));
    cameras_->setVisible(cameras.size() > 1);
}

std::string CameraDialog::source() const {
    return cameras_->currentData().toString().toStdString();
}

void CameraDialog::setPicture(PicturePtr picture) {
    take_->setEnabled(picture != nullptr);
    view_->setPicture(std::move(picture));
}

void CameraDialog::setError(const QString& sentence) {
    error_->setText(sentence);
    error_->setVisible(!sentence.isEmpty());
}

void CameraDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    if (!event->spontaneous()) // not when the window is just minimised
        emit closed();
}

} // namespace fitroom
