#include "widgets/embed/colour/ColourPanel.h"

#include "widgets/common/NarrowBox.h"
#include "widgets/embed/colour/Legend.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fitroom {

ColourPanel::ColourPanel(QWidget* parent)
    : QWidget(parent), columns_(new QComboBox), legend_(new Legend) {
    columns_->setObjectName(QStringLiteral("mapColour"));
    columns_->setAccessibleName(tr("Colour by"));
    columns_->setToolTip(tr("What the points' colours tell"));
    columns_->setMinimumWidth(kNarrowBox);
    columns_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(columns_, &QComboBox::activated, this,
            [this](int row) { emit chosen(columns_->itemData(row).toString()); });
    connect(legend_, &Legend::hiddenChanged, this, &ColourPanel::hiddenChanged);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(new QLabel(tr("Colour by")));
    row->addWidget(columns_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(row);
    column->addWidget(legend_, 1);
}

void ColourPanel::setColumns(const std::vector<MapColumn>& columns) {
    const QSignalBlocker quiet(columns_);
    columns_->clear();
    for (const MapColumn& column : columns)
        columns_->addItem(column.name, column.id);
    columns_->setEnabled(!columns.empty());
}

void ColourPanel::setCurrent(const MapColumn& column, bool keepHidden) {
    columns_->setCurrentIndex(columns_->findData(column.id));
    const std::vector<bool> before = hidden();
    const QSignalBlocker quiet(legend_);
    legend_->setColumn(column);
    if (keepHidden && before.size() == hidden().size())
        legend_->setHidden(before);
}

void ColourPanel::clear() {
    legend_->setColumn({});
}

std::vector<bool> ColourPanel::hidden() const {
    return legend_->hidden();
}

void ColourPanel::setHidden(const std::vector<bool>& hidden) {
    if (hidden.size() == legend_->hidden().size())
        legend_->setHidden(hidden);
}

} // namespace fitroom
