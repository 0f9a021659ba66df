#pragma once

#include "app/window/pages/RunMemory.h"
#include "app/window/workspace/Session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace fitroom {

class ExplainView;
class InspectPage;
struct ExplainRequest;

/// Answers the Inspect page's questions about single images: the latest one wins. The run's net
/// stays in memory from one question to the next, as do its features of the training images.
class ExplainPresenter : public QObject {
    Q_OBJECT
public:
    ExplainPresenter(InspectPage& page, Session& session, QObject* parent = nullptr);

private:
    void answer(const ExplainRequest& request);
    void answerFromHistory(const ExplainRequest& request, const RunInfo& run);
    void explain(const ExplainRequest& request);
    void explainNearest(const ExplainRequest& request);
    void forget();

    /// Runs `work` with the run's net and hands what it gives to `show`.
    template<class Value>
    void ask(const ExplainRequest& request, const QString& title,
             std::function<Result<Value>(RunMemory&, const Progress&)> work,
             std::function<void(Value)> show);
    template<class Value>
    JobEnds<Value> endsFor(const ExplainRequest& request, std::function<void(Value)> show);

    InspectPage& page_;
    ExplainView& view_;
    Session& session_;
    std::shared_ptr<RunMemory> memory_;
    std::string remembered_; ///< the run and weights that memory_ is of
    JobHandle job_;
};

} // namespace fitroom
