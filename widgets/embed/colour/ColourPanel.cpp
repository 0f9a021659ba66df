#include "widgets/embed/colour/ColourPanel.h"

#include "widgets/common/NarrowBox.h"
#include "widgets/embed/colour/Legend.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fitroom {

ColourPanel::ColourPanel(QWidget* parent)
    : QWidget(parent), columns_(new QComboBox), labels_(new QComboBox), legend_(new Legend) {
    const auto prepare = [](QComboBox* box, const char* name, const QString& toolTip) {
        box->setObjectName(QString::fromLatin1(name));
        box->setToolTip(toolTip);
        box->setMinimumWidth(kNarrowBox);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    };
    prepare(columns_, "mapColour", tr("What the points' colours tell"));
    prepare(labels_, "mapLabel",
            tr("What points are called: on the map, in searches and for axes of your own"));
    connect(columns_, &QComboBox::activated, this,
            [this](int row) { emit chosen(columns_->itemData(row).toString()); });
    connect(labels_, &QComboBox::activated, this,
            [this](int row) { emit labelChosen(labels_->itemData(row).toString()); });
    connect(legend_, &Legend::hiddenChanged, this, &ColourPanel::hiddenChanged);
    auto* boxes = new QGridLayout;
    boxes->setSpacing(spacing::kNormal);
    boxes->setColumnStretch(1, 1);
    const auto add = [&](const QString& text, QComboBox* box) {
        box->setAccessibleName(text);
        const int row = boxes->rowCount();
        boxes->addWidget(new QLabel(text), row, 0);
        boxes->addWidget(box, row, 1);
    };
    add(tr("Colour by"), columns_);
    add(tr("Name by"), labels_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(boxes);
    column->addWidget(legend_, 1);
}

void ColourPanel::setLabelColumns(const std::vector<std::pair<QString, QString>>& columns,
                                  const QString& current) {
    labels_->clear();
    for (const auto& [id, name] : columns)
        labels_->addItem(name, id);
    labels_->setCurrentIndex(labels_->findData(current));
    labels_->setEnabled(columns.size() > 1);
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
