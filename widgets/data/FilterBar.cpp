#include "widgets/data/FilterBar.h"

#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

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

namespace {

QComboBox* makeBox(const QString& name, const QString& what, const QString& toolTip) {
    auto* box = new QComboBox;
    box->setMinimumWidth(kNarrowBox);
    box->setObjectName(name);
    box->setAccessibleName(what);
    box->setToolTip(toolTip);
    return box;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), counts_(hint({})), countRow_(new QHBoxLayout) {
    counts_->setObjectName(QStringLiteral("counts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(makeFilterRow());
    column->addLayout(makeAnswerRow());
    countRow_->addWidget(counts_, 1);
    column->addLayout(countRow_);
    for (const QComboBox* box : {subset_, label_, answer_})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(text_, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    connect(selectedOnly_, &QCheckBox::toggled, this, &FilterBar::filterChanged);
    connect(order_, &QComboBox::currentIndexChanged, this, &FilterBar::orderChosen);
    connect(direction_, &QToolButton::toggled, this, [this] {
        showDirection();
        emit filterChanged();
    });
    showDirection();
}

QHBoxLayout* FilterBar::makeFilterRow() {
    subset_ = makeBox(QStringLiteral("subsetFilter"), tr("Split"),
                      tr("Show the images of one split only"));
    subset_->addItem(tr("All splits"), -1);
    for (const Subset subset : {Subset::Training, Subset::Validation, Subset::Test})
        subset_->addItem(subsetName(subset), int(subset));
    label_ = makeBox(QStringLiteral("classFilter"), tr("Class"),
                     tr("Show the images of one class only"));
    label_->setIconSize({12, 12});
    label_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label_->addItem(tr("All classes"), -1);
    text_ = new QLineEdit;
    text_->setObjectName(QStringLiteral("textFilter"));
    text_->setAccessibleName(tr("Search"));
    text_->setPlaceholderText(tr("Class, index or file"));
    text_->setToolTip(
        tr("Show the images whose class, predicted class, index or file name is this"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(96);
    selectedOnly_ = new QCheckBox(tr("Selected only"));
    selectedOnly_->setObjectName(QStringLiteral("selectedOnly"));
    selectedOnly_->setToolTip(
        tr("Show only the images that are selected, here or on another page"));

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(subset_);
    row->addWidget(label_);
    row->addWidget(text_, 1);
    row->addWidget(selectedOnly_);
    return row;
}

QSpinBox* FilterBar::makeConfidence(const QString& name, const QString& what, int value) {
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(what);
    spin->setToolTip(what);
    spin->setRange(0, 100);
    spin->setValue(value);
    spin->setSuffix(tr(" %"));
    connect(spin, &QSpinBox::valueChanged, this, &FilterBar::filterChanged);
    return spin;
}

QHBoxLayout* FilterBar::makeAnswerRow() {
    answer_ = makeBox(QStringLiteral("answerFilter"), tr("Answer"),
                      tr("Show the images that the net of the chosen run gets right, or wrong"));
    answer_->addItem(tr("Right or wrong"), -1);
    answer_->addItem(tr("Right"), 1);
    answer_->addItem(tr("Wrong"), 0);
    least_ = makeConfidence(QStringLiteral("leastConfidence"),
                            tr("The least confidence of the net in its answer"), 0);
    most_ = makeConfidence(QStringLiteral("mostConfidence"),
                           tr("The most confidence of the net in its answer"), 100);
    order_ =
        makeBox(QStringLiteral("imageOrder"), tr("Order"), tr("What the images are sorted by"));
    order_->addItem(tr("By index"), int(ImageOrder::Index));
    order_->addItem(tr("By label"), int(ImageOrder::Label));
    order_->addItem(tr("By loss"), int(ImageOrder::Loss));
    order_->addItem(tr("By confidence"), int(ImageOrder::Confidence));
    order_->addItem(tr("By disagreement"), int(ImageOrder::Disagreement));
    order_->setItemData(int(ImageOrder::Disagreement),
                        tr("How much likelier the net holds another class than the label"),
                        Qt::ToolTipRole);
    direction_ = new QToolButton;
    direction_->setObjectName(QStringLiteral("orderDirection"));
    direction_->setCheckable(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(answer_);
    row->addWidget(hint(tr("Confidence")));
    row->addWidget(least_);
    row->addWidget(hint(QStringLiteral("–")));
    row->addWidget(most_);
    row->addStretch();
    row->addWidget(order_);
    row->addWidget(direction_);
    return row;
}

void FilterBar::orderChosen() {
    // The most interesting ones first: the highest loss, the least confident answer.
    const QSignalBlocker quiet(direction_);
    direction_->setChecked(order() == ImageOrder::Loss || order() == ImageOrder::Disagreement);
    showDirection();
    emit filterChanged();
}

void FilterBar::showDirection() {
    direction_->setText(descending() ? QStringLiteral("↓") : QStringLiteral("↑"));
    direction_->setAccessibleName(descending() ? tr("Descending") : tr("Ascending"));
    direction_->setToolTip(descending() ? tr("Highest first; press for lowest first")
                                        : tr("Lowest first; press for highest first"));
}

void FilterBar::setClasses(const std::vector<std::string>& names) {
    const QSignalBlocker quiet(this);
    subset_->setCurrentIndex(0);
    while (label_->count() > 1)
        label_->removeItem(1);
    for (int label = 0; label < int(names.size()); ++label)
        label_->addItem(swatch(classColour(label)),
                        QString::fromStdString(names[std::size_t(label)]), label);
    label_->setCurrentIndex(0);
    text_->clear();
    selectedOnly_->setChecked(false);
}

void FilterBar::chooseClass(int label) {
    label_->setCurrentIndex(label + 1);
}

void FilterBar::setText(const QString& text) {
    text_->setText(text);
}

ImageFilter FilterBar::filter() const {
    ImageFilter filter;
    if (const int subset = subset_->currentData().toInt(); subset >= 0)
        filter.subset = Subset(subset);
    filter.label = label_->currentData().toInt();
    if (const int answer = answer_->currentData().toInt(); answer >= 0)
        filter.right = answer == 1;
    filter.leastConfidence = least_->value() / 100.0;
    filter.mostConfidence = most_->value() / 100.0;
    filter.text = text_->text();
    filter.selectedOnly = selectedOnly_->isChecked();
    return filter;
}

ImageOrder FilterBar::order() const {
    return ImageOrder(order_->currentData().toInt());
}

bool FilterBar::descending() const {
    return direction_->isChecked();
}

void FilterBar::addControl(QWidget* control) {
    countRow_->addWidget(control);
}

void FilterBar::setCounts(std::size_t shown, std::size_t all, std::size_t selected) {
    const QLocale locale;
    QString text = tr("%1 of %2 images")
                       .arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all)));
    if (selected > 0)
        text +=
            QStringLiteral(" · ") + tr("%1 selected").arg(locale.toString(qulonglong(selected)));
    counts_->setText(text);
}

} // namespace fitroom
