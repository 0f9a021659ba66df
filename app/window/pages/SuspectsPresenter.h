#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class SuspectsView;
struct SuspectSearch;

/// Lets the current run's net, or nets like it, judge labels for the Data page.
class SuspectsPresenter : public QObject {
    Q_OBJECT
public:
    SuspectsPresenter(SuspectsView& view, Session& session, QObject* parent = nullptr);

private:
    void showRun();
    void search(const SuspectSearch& search);

    SuspectsView& view_;
    Session& session_;
    JobHandle job_;
    std::string shown_; ///< the run's id; empty when it cannot judge
};

} // namespace fitroom
