#include "widgets/model/NetView.h"

#include "widgets/common/Labels.h"
#include "widgets/model/NetDiagram.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace fitroom {

NetView::NetView(QWidget* parent)
    : QWidget(parent), diagram_(new NetDiagram), area_(new QScrollArea),
      smaller_(makeButton(QStringLiteral("−"), QStringLiteral("netSmaller"),
                          tr("Smaller drawing (Ctrl+mouse wheel)"))),
      whole_(makeButton({}, QStringLiteral("netWhole"), tr("The whole net"))),
      larger_(makeButton(QStringLiteral("+"), QStringLiteral("netLarger"),
                         tr("Larger drawing (Ctrl+mouse wheel)"))) {
    diagram_->setObjectName(QStringLiteral("netDiagram"));
    whole_->setIcon(icon(QStringLiteral("fit")));
    area_->setObjectName(QStringLiteral("diagramArea"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus); // to scroll by keys
    area_->setAccessibleName(tr("Drawing of the net"));
    area_->setWidget(diagram_);
    area_->setMinimumWidth(diagram_->sizeHint().width() / 2);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(0);
    bar->addWidget(hint(tr("Drawing")));
    bar->addStretch();
    for (QToolButton* button : {smaller_, whole_, larger_})
        bar->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addLayout(bar);
    column->addWidget(area_, 1);

    connect(smaller_, &QToolButton::clicked, this,
            [this] { diagram_->setZoom(diagram_->zoom() / 1.25); });
    connect(larger_, &QToolButton::clicked, this,
            [this] { diagram_->setZoom(diagram_->zoom() * 1.25); });
    connect(whole_, &QToolButton::clicked, this, &NetView::fit);
    connect(diagram_, &NetDiagram::zoomChanged, this, &NetView::updateButtons);
    updateButtons();
}

QToolButton* NetView::makeButton(const QString& sign, const QString& name, const QString& what) {
    auto* button = new QToolButton;
    button->setText(sign);
    button->setAutoRaise(true);
    button->setObjectName(name);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

QSize NetView::sizeHint() const {
    return {320, 400};
}

/// The largest size at which all of it is seen, but no larger than the text around it.
void NetView::fit() {
    const QSizeF natural = QSizeF(diagram_->sizeHint()) / diagram_->zoom();
    const QSize room = area_->viewport()->size();
    diagram_->setZoom(
        std::min({1.0, room.width() / natural.width(), room.height() / natural.height()}));
}

void NetView::updateButtons() {
    smaller_->setEnabled(diagram_->zoom() > NetDiagram::kSmallestZoom);
    larger_->setEnabled(diagram_->zoom() < NetDiagram::kLargestZoom);
}

void NetView::showLayer(int layer) {
    const QRect rect = diagram_->layerRect(layer);
    area_->ensureVisible(0, rect.center().y(), 0, rect.height());
}

} // namespace fitroom
