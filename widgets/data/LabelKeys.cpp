#include "widgets/data/LabelKeys.h"

#include "widgets/gallery/ImageGrid.h"

#include <QKeyEvent>

namespace fitroom {

LabelKeys::LabelKeys(ImageGrid* grid) : QObject(grid) {
    grid->installEventFilter(this);
    grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid, &QWidget::customContextMenuRequested, this, [this, grid](const QPoint& place) {
        emit menuRequested(grid->viewport()->mapToGlobal(place));
    });
}

bool LabelKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || press->key() < Qt::Key_0 || press->key() > Qt::Key_9)
        return QObject::eventFilter(watched, event);
    emit labelTyped(press->key() - Qt::Key_0);
    return true;
}

} // namespace fitroom
