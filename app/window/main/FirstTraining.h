#pragma once

#include "app/window/pages/TrainPresenter.h"
#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class SuggestionBar;

/// While there is a data set and no run yet, proposes to train the smallest net with the quickest
/// recipe: one button from the first start to a first trained network.
class FirstTraining : public QObject {
    Q_OBJECT
public:
    FirstTraining(SuggestionBar& bar, TrainPresenter& training, Session& session,
                  QObject* parent = nullptr);

signals:
    /// The user accepted, and the training was started.
    void started();

private:
    void suggestIfNew();
    void start();

    SuggestionBar& bar_;
    TrainPresenter& training_;
    Session& session_;
    bool runsKnown_ = false;
    bool declined_ = false;
};

} // namespace fitroom
