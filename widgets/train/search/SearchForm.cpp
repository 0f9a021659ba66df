#include "widgets/train/search/SearchForm.h"

#include "widgets/theme/Theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <limits>

namespace fitroom {

namespace {

constexpr double kDay = 24 * 60; // minutes

void addField(QGridLayout* rows, const QString& words, QWidget* field, const char* name,
              const QString& toolTip) {
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setToolTip(toolTip);
    const int row = rows->rowCount();
    rows->addWidget(new QLabel(words), row, 0);
    rows->addWidget(field, row, 1);
}

} // namespace

SearchForm::SearchForm(QWidget* parent)
    : QWidget(parent), minutes_(new QDoubleSpinBox), perClass_(new QSpinBox), seed_(new QSpinBox) {
    setObjectName(QStringLiteral("searchForm"));
    minutes_->setRange(0.5, 7 * kDay);
    minutes_->setDecimals(1);
    minutes_->setValue(5);
    minutes_->setSuffix(tr(" min"));
    perClass_->setRange(0, std::numeric_limits<int>::max());
    perClass_->setSingleStep(10);
    perClass_->setGroupSeparatorShown(true);
    perClass_->setSpecialValueText(tr("all"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    auto* rows = new QGridLayout; // QFormLayout puts the words higher than the fields
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(spacing::kSection);
    rows->setVerticalSpacing(spacing::kNormal);
    addField(rows, tr("Time"), minutes_, "searchMinutes",
             tr("For all of it, the training of the best one included"));
    addField(rows, tr("Images of each class"), perClass_, "searchPerClass",
             tr("Learn from only so many training images of each class"));
    addField(rows, tr("Seed"), seed_, "searchSeed",
             tr("Draws those images, and those that are set aside to judge by"));
    auto* row = new QHBoxLayout(this); // in the middle, under the words that explain it
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addLayout(rows);
    row->addStretch();
}

SearchOptions SearchForm::options() const {
    SearchOptions options;
    options.minutes = minutes_->value();
    options.perClass = perClass_->value();
    options.seed = std::uint32_t(seed_->value());
    return options;
}

} // namespace fitroom
