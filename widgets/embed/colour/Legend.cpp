#include "widgets/embed/colour/Legend.h"

#include "widgets/common/Swatch.h"
#include "widgets/embed/colour/ColourBar.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace fitroom {

Legend::Legend(QWidget* parent)
    : QWidget(parent), list_(new QListWidget), every_(new QPushButton(tr("Show Every Class"))),
      bar_(new ColourBar) {
    list_->setObjectName(QStringLiteral("classLegend"));
    list_->setAccessibleName(tr("Meaning of the colours"));
    list_->setToolTip(tr("Untick a name to hide its points; double-click one to see it alone"));
    list_->setIconSize({12, 12});
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setMinimumHeight(96);
    every_->setObjectName(QStringLiteral("showAllClasses"));
    every_->setAccessibleName(every_->text());
    every_->setToolTip(tr("Show the points of every name again"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(bar_);
    column->addWidget(list_, 1);
    column->addWidget(every_);
    column->addStretch(); // below a scale
    connect(list_, &QListWidget::itemChanged, this, &Legend::hiddenChanged);
    connect(list_, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        std::vector<bool> hidden(std::size_t(list_->count()), true);
        hidden[std::size_t(list_->row(item))] = false;
        setHidden(hidden);
    });
    connect(every_, &QPushButton::clicked, this,
            [this] { setHidden(std::vector<bool>(std::size_t(list_->count()), false)); });
}

void Legend::setColumn(const MapColumn& column) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    list_->setVisible(!column.isNumber());
    every_->setVisible(!column.isNumber());
    bar_->setVisible(column.isNumber() && !column.values.empty());
    if (column.isNumber()) {
        const ColourRange range = colourRange(column);
        bar_->setRange(range.low, range.high);
        return;
    }
    std::vector<int> counts(std::size_t(column.categories.size()), 0);
    for (const float value : column.values)
        if (!std::isnan(value))
            ++counts[std::size_t(value)];
    for (int i = 0; i < column.categories.size(); ++i) {
        auto* item = new QListWidgetItem(swatch(classColour(i)), column.categories[i], list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(
            tr("%1: %2 points")
                .arg(column.categories[i], QLocale().toString(counts[std::size_t(i)])));
    }
}

std::vector<bool> Legend::hidden() const {
    std::vector<bool> hidden;
    for (int row = 0; row < list_->count(); ++row)
        hidden.push_back(list_->item(row)->checkState() == Qt::Unchecked);
    return hidden;
}

void Legend::setHidden(const std::vector<bool>& hidden) {
    {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < list_->count(); ++row)
            list_->item(row)->setCheckState(hidden[std::size_t(row)] ? Qt::Unchecked : Qt::Checked);
    }
    list_->viewport()->update();
    emit hiddenChanged();
}

} // namespace fitroom
