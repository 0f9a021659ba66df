#include "widgets/train/form/FormArea.h"

#include <QEvent>
#include <QStyle>

namespace fitroom {

FormArea::FormArea(QWidget* form, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(form);
    form->setAutoFillBackground(false); // setWidget() has switched it on
    keepWidth();
}

void FormArea::keepWidth() {
    setMinimumWidth(widget()->minimumSizeHint().width() +
                    style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
}

bool FormArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepWidth();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace fitroom
