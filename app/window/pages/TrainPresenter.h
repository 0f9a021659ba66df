#pragma once

#include "app/window/workspace/MetricsFeed.h"
#include "app/window/workspace/Session.h"
#include "widgets/train/TrainingView.h"

#include <QObject>

#include <string>

namespace fitroom {

class RunList;
class TrainPage;

/// Brings the Train page to life: steers the training thread and feeds the curves.
class TrainPresenter : public QObject {
    Q_OBJECT
public:
    /// `list` knows the colours of the ticked runs.
    TrainPresenter(TrainPage& page, const RunList& list, Session& session,
                   QObject* parent = nullptr);

    /// With what the page's form says.
    void startAsChosen();
    void start(const ModelSpec& model, const Recipe& recipe, const QString& name);
    void resume(const QString& run);
    void pauseOrGoOn();
    void stop();

    [[nodiscard]] TrainingState state() const;

signals:
    void stateChanged();
    /// Share of all steps done, 0 to 1.
    void progressed(double share);
    /// The training is finished; its predictions are being made, to be kept: 0 to 1.
    void evaluating(double share);

private:
    void connectPage();
    void connectTraining();
    void connectWorkspace();
    void take(const std::vector<TrainingEvent>& events);
    void noteEvent(const TrainingEvent& event);
    void end(const std::string& run, const QString& sentence);
    void setState(TrainingState state);
    void showCurrentRun();
    void showRuns();
    void computePreview(const PreviewRequest& request);
    void exportChart(Chart chart);
    void openRecipe();
    void saveRecipe(const Recipe& recipe);

    TrainPage& page_;
    const RunList& list_;
    Session& session_;
    MetricsFeed feed_;
    JobHandle preview_;
    JobHandle recipeFile_;
    std::string ownRun_; ///< of the training in hand; empty before it has begun
    std::string toShow_; ///< becomes the current run as soon as the list knows it
    std::int64_t totalSteps_ = 0;
};

} // namespace fitroom
