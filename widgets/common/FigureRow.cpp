#include "widgets/common/FigureRow.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fitroom {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(2 * spacing::kPage);
    row_->addStretch();
}

FigureRow::Figure FigureRow::add(const QString& name, const QString& objectName) {
    const Figure made{figure({}), hint(name)};
    made.value->setObjectName(objectName);
    made.value->setAccessibleName(name);
    made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(made.value);
    column->addWidget(made.name);
    row_->insertLayout(row_->count() - 1, column);
    return made;
}

} // namespace fitroom
