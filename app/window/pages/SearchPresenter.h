#pragma once

#include "app/window/jobs/Mailbox.h"
#include "app/window/workspace/Session.h"
#include "core/search/Search.h"
#include "widgets/rail/Rail.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace fitroom {

class SearchPanel;

/// Finds the best model for the Train page, on the thread that trains.
class SearchPresenter : public QObject {
    Q_OBJECT
public:
    SearchPresenter(SearchPanel& panel, Session& session, QObject* parent = nullptr);

signals:
    void warned(const QString& sentence);
    void pageWanted(Page page);

private:
    /// A search at its end, with the run that came out if it was not stopped.
    struct Outcome {
        SearchState state;
        std::optional<RunInfo> run;
    };
    /// What the searching thread has to tell.
    struct News {
        Mailbox<SearchState> states;
        Mailbox<Error> warnings;
        std::atomic<double> share = 0;
    };
    using SearchWork =
        std::function<Result<SearchState>(RunStore&, TrainingControl&, const SearchSink&)>;

    void connectPanel();
    void begin(const SearchOptions& options);
    void resume(const std::string& search);
    void start(SearchWork work);
    void finish(const Outcome& outcome);
    void fail(const Error& error);
    void handOver();
    void findUnfinished();
    void show(const QString& run, Page page);

    SearchPanel& panel_;
    Session& session_;
    std::shared_ptr<News> news_;
    QTimer timer_;
    JobHandle unfinished_;
};

} // namespace fitroom
