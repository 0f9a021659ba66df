#include "widgets/data/SuspectsView.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>

#include <map>

namespace fitroom {

namespace {

constexpr int kCaptionWidth = 148;

QSpinBox* makeSpin(const QString& name, const QString& what, const QString& suffix, int least,
                   int most) {
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(what);
    spin->setToolTip(what);
    spin->setRange(least, most);
    spin->setValue(3);
    spin->setSuffix(suffix);
    return spin;
}

} // namespace

SuspectsView::SuspectsView(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), stack_(new QStackedLayout), ready_(new Placeholder),
      busy_(new Placeholder), counts_(hint({})), grid_(new ImageGrid) {
    ready_->setPicture(QStringLiteral("inspect"));
    ready_->setTitle(tr("Which labels are wrong?"));
    busy_->setTitle(tr("Looking for wrong labels"));
    auto* cancel =
        busy_->addButton(tr("Cancel"), QStringLiteral("cancelSuspects"), tr("Stop looking"));
    connect(cancel, &QPushButton::clicked, this, &SuspectsView::cancelRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeMethod());
    column->addWidget(error_);
    column->addLayout(stack_, 1);
    found_ = makeFound();
    for (QWidget* state : {static_cast<QWidget*>(ready_), static_cast<QWidget*>(busy_), found_})
        stack_->addWidget(state);
    showMethod();
    showState();
}

QWidget* SuspectsView::makeMethod() {
    method_ = new QComboBox;
    method_->setObjectName(QStringLiteral("suspectMethod"));
    method_->setAccessibleName(tr("Images to judge"));
    method_->setToolTip(
        tr("Images whose labels are judged, by a net that did not learn from them"));
    method_->addItem(tr("Validation and test images"));
    method_->addItem(tr("Training images, by cross-validation"));
    folds_ =
        makeSpin(QStringLiteral("folds"),
                 tr("Parts: for each of them a net is trained on the others"), tr(" parts"), 2, 20);
    epochs_ = makeSpin(QStringLiteral("foldEpochs"), tr("Epochs that each net is trained"),
                       tr(" epochs"), 1, 1000);
    search_ = new QPushButton(tr("&Look for Wrong Labels"));
    search_->setObjectName(QStringLiteral("findSuspects"));
    search_->setAccessibleName(tr("Look for wrong labels"));
    search_->setToolTip(tr("Compare each label with what the net says (confident learning)"));
    connect(method_, &QComboBox::currentIndexChanged, this, &SuspectsView::showMethod);
    connect(search_, &QPushButton::clicked, this, [this] {
        error_->setSentence({});
        emit searchRequested({method_->currentIndex() == 1, folds_->value(), epochs_->value()});
    });

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(method_);
    row->addWidget(folds_);
    row->addWidget(epochs_);
    row->addStretch();
    row->addWidget(search_);
    return bar;
}

QWidget* SuspectsView::makeFound() {
    counts_->setObjectName(QStringLiteral("suspectCounts"));
    counts_->setWordWrap(true);
    accept_ = new QPushButton(tr("Take the Suggested Labels"));
    accept_->setObjectName(QStringLiteral("acceptSuggestions"));
    accept_->setAccessibleName(accept_->text());
    accept_->setToolTip(tr("Give the selected images the labels that the net suggests (Enter)"));
    connect(accept_, &QPushButton::clicked, this, &SuspectsView::acceptSuggestions);
    grid_->setObjectName(QStringLiteral("suspectImages"));
    grid_->setAccessibleName(tr("Images whose label looks wrong"));
    grid_->setEmptyText(tr("No label looks wrong."));
    grid_->setCaptions(2, kCaptionWidth, [this](std::int32_t image) { return caption(image); });
    grid_->setToolTips([this](std::int32_t image) { return describe(image); });
    connect(grid_, &ImageGrid::selectionChanged, this, [this] {
        showState();
        emit selectionChanged(grid_->selection());
    });
    connect(grid_, &ImageGrid::activated, this, &SuspectsView::acceptSuggestions);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::kNormal);
    bar->addWidget(counts_, 1);
    bar->addWidget(accept_);
    auto* found = new QWidget;
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(grid_, 1);
    return found;
}

void SuspectsView::showMethod() {
    const bool crossValidate = method_->currentIndex() == 1;
    folds_->setVisible(crossValidate);
    epochs_->setVisible(crossValidate);
}

void SuspectsView::showState() {
    search_->setEnabled(dataset_ && !run_.isEmpty() && !searching_);
    accept_->setEnabled(grid_->selectionSize() > 0);
    ready_->setText(
        run_.isEmpty()
            ? tr("A net finds them: pick a run that was trained on these images in the list of "
                 "runs, or train one.")
            : tr("“%1” judges images that it did not learn from. Where it is surer of another "
                 "class "
                 "than it usually is of that class's own images, the label is suspect.")
                  .arg(run_));
    stack_->setCurrentWidget(searching_  ? static_cast<QWidget*>(busy_)
                             : searched_ ? found_
                                         : ready_);
}

void SuspectsView::forget() {
    suspects_.clear();
    searched_ = searching_ = false;
    error_->setSentence({});
    showState();
}

void SuspectsView::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    grid_->setDataset(dataset_);
    forget();
}

void SuspectsView::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    grid_->setLabels(dataset_);
}

void SuspectsView::setRun(const QString& name) {
    run_ = name;
    grid_->setImages({});
    forget();
}

void SuspectsView::setProgress(double share) {
    searching_ = true;
    busy_->setText(run_);
    busy_->setProgress(share);
    showState();
}

void SuspectsView::setSuspects(std::vector<LabelSuspect> suspects, std::size_t images) {
    searching_ = false;
    searched_ = true;
    suspects_.clear();
    std::vector<std::int32_t> shown;
    for (const LabelSuspect& suspect : suspects) {
        suspects_[suspect.image] = suspect;
        shown.push_back(suspect.image);
    }
    const QLocale locale;
    counts_->setText(tr("%1 of %2 labels look wrong, the worst first.")
                         .arg(locale.toString(qulonglong(suspects.size())),
                              locale.toString(qulonglong(images))));
    grid_->setImages(std::move(shown));
    showState();
}

void SuspectsView::setError(const QString& sentence) {
    searching_ = false;
    error_->setSentence(sentence);
    showState();
}

void SuspectsView::setSelection(const std::vector<std::int32_t>& images) {
    grid_->setSelection(images);
    showState();
}

void SuspectsView::acceptSuggestions() {
    std::map<int, std::vector<std::int32_t>> byLabel;
    for (const std::int32_t image : grid_->selection()) {
        if (const auto found = suspects_.find(image); found != suspects_.end())
            byLabel[found->second.suggested].push_back(image);
    }
    for (const auto& [label, images] : byLabel)
        emit labelAccepted(images, label);
}

QString SuspectsView::className(int label) const {
    return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
}

QString SuspectsView::caption(std::int32_t image) const {
    const LabelSuspect& suspect = suspects_.at(image);
    return className(dataset_->label(std::size_t(image))) +
           QStringLiteral("\n→ %1 %2")
               .arg(className(suspect.suggested), perCent(double(suspect.suggestedProbability), 0));
}

QString SuspectsView::describe(std::int32_t image) const {
    const LabelSuspect& suspect = suspects_.at(image);
    return tr("Image %1 is labelled %2, which the net holds likely by %3; it suggests %4 with %5")
        .arg(QLocale().toString(image), className(dataset_->label(std::size_t(image))),
             perCent(double(suspect.labelProbability), 1), className(suspect.suggested),
             perCent(double(suspect.suggestedProbability), 1));
}

} // namespace fitroom
