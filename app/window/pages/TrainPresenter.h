#pragma once

#include "app/window/workspace/MetricsFeed.h"
#include "app/window/workspace/Session.h"
#include "app/window/workspace/TrainingQueue.h"
#include "widgets/train/TrainingView.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

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
    /// At once, or when the trainings before it have ended.
    void start(const ModelSpec& model, const Recipe& recipe, const QString& name, int repeats = 1);
    void resume(const QString& run);
    void pauseOrGoOn();
    /// Those that wait go on waiting.
    void stop();
    /// The workspace's net is the form's again.
    void showModel();

    [[nodiscard]] TrainingState state() const;
    [[nodiscard]] const TrainingQueue& waiting() const { return waiting_; }

signals:
    /// Another net was chosen in the form; it is the workspace's to take it.
    void modelWanted(const fitroom::ModelSpec& model);
    void stateChanged();
    /// Share of all steps done, 0 to 1.
    void progressed(double share);
    /// The training is finished; its predictions are being made, to be kept: 0 to 1.
    void evaluating(double share);
    /// What a pretrained net makes of the images is computed, before training begins.
    void computingFeatures(double share);

private:
    void connectPage();
    void connectQueue();
    void startNext();
    void connectTraining();
    void connectWorkspace();
    void take(const std::vector<TrainingEvent>& events);
    void noteEvent(const TrainingEvent& event);
    void end(const std::string& run, const QString& sentence);
    void setState(TrainingState state);
    void showCurrentRun();
    void showRuns();
    void addRepeats(const std::vector<ShownRun>& shown,
                    const std::function<void(const std::string&, bool)>& add);
    void computePreview(const PreviewRequest& request);
    void exportChart(Chart chart);
    void openRecipe();
    void saveRecipe(const Recipe& recipe);

    TrainPage& page_;
    const RunList& list_;
    Session& session_;
    MetricsFeed feed_;
    TrainingQueue waiting_;
    JobHandle preview_;
    JobHandle recipeFile_;
    std::string ownRun_; ///< of the training in hand; empty before it has begun
    std::string toShow_; ///< becomes the current run as soon as the list knows it
    std::int64_t totalSteps_ = 0;
    bool held_ = false; ///< the user stopped the training in hand: the next one does not follow
};

} // namespace fitroom
