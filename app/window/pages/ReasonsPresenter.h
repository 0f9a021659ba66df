#pragma once

#include "app/window/pages/RunMemory.h"
#include "app/window/workspace/Session.h"
#include "widgets/try/PhotoReasons.h"

#include <QObject>

#include <memory>
#include <string>

namespace fitroom {

/// Explains to the Try page what a net makes of a photo.
class ReasonsPresenter : public QObject {
    Q_OBJECT
public:
    ReasonsPresenter(PhotoReasons& view, Session& session, QObject* parent = nullptr);

private:
    void answer(const ReasonsRequest& request);
    void askGradCam(const ReasonsRequest& request, const RunInfo& run);
    void askNearest(const ReasonsRequest& request, const RunInfo& run);
    void forget();

    PhotoReasons& view_;
    Session& session_;
    std::shared_ptr<RunMemory> memory_;
    std::string remembered_; ///< the run that memory_ is of
    JobHandle job_;
};

} // namespace fitroom
