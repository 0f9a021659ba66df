#include "widgets/train/bar/WaitingRuns.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fitroom {

WaitingRuns::WaitingRuns(QWidget* parent)
    : QWidget(parent), words_(new ElidedLabel), start_(new QPushButton(tr("Start the next"))),
      edit_(new QToolButton), menu_(new QMenu(this)) {
    setObjectName(QStringLiteral("waitingRuns"));
    words_->setObjectName(QStringLiteral("waitingNames"));
    words_->setForegroundRole(QPalette::PlaceholderText);
    start_->setObjectName(QStringLiteral("startWaiting"));
    start_->setAccessibleName(start_->text());
    start_->setToolTip(tr("Go on with the trainings that wait"));
    menu_->setObjectName(QStringLiteral("waitingMenu"));
    edit_->setObjectName(QStringLiteral("editWaiting"));
    edit_->setText(tr("Waiting"));
    edit_->setAccessibleName(tr("Waiting trainings"));
    edit_->setToolTip(tr("Take trainings out of the queue"));
    edit_->setAutoRaise(true);
    edit_->setPopupMode(QToolButton::InstantPopup);
    edit_->setMenu(menu_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(words_, 1);
    row->addWidget(edit_);
    row->addWidget(start_);
    connect(start_, &QPushButton::clicked, this, &WaitingRuns::startRequested);
    setNames({});
    setStartPossible(false);
}

void WaitingRuns::setNames(const QStringList& names) {
    names_ = names;
    setVisible(!names.isEmpty());
    words_->setText(tr("%1 waiting: %2").arg(names.size()).arg(names.join(QStringLiteral("; "))));
    fillMenu();
}

void WaitingRuns::fillMenu() {
    menu_->clear();
    for (int place = 0; place < int(names_.size()); ++place) {
        QAction* remove =
            menu_->addAction(icon(QStringLiteral("remove")), tr("Remove “%1”").arg(names_[place]),
                             this, [this, place] { emit removeRequested(place); });
        remove->setObjectName(QStringLiteral("removeWaiting%1").arg(place));
    }
    menu_->addSeparator();
    QAction* clear = menu_->addAction(tr("Remove all"), this, &WaitingRuns::clearRequested);
    clear->setObjectName(QStringLiteral("clearWaiting"));
}

void WaitingRuns::setStartPossible(bool possible) {
    start_->setVisible(possible);
}

} // namespace fitroom
