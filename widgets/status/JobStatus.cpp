#include "widgets/status/JobStatus.h"

#include "widgets/common/DurationText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace fitroom {

JobStatus::JobStatus(const QString& name, QWidget* parent)
    : QWidget(parent), title_(new QLabel), bar_(new QProgressBar), timeLeft_(new QLabel),
      cancel_(new QToolButton) {
    setObjectName(name + QStringLiteral("Status"));
    title_->setObjectName(name + QStringLiteral("Title"));
    title_->setTextFormat(Qt::PlainText);
    bar_->setObjectName(name + QStringLiteral("Progress"));
    bar_->setAccessibleName(tr("Progress"));
    bar_->setTextVisible(false);
    bar_->setFixedWidth(140);
    bar_->setMaximumHeight(10);
    timeLeft_->setObjectName(name + QStringLiteral("TimeLeft"));
    timeLeft_->setForegroundRole(QPalette::PlaceholderText);
    cancel_->setObjectName(name + QStringLiteral("Cancel"));
    cancel_->setAutoRaise(true);
    cancel_->setIcon(icon(QStringLiteral("stop")));
    cancel_->setToolTip(tr("Stop this"));
    cancel_->setAccessibleName(tr("Stop"));
    connect(cancel_, &QToolButton::clicked, this, [this] {
        cancel_->setEnabled(false); // once is enough; begin() brings it back
        emit cancelRequested();
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kNormal, 0, spacing::kNormal, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(title_);
    row->addWidget(bar_);
    row->addWidget(timeLeft_);
    row->addWidget(cancel_);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    hide();
}

void JobStatus::begin(const QString& title) {
    setTitle(title);
    bar_->setRange(0, 0); // moves to and fro until the first progress
    timeLeft_->clear();
    cancel_->setEnabled(true);
    first_ = -1;
    show();
}

void JobStatus::setTitle(const QString& title) {
    title_->setText(title);
    bar_->setAccessibleDescription(title);
}

void JobStatus::setProgress(double share) {
    bar_->setRange(0, 1000);
    bar_->setValue(qRound(share * 1000));
    showTimeLeft(share);
}

void JobStatus::showTimeLeft(double share) {
    if (first_ < 0) {
        first_ = share;
        clock_.start();
        return;
    }
    const double done = share - first_;
    const double seconds = double(clock_.elapsed()) / 1000;
    // A guess from less than this would jump about.
    if (seconds < 1 || done < 0.01)
        return;
    timeLeft_->setText(tr("%1 left").arg(durationText(seconds * (1 - share) / done)));
}

void JobStatus::end() {
    hide();
}

} // namespace fitroom
