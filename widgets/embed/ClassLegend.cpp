#include "widgets/embed/ClassLegend.h"

#include "widgets/common/Labels.h"
#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fitroom {

ClassLegend::ClassLegend(QWidget* parent) : QWidget(parent), list_(new QListWidget) {
    list_->setObjectName(QStringLiteral("classLegend"));
    list_->setAccessibleName(tr("Classes"));
    list_->setToolTip(tr("Untick a class to hide it; double-click one to see it alone"));
    list_->setIconSize({12, 12});
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    auto* every = new QPushButton(tr("Show All"));
    every->setObjectName(QStringLiteral("showAllClasses"));
    every->setAccessibleName(tr("Show all classes"));
    every->setToolTip(tr("Show all classes"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(sectionTitle(tr("Classes")));
    column->addWidget(list_, 1);
    column->addWidget(every);
    connect(list_, &QListWidget::itemChanged, this, &ClassLegend::hiddenChanged);
    connect(list_, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem* item) { showOnly(list_->row(item)); });
    connect(every, &QPushButton::clicked, this, &ClassLegend::showEvery);
}

void ClassLegend::setClasses(const std::vector<std::string>& names) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (std::size_t label = 0; label < names.size(); ++label) {
        auto* item = new QListWidgetItem(swatch(classColour(int(label))),
                                         QString::fromStdString(names[label]), list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

std::vector<bool> ClassLegend::hidden() const {
    std::vector<bool> hidden;
    for (int row = 0; row < list_->count(); ++row)
        hidden.push_back(list_->item(row)->checkState() == Qt::Unchecked);
    return hidden;
}

void ClassLegend::showOnly(int row) {
    std::vector<bool> shown(std::size_t(list_->count()), false);
    shown[std::size_t(row)] = true;
    setShown(shown);
}

void ClassLegend::showEvery() {
    setShown(std::vector<bool>(std::size_t(list_->count()), true));
}

void ClassLegend::setShown(const std::vector<bool>& shown) {
    {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < list_->count(); ++row)
            list_->item(row)->setCheckState(shown[std::size_t(row)] ? Qt::Checked : Qt::Unchecked);
    }
    list_->viewport()->update();
    emit hiddenChanged();
}

} // namespace fitroom
