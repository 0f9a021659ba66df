#pragma once

#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"
#include "core/runs/FeatureHistory.h"
#include "core/training/TrainingEvents.h"

#include <QObject>

#include <vector>

namespace fitroom {

class EmbedPage;
class EmbedPresenter;

/// Follows a training on the Embed page: after each epoch a map of the same few images, each lying
/// as near as it can to the one before, so that one sees the classes come apart. Replays the epochs
/// of a run that was trained earlier in the same way, from what it kept of them.
class FollowPresenter : public QObject {
    Q_OBJECT
public:
    FollowPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                    QObject* parent = nullptr);

private:
    /// The map after one epoch.
    struct State {
        int epoch = 0;
        std::vector<float> coordinates;
        PointTablePtr points;
    };

    void take(const std::vector<TrainingEvent>& events);
    void mapEpoch(int epoch);
    void show(State state);
    void showState(int number);
    void forget();
    void showRun();
    void replay();
    void mapNext(std::size_t number);
    [[nodiscard]] std::vector<float> lastMap() const;
    static Result<State> compute(PointTable points, int epoch, const std::vector<float>& before,
                                 const Progress& progress);

    EmbedPage& page_;
    EmbedPresenter& maps_;
    Session& session_;
    std::string run_; ///< that is followed
    int epoch_ = 0;   ///< done last
    std::vector<State> states_;
    FeatureHistory replayed_; ///< epochs that are being mapped, if a run is replayed
    bool showing_ = false;    ///< it is our map that is being put on the page
    JobHandle job_;
};

} // namespace fitroom
