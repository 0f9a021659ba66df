#include "app/window/main/Quitting.h"

#include <QWidget>

namespace fitroom {

Quitting::Quitting(QWidget& window, TrainPresenter& training, Session& session)
    : QObject(&window), window_(window), training_(training), session_(session) {
    connect(&session.training, &TrainingThread::freed, this, [this] {
        if (saving_)
            window_.close();
    });
}

bool Quitting::mayClose() {
    if (!session_.training.busy())
        return true;
    if (!asking_ && !saving_)
        ask();
    return false;
}

void Quitting::ask() {
    asking_ = true;
    QString question = tr("A network is being trained. Quitting stops it and saves it first; it "
                          "can be resumed later from where it was.");
    if (!training_.waiting().empty())
        question += QLatin1Char(' ') + tr("The trainings that wait for their turn are forgotten.");
    session_.dialogs.ask(&window_,
                         {tr("Quit Fitting Room"), question,
                          tr("&Stop, Save and Quit"), tr("Go On &Training")},
                         [this](bool accepted) {
                             asking_ = false;
                             if (accepted)
                                 saveThenClose();
                         });
}

void Quitting::saveThenClose() {
    if (!session_.training.busy()) { // it ended while the question was open
        window_.close();
        return;
    }
    saving_ = true;
    training_.stop();
}

} // namespace fitroom
