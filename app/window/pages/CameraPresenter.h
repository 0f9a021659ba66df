#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/jobs/Latest.h"
#include "app/window/workspace/Session.h"
#include "core/picture/Webcam.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace fitroom {

class CameraDialog;
class TryPage;

/// Looks for cameras, and has photos taken with one: on a thread of its own, since a camera makes
/// those wait who read it.
class CameraPresenter : public QObject {
    Q_OBJECT
public:
    CameraPresenter(TryPage& page, Session& session, QObject* parent = nullptr);

signals:
    void photoTaken(const QString& name, const std::shared_ptr<const fitroom::Picture>& picture);

private:
    using PicturePtr = std::shared_ptr<const Picture>;

    void look();
    void open();
    void switchOn();

    TryPage& page_;
    Session& session_;
    QPointer<CameraDialog> dialog_;
    std::vector<WebcamInfo> cameras_;
    int photos_ = 0; ///< taken so far, for their names
    JobHandle looking_;
    JobHandle running_;
    JobThread thread_; ///< last, so that it ends before what its jobs report to
};

} // namespace fitroom
