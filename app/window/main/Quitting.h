#pragma once

#include "app/window/pages/TrainPresenter.h"
#include "app/window/workspace/Session.h"

#include <QObject>

class QWidget;

namespace fitroom {

/// Decides whether the window may close. During a training it asks first, then has the training
/// save a checkpoint, and only then lets the window close.
class Quitting : public QObject {
    Q_OBJECT
public:
    Quitting(QWidget& window, TrainPresenter& training, Session& session);

    /// True when the window may close now. Otherwise it will be closed, or not, later.
    [[nodiscard]] bool mayClose();

private:
    void ask();
    void saveThenClose();

    QWidget& window_;
    TrainPresenter& training_;
    Session& session_;
    bool asking_ = false;
    bool saving_ = false;
};

} // namespace fitroom
