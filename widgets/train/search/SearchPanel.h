#pragma once

#include "core/runs/Run.h"
#include "core/search/SearchState.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace fitroom {

class LeaderboardModel;
class Placeholder;
class SearchForm;

enum class SearchActivity { Idle, Running, Paused, Stopping };

/// Finds the best model: asks for the time it may take, shows the leaderboard while it changes, and
/// what came out.
///
/// The owner answers findRequested() and resumeRequested() by setActivity(), setState() whenever
/// the search changed, and setResult() or setError() at its end.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(QWidget* parent = nullptr);

    /// Why it is not possible to begin; empty when it is.
    void setObstacle(const QString& sentence);
    /// A search of this data set that was stopped and can go on.
    void setUnfinished(const std::optional<SearchState>& search);

    void setActivity(SearchActivity activity);
    [[nodiscard]] SearchActivity activity() const { return activity_; }
    void setState(const SearchState& state);
    /// Share of the time that is used up.
    void setProgress(double share);
    /// The run that came out of a finished search.
    void setResult(const RunInfo& run);
    void setError(const QString& sentence);

signals:
    void findRequested(const fitroom::SearchOptions& options);
    void resumeRequested(const QString& search);
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    /// The user wants to see what the run gets right and wrong, or to try it on a photo.
    void inspectRequested(const QString& run);
    void tryRequested(const QString& run);
    void activityChanged();

private:
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeBoard();
    void connectButtons();
    void showButtons();
    void showWork();
    void showResult(const RunInfo& run);

    SearchActivity activity_ = SearchActivity::Idle;
    QString obstacle_;
    SearchState state_;
    std::optional<SearchState> unfinished_;
    QString run_; ///< that came out
    double share_ = 0;
    QStackedLayout* stack_;
    Placeholder* empty_;
    SearchForm* form_;
    LeaderboardModel* model_;
    QPushButton* find_;
    QPushButton* resume_;
    QLabel* work_;
    QProgressBar* progress_;
    QPushButton* pause_;
    QPushButton* stop_;
    QPushButton* again_;
    QPushButton* inspect_;
    QPushButton* try_;
};

} // namespace fitroom
