#include "widgets/data/ScoreNotice.h"

#include "widgets/common/ClassBars.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fitroom {

ScoreNotice::ScoreNotice(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel), evaluate_(new QPushButton(tr("&Evaluate"))),
      cancel_(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("scoreNotice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    sentence_->setObjectName(QStringLiteral("scoreSentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    evaluate_->setObjectName(QStringLiteral("evaluateAll"));
    evaluate_->setAccessibleName(tr("Evaluate on all images"));
    evaluate_->setToolTip(tr("Try the net on all images; the answers are kept with the run"));
    cancel_->setObjectName(QStringLiteral("cancelScores"));
    cancel_->setAccessibleName(tr("Stop evaluating"));
    cancel_->setToolTip(tr("Stop evaluating"));
    connect(evaluate_, &QPushButton::clicked, this, &ScoreNotice::evaluationRequested);
    connect(cancel_, &QPushButton::clicked, this, &ScoreNotice::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kNormal, spacing::kNormal, spacing::kNormal, spacing::kNormal);
    row->setSpacing(spacing::kNormal);
    row->addWidget(sentence_, 1);
    row->addWidget(evaluate_);
    row->addWidget(cancel_);
    showState();
}

void ScoreNotice::setNeeded(bool needed) {
    needed_ = needed;
    showState();
}

void ScoreNotice::setRun(const QString& name, bool usable) {
    run_ = name;
    usable_ = usable;
    showState();
}

void ScoreNotice::setProgress(double share) {
    progress_ = share;
    showState();
}

void ScoreNotice::showState() {
    const bool busy = progress_ >= 0;
    setVisible(needed_ || busy);
    evaluate_->setVisible(usable_ && !busy);
    cancel_->setVisible(busy);
    if (busy)
        sentence_->setText(
            tr("Trying the net of “%1” on all images: %2").arg(run_, perCent(progress_, 0)));
    else if (run_.isEmpty())
        sentence_->setText(tr("This takes a net's answers, and no run is chosen. Pick one in the "
                              "list of runs, or train a net; until then all images are shown."));
    else if (!usable_)
        sentence_->setText(tr("This takes a net's answers, but “%1” was trained on other images or "
                              "has no weights yet. Until you pick another run all images are "
                              "shown.")
                               .arg(run_));
    else
        sentence_->setText(tr("This takes a net's answers, and “%1” has not been tried on all "
                              "images yet. Until then all images are shown.")
                               .arg(run_));
}

} // namespace fitroom
