#include "widgets/common/Facts.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"

#include <QGridLayout>
#include <QLabel>

namespace fitroom {

Facts::Facts(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
}

ElidedLabel* Facts::add(const QString& name, const QString& objectName) {
    auto* value = new ElidedLabel(QStringLiteral("–"));
    value->setObjectName(objectName);
    const int row = grid_->rowCount();
    grid_->addWidget(hint(name), row, 0);
    grid_->addWidget(value, row, 1);
    return value;
}

} // namespace fitroom
