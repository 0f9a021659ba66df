#include "widgets/inspect/compare/ComparisonTab.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Tables.h"
#include "widgets/inspect/compare/DifferencesModel.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>

namespace fitroom {

namespace {

constexpr double kSignificant = 0.05;

/// "p = 0.0213", or what is left to say of a very small one.
QString pText(double p) {
    return p < 0.0001 ? QStringLiteral("p < %1").arg(QLocale().toString(0.0001, 'f', 4))
                      : QStringLiteral("p = %1").arg(QLocale().toString(p, 'f', 4));
}

} // namespace

ComparisonTab::ComparisonTab(QWidget* parent)
    : QWidget(parent), other_(new QComboBox), message_(hint({})), grid_(new PairedGrid),
      sentence_(new QLabel), model_(new DifferencesModel(this)) {
    other_->setObjectName(QStringLiteral("comparedRun"));
    other_->setAccessibleName(tr("Compare with"));
    other_->setToolTip(tr("The run to compare this one with; it has to be of the same data"));
    other_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    other_->setMinimumContentsLength(20);
    message_->setObjectName(QStringLiteral("comparisonMessage"));
    message_->setWordWrap(true);
    connect(other_, &QComboBox::currentIndexChanged, this, [this] { emit requested(chosen()); });

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(new QLabel(tr("Compare with")));
    bar->addWidget(other_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addLayout(bar);
    column->addWidget(message_);
    content_ = makeContent();
    column->addWidget(content_, 1);
    column->addStretch();
    setRuns({}, {});
}

QWidget* ComparisonTab::makeContent() {
    sentence_->setObjectName(QStringLiteral("comparisonSentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(grid_, &PairedGrid::picked, this, &ComparisonTab::pick);
    QTableView* table =
        figureTable(model_, QStringLiteral("runDifferences"), tr("What the runs differ in"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(grid_);
    column->addWidget(sentence_);
    column->addWidget(table, 1);
    return content;
}

void ComparisonTab::setRuns(const std::optional<RunInfo>& run, const std::vector<RunInfo>& all) {
    std::vector<Offer> offers;
    for (const RunInfo& one : all) {
        if (run && one.id != run->id && one.dataFingerprint == run->dataFingerprint &&
            one.epochsDone > 0)
            offers.push_back({QString::fromStdString(one.id), QString::fromStdString(one.name)});
    }
    if (other_->count() > 0 && offers == offers_)
        return; // the list may be open just now
    offers_ = std::move(offers);
    const QString before = chosen();
    fillBox(before);
    other_->setEnabled(other_->count() > 1);
    if (chosen().isEmpty())
        setMessage(other_->count() > 1
                       ? tr("Choose a second run to see which images only one of the two gets "
                            "right, and whether one is better by more than chance.")
                       : tr("There is no other run of this data to compare with."));
    if (chosen() != before)
        emit requested(chosen());
}

void ComparisonTab::fillBox(const QString& chosen) {
    const QSignalBlocker quiet(other_);
    other_->clear();
    other_->addItem(tr("Choose a run…"), QString());
    for (const Offer& offer : offers_) {
        other_->addItem(offer.name, offer.id);
        other_->setItemData(other_->count() - 1, offer.id, Qt::ToolTipRole);
    }
    other_->setCurrentIndex(std::max(0, other_->findData(chosen)));
}

QString ComparisonTab::chosen() const {
    return other_->currentData().toString();
}

void ComparisonTab::setComparison(const RunComparison& comparison) {
    comparison_ = comparison;
    message_->hide();
    content_->show();
    grid_->setCounts(comparison.counts);
    sentence_->setText(sentence());
    model_->setDifferences(comparison.differences);
}

void ComparisonTab::setMessage(const QString& sentence) {
    comparison_.reset();
    message_->setText(sentence);
    message_->show();
    content_->hide();
}

QString ComparisonTab::sentence() const {
    const PairedDifference& difference = comparison_->difference;
    const QString gain =
        tr("The other run’s accuracy minus this one’s: %1 (95 % interval %2 to %3, Newcombe 1998).")
            .arg(perCent(difference.difference), perCent(difference.lower),
                 perCent(difference.upper));
    const McNemar& test = comparison_->test;
    const QString method =
        test.exact ? tr("McNemar’s exact test: %1.").arg(pText(test.pValue))
                   : tr("McNemar’s test, continuity corrected: %1.").arg(pText(test.pValue));
    const QString verdict = test.pValue < kSignificant
                                ? tr("Chance alone would seldom make such a difference.")
                                : tr("The difference may well be chance.");
    return gain + QLatin1Char(' ') + method + QLatin1Char(' ') + verdict;
}

void ComparisonTab::pick(PairedGrid::Cell cell) {
    if (!comparison_)
        return;
    const std::vector<std::int32_t>* const images[] = {
        &comparison_->bothRight, &comparison_->onlyFirst, &comparison_->onlySecond,
        &comparison_->bothWrong};
    emit imagesPicked(grid_->title(cell), *images[cell]);
}

} // namespace fitroom
