#pragma once

#include "app/window/workspace/Session.h"
#include "core/evaluation/ImageScores.h"

#include <QObject>

#include <memory>

namespace fitroom {

class GalleryView;

/// Tries the current run's net on all images when the gallery is to be sorted or filtered by what
/// it says of them.
class ScoresPresenter : public QObject {
    Q_OBJECT
public:
    ScoresPresenter(GalleryView& view, Session& session, QObject* parent = nullptr);

private:
    void showRun();
    void evaluateAll();
    void score();
    void forget();

    GalleryView& view_;
    Session& session_;
    JobHandle evaluation_;
    JobHandle scoring_;
    std::optional<RunInfo> shown_;
    std::shared_ptr<const Predictions> predictions_; ///< of the run shown; null before evaluation
};

} // namespace fitroom
