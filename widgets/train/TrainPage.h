#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/runs/Run.h"
#include "core/training/Recipe.h"
#include "core/training/TrainingEvents.h"
#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"

#include <QWidget>

#include <optional>
#include <vector>

class QSplitter;

namespace fitroom {

class AugmentationPreview;
class MessageBar;
class RateFinder;
class RunTable;
class SearchPanel;
class TrainForm;
class TrainingBar;
class TrainingCharts;
class WaitingRuns;

/// The Train page: which net to train and how, the training in hand, and the curves of runs.
///
/// The owner gives it what there is to choose from, answers its requests, and feeds the curves:
/// setShownRuns() says which runs are drawn; each one's history comes by setMetrics(), which may be
/// called again as the history grows, and the events of the window's own training by addEvent().
class TrainPage : public QWidget {
    Q_OBJECT
public:
    explicit TrainPage(QWidget* parent = nullptr);

    // What to train.
    void setBuiltInModels(const std::vector<ModelSpec>& models);
    /// The net of the Model page; it becomes the chosen one. A built-in net is chosen from the
    /// list, any other is offered beside them.
    void setModel(const ModelSpec& model);
    [[nodiscard]] std::optional<ModelSpec> model() const;
    /// Recipes to begin from; the first becomes the form's content.
    void setRecipes(const std::vector<Recipe>& recipes);
    void setRecipe(const Recipe& recipe);
    [[nodiscard]] Recipe recipe() const;
    /// Puts the keyboard where Enter starts the training.
    void focusStart();
    /// For people; empty: the trainer makes one from the net and the recipe.
    [[nodiscard]] QString runName() const;
    /// How often to train, each time with another seed.
    [[nodiscard]] int repeats() const;
    /// nullptr: no data set, so Start is not possible.
    void setDataset(DatasetPtr dataset);

    // The training in hand.
    void setTrainingState(TrainingState state);
    [[nodiscard]] TrainingState trainingState() const;
    /// The trainings that wait for their turn, by name, the next one first.
    void setWaiting(const QStringList& names);
    /// Every event of the training in hand, in order. `run` is the run's id.
    void addEvent(const QString& run, const TrainingEvent& event);
    /// A sentence above the page; empty takes it away.
    void setError(const QString& sentence);

    // The curves.
    void setShownRuns(const std::vector<ShownRun>& runs);
    /// A shown run's history so far. Metrics that are there already are not doubled.
    void setMetrics(const QString& run, const RunMetrics& metrics);
    /// Writes a chart as its suffix says: .png, .pdf, .svg or .csv. Pictures are in light colours,
    /// for paper.
    tl::expected<void, Error> exportChart(Chart chart, const QString& path) const;
    /// The switches above the charts, to be remembered.
    [[nodiscard]] ChartOptions chartOptions() const;
    void setChartOptions(const ChartOptions& options);

    /// The tab with all runs.
    [[nodiscard]] RunTable& runTable() const { return *table_; }

    /// The tab that finds a learning rate. It asks through rateTrialRequested().
    [[nodiscard]] RateFinder& rateFinder() const { return *rate_; }

    /// The tab that finds the best model.
    [[nodiscard]] SearchPanel& search() const { return *search_; }

    // The augmentation.
    void setPreview(const Preview& preview);

signals:
    /// Start was pressed, and the form holds no mistake; with a training in hand, it is to wait.
    void startRequested(const fitroom::ModelSpec& model, const fitroom::Recipe& recipe,
                        const QString& name, int repeats);
    void startWaitingRequested();
    void removeWaitingRequested(int place);
    void clearWaitingRequested();
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    /// For the current phase of the running training.
    void learningRateRequested(double rate);
    /// The form's recipe is another, by the user or not.
    void recipeChanged(const fitroom::Recipe& recipe);
    /// A built-in net was chosen here, by its short name.
    void modelChosen(const QString& name);
    /// A path for the chart is wanted, then exportChart().
    void exportRequested(fitroom::Chart chart);
    void chartOptionsChanged(const fitroom::ChartOptions& options);
    /// How the loss answers to a growing rate, with everything else as the form has it; answer to
    /// rateFinder(). `phase` counts from 0.
    void rateTrialRequested(const fitroom::ModelSpec& model, const fitroom::Recipe& recipe,
                            int phase);
    void recipeOpenRequested();
    void recipeSaveRequested(const fitroom::Recipe& recipe);
    /// The form's augmentation changed, or other examples are wanted; answer with setPreview().
    void previewRequested(const fitroom::PreviewRequest& request);

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void connectParts();
    void start();
    void tryRates();
    void showObstacles();
    void formChanged();
    void phaseChanged();
    void showCurrentRun();

    MessageBar* error_;
    TrainForm* form_;
    TrainingBar* bar_;
    WaitingRuns* waiting_;
    TrainingCharts* charts_;
    AugmentationPreview* preview_;
    RateFinder* rate_;
    SearchPanel* search_;
    bool hasData_ = false;
    RunTable* table_;
    QSplitter* splitter_ = nullptr;
};

} // namespace fitroom
