#include "widgets/embed/MapPane.h"

#include "widgets/common/Placeholder.h"
#include "widgets/embed/controls/ReplayBar.h"
#include "widgets/embed/map/ScatterView.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace fitroom {

namespace {

constexpr int kLeastWidth = 240; // pixels; words in the map's place need more, and have it

Placeholder* makePlaceholder(const QString& title, const QString& text) {
    auto* made = new Placeholder;
    made->setPicture(QStringLiteral("embed"));
    made->setTitle(title);
    made->setText(text);
    return made;
}

} // namespace

MapPane::MapPane(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout),
      noData_(makePlaceholder(tr("No data set to map"),
                              tr("Open a data set on the Data page, or a table of points on the "
                                 "left."))),
      ready_(makePlaceholder(tr("Choose what to map"),
                             tr("Each image becomes a point, and images that are alike come to lie "
                                "near each other. Choose on the left what is mapped and how."))),
      busy_(makePlaceholder(tr("Making the map"), {})), scatter_(new ScatterView),
      replay_(new ReplayBar) {
    scatter_->setObjectName(QStringLiteral("scatter"));
    setMinimumWidth(kLeastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(stack_, 1);
    column->addWidget(replay_);
    stack_->setContentsMargins(0, 0, 0, 0);
    for (QWidget* state : {static_cast<QWidget*>(noData_), static_cast<QWidget*>(ready_),
                           static_cast<QWidget*>(busy_), static_cast<QWidget*>(scatter_)})
        stack_->addWidget(state);
}

void MapPane::setState(State state) {
    if (state == State::Busy && stack_->currentWidget() != busy_)
        busy_->setText({});
    stack_->setCurrentIndex(int(state));
}

void MapPane::setProgress(double share) {
    busy_->setProgress(share);
}

} // namespace fitroom
