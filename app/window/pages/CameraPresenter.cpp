#include "app/window/pages/CameraPresenter.h"

#include "core/picture/Shrink.h"
#include "core/predict/Photo.h"
#include "widgets/Text.h"
#include "widgets/try/CameraDialog.h"
#include "widgets/try/TryPage.h"

namespace fitroom {

namespace {

using PicturePtr = std::shared_ptr<const Picture>;

/// Brings pictures until it is stopped, or none comes any more.
Result<Done> watch(const std::string& source, Latest<PicturePtr>& pictures,
                   const Progress& progress) {
    Result<Webcam> webcam = Webcam::open(source);
    if (!webcam)
        return Failure(webcam.error());
    while (!progress.stopRequested()) {
        Result<Picture> picture = webcam->next();
        if (!picture)
            return Failure(picture.error());
        if (pictures.empty())
            pictures.put(
                std::make_shared<const Picture>(shrunkTo(kPhotoSide, std::move(*picture))));
        progress.report(0);
    }
    return Done{};
}

} // namespace

CameraPresenter::CameraPresenter(TryPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), thread_(QStringLiteral("camera")) {
    connect(&page, &TryPage::shown, this, &CameraPresenter::look);
    connect(&page, &TryPage::cameraRequested, this, &CameraPresenter::open);
}

/// Each time the page is shown: cameras are plugged in and out.
void CameraPresenter::look() {
    JobEnds<std::vector<WebcamInfo>> ends;
    ends.finished = [this](std::vector<WebcamInfo> found) {
        cameras_ = std::move(found);
        page_.setCamera(!cameras_.empty());
    };
    looking_ = session_.files.start<std::vector<WebcamInfo>>(
        {},
        [cameras = session_.options.cameras](const Progress&) -> Result<std::vector<WebcamInfo>> {
            return cameras();
        },
        std::move(ends));
}

void CameraPresenter::open() {
    if (!dialog_) {
        dialog_ = new CameraDialog(page_.window());
        connect(dialog_, &CameraDialog::cameraChosen, this, &CameraPresenter::switchOn);
        connect(dialog_, &CameraDialog::closed, this, [this] { running_.letGo(); });
        connect(dialog_, &CameraDialog::photoTaken, this, [this](const PicturePtr& picture) {
            emit photoTaken(tr("Photo %1").arg(++photos_), picture);
        });
    }
    dialog_->setCameras(cameras_);
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
    switchOn();
}

void CameraPresenter::switchOn() {
    dialog_->setPicture(nullptr);
    dialog_->setError({});
    const auto pictures = std::make_shared<Latest<PicturePtr>>();
    JobEnds<Done> ends;
    ends.failed = [this](const Error& error) {
        if (dialog_)
            dialog_->setError(text(error));
    };
    running_ = thread_.start<Done>(
        {},
        [source = dialog_->source(), pictures](const Progress& progress) {
            return watch(source, *pictures, progress);
        },
        std::move(ends),
        [this, pictures](double) {
            std::optional<PicturePtr> picture = pictures->take();
            if (picture && dialog_)
                dialog_->setPicture(std::move(*picture));
        });
}

} // namespace fitroom
