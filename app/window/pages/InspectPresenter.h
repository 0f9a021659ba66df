#pragma once

#include "app/window/workspace/Session.h"
#include "core/evaluation/Evaluate.h"

#include <QObject>

#include <optional>
#include <tuple>

namespace fitroom {

class InspectPage;

/// Brings the Inspect page to life: evaluates the current run as soon as the page is looked at.
class InspectPresenter : public QObject {
    Q_OBJECT
public:
    InspectPresenter(InspectPage& page, Session& session, QObject* parent = nullptr);

    /// The page has come to the front, or gone from it.
    void setVisible(bool visible);

private:
    void showRun();
    void evaluateWhenReady();
    void evaluateRun(Subset subset, Weights weights);

    InspectPage& page_;
    Session& session_;
    JobHandle job_;
    bool visible_ = false;
    std::optional<RunInfo> shown_;
    bool asked_ = false; ///< an evaluation of the run as shown was asked for, by us or the user
};

} // namespace fitroom
