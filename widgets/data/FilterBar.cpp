#include "widgets/data/FilterBar.h"

#include "widgets/common/Labels.h"
#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace fitroom {

QString subsetName(Subset subset) {
    switch (subset) {
    case Subset::Training:
        return QCoreApplication::translate("Subset", "Training");
    case Subset::Validation:
        return QCoreApplication::translate("Subset", "Validation");
    case Subset::Test:
        return QCoreApplication::translate("Subset", "Test");
    }
    return {};
}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), subset_(new QComboBox), label_(new QComboBox), counts_(hint({})) {
    subset_->setObjectName(QStringLiteral("subsetFilter"));
    subset_->setAccessibleName(tr("Split"));
    subset_->setToolTip(tr("Show the images of one split only"));
    subset_->addItem(tr("All splits"), -1);
    for (const Subset subset : {Subset::Training, Subset::Validation, Subset::Test})
        subset_->addItem(subsetName(subset), int(subset));
    label_->setObjectName(QStringLiteral("classFilter"));
    label_->setAccessibleName(tr("Class"));
    label_->setToolTip(tr("Show the images of one class only"));
    label_->setIconSize({12, 12});
    label_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label_->addItem(tr("All classes"), -1);
    counts_->setObjectName(QStringLiteral("counts"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(subset_);
    row->addWidget(label_);
    row->addSpacing(8);
    row->addWidget(counts_);
    connect(subset_, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(label_, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
}

void FilterBar::setClasses(const std::vector<std::string>& names) {
    const QSignalBlocker quietSubset(subset_);
    const QSignalBlocker quietLabel(label_);
    subset_->setCurrentIndex(0);
    while (label_->count() > 1)
        label_->removeItem(1);
    for (int label = 0; label < int(names.size()); ++label)
        label_->addItem(swatch(classColour(label)),
                        QString::fromStdString(names[std::size_t(label)]), label);
    label_->setCurrentIndex(0);
}

ImageFilter FilterBar::filter() const {
    ImageFilter filter;
    if (const int subset = subset_->currentData().toInt(); subset >= 0)
        filter.subset = Subset(subset);
    filter.label = label_->currentData().toInt();
    return filter;
}

void FilterBar::setCounts(std::size_t shown, std::size_t all, std::size_t selected) {
    const QLocale locale;
    QString text = tr("%1 of %2 images")
                       .arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all)));
    if (selected > 1)
        text +=
            QStringLiteral(" · ") + tr("%1 selected").arg(locale.toString(qulonglong(selected)));
    counts_->setText(text);
}

} // namespace fitroom
