#include "widgets/train/form/WholeField.h"

#include <QKeyEvent>

namespace fitroom {

WholeField::WholeField(std::uint64_t max, QWidget* parent) : QLineEdit(parent), max_(max) {
    setMaxLength(20);
    connect(this, &QLineEdit::textEdited, this, &WholeField::valueEdited);
}

void WholeField::setValue(std::uint64_t value) {
    setText(QString::number(value));
}

std::optional<std::uint64_t> WholeField::value() const {
    bool understood = false;
    const std::uint64_t number = text().trimmed().toULongLong(&understood);
    if (!understood || number > max_)
        return std::nullopt;
    return number;
}

void WholeField::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if (!up && event->key() != Qt::Key_Down)
        return QLineEdit::keyPressEvent(event);
    const std::uint64_t now = value().value_or(0);
    if (up ? now == max_ : now == 0)
        return;
    setValue(up ? now + 1 : now - 1);
    emit valueEdited();
}

} // namespace fitroom
