#pragma once

#include "app/window/workspace/Session.h"
#include "core/explain/ImageFeatures.h"
#include "widgets/try/PhotoReasons.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace fitroom {

/// Explains to the Try page what a net makes of a photo.
class ReasonsPresenter : public QObject {
    Q_OBJECT
public:
    ReasonsPresenter(PhotoReasons& view, Session& session, QObject* parent = nullptr);

private:
    /// Touched by jobs on the work thread only, one after the other.
    struct Memory {
        std::optional<LoadedRun> run; ///< on its own data
        std::optional<ImageFeatures> features;
    };
    struct Found {
        NearestImages nearest;
        DatasetPtr dataset;
    };

    void answer(const ReasonsRequest& request);
    void askGradCam(const ReasonsRequest& request, const RunInfo& run);
    void askNearest(const ReasonsRequest& request, const RunInfo& run);
    static Result<Found> findNearest(Memory& memory, const LoadedRun& photo,
                                     const Progress& progress);
    void forget();

    PhotoReasons& view_;
    Session& session_;
    std::shared_ptr<Memory> memory_;
    std::string remembered_; ///< the run that memory_ is of
    JobHandle job_;
};

} // namespace fitroom
