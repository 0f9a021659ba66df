#include "widgets/inspect/explain/ExplainView.h"

#include "core/explain/AugmentedVariants.h"
#include "core/explain/FeatureMaps.h"
#include "core/explain/GradCam.h"
#include "core/runs/PredictionHistory.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/inspect/PredictionDetail.h"
#include "widgets/inspect/explain/ExplainPanel.h"
#include "widgets/inspect/explain/FeatureMapPanel.h"
#include "widgets/inspect/explain/GradCamPanel.h"
#include "widgets/inspect/explain/HistoryPanel.h"
#include "widgets/inspect/explain/VariantsPanel.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kDetailWidth = 208;

QPushButton* button(const QString& text, const QString& name, const QString& toolTip) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setToolTip(toolTip);
    return made;
}

} // namespace

ExplainView::ExplainView(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel), detail_(new PredictionDetail(Qt::Vertical)),
      tabs_(new QTabWidget), gradCam_(new GradCamPanel), maps_(new FeatureMapPanel),
      history_(new HistoryPanel), variants_(new VariantsPanel), nearest_(new NearestPanel) {
    setObjectName(QStringLiteral("explainView"));
    setFocusProxy(tabs_);
    makeTabs();
    detail_->setFixedWidth(kDetailWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kPage);
    row->addWidget(detail_);
    row->addWidget(tabs_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(makeHeader());
    column->addLayout(row, 1);
    addShortcuts();
}

QWidget* ExplainView::makeHeader() {
    auto* back = button(tr("Back"), QStringLiteral("explainBack"), tr("Back to all images (Esc)"));
    auto* before =
        button(tr("Previous"), QStringLiteral("explainPrevious"), tr("The image before (P)"));
    auto* after = button(tr("Next"), QStringLiteral("explainNext"), tr("The next image (N)"));
    title_->setObjectName(QStringLiteral("explainTitle"));
    connect(back, &QPushButton::clicked, this, &ExplainView::closed);
    connect(before, &QPushButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(after, &QPushButton::clicked, this, [this] { emit stepRequested(1); });
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(back);
    row->addSpacing(spacing::kNormal);
    row->addWidget(title_, 1);
    row->addWidget(before);
    row->addWidget(after);
    return header;
}

void ExplainView::makeTabs() {
    tabs_->setObjectName(QStringLiteral("explainTabs"));
    tabs_->setAccessibleName(tr("Explanations"));
    tabs_->setDocumentMode(true);
    const auto add = [this](Explanation kind, QWidget* content, const QString& title) {
        auto* panel = new ExplainPanel(content);
        panels_[std::size_t(kind)] = panel;
        tabs_->addTab(panel, title);
        connect(panel, &ExplainPanel::cancelRequested, this, &ExplainView::cancelRequested);
    };
    add(Explanation::GradCam, gradCam_, tr("Grad-CAM"));
    add(Explanation::FeatureMaps, maps_, tr("Feature Maps"));
    add(Explanation::History, history_, tr("History"));
    add(Explanation::Variants, variants_, tr("Augmentation"));
    add(Explanation::Nearest, nearest_, tr("Nearest"));
    connect(tabs_, &QTabWidget::currentChanged, this, &ExplainView::ask);
    const auto askAnew = [this] {
        answered_[std::size_t(kind())] = false;
        ask();
    };
    connect(gradCam_, &GradCamPanel::chosen, this, askAnew);
    connect(variants_, &VariantsPanel::chosen, this, askAnew);
    for (ExplainPanel* other : panels_) {
        if (other != &panel(Explanation::History))
            connect(other, &ExplainPanel::buttonPressed, this, askAnew);
    }
    connect(&panel(Explanation::History), &ExplainPanel::buttonPressed, this,
            [this, askAnew] { subset_ == Subset::Validation ? askAnew() : validationWanted(); });
    connect(nearest_, &NearestPanel::imageChosen, this, &ExplainView::imageChosen);
}

void ExplainView::addShortcuts() {
    const auto add = [this](Qt::Key key, auto&& act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_N, [this] { emit stepRequested(1); });
    add(Qt::Key_P, [this] { emit stepRequested(-1); });
    add(Qt::Key_Escape, [this] { emit closed(); });
}

void ExplainView::setRun(const RunInfo& run) {
    run_ = run;
    gradCam_->setRun(run.model, run.classNames);
    maps_->setRun(run.model);
    variants_->setRun(run.recipe);
    forgetAnswers();
}

void ExplainView::setPredictions(DatasetPtr dataset, PredictionsPtr predictions, Subset subset) {
    dataset_ = std::move(dataset);
    predictions_ = std::move(predictions);
    subset_ = subset;
    image_ = -1;
    forgetAnswers();
}

void ExplainView::setImage(std::int32_t image) {
    if (image == image_ || !predictions_)
        return;
    const auto found = std::ranges::find(predictions_->indices, image);
    if (found == predictions_->indices.end())
        return;
    image_ = image;
    row_ = std::size_t(found - predictions_->indices.begin());
    const auto name = [this](int label) {
        return QString::fromStdString(dataset_->classNames()[std::size_t(label)]);
    };
    const QString number = QLocale().toString(image);
    title_->setText(predictions_->right(row_)
                        ? tr("Image %1: %2, seen as what it is").arg(number, name(trueClass()))
                        : tr("Image %1: %2, taken for %3")
                              .arg(number, name(trueClass()), name(predictions_->predicted(row_))));
    detail_->show(dataset_, *predictions_, row_);
    forgetAnswers();
    ask();
}

int ExplainView::trueClass() const {
    return predictions_->labels[row_];
}

void ExplainView::forgetAnswers() {
    answered_.fill(false);
}

Explanation ExplainView::kind() const {
    return Explanation(tabs_->currentIndex());
}

void ExplainView::showEvent(QShowEvent*) {
    ask();
}

/// Asks for what the tab in front shows, unless it is there.
void ExplainView::ask() {
    if (!isVisible() || !run_ || image_ < 0 || answered_[std::size_t(kind())])
        return;
    ExplainRequest request{kind(), image_, {}, {}, 0};
    if (kind() == Explanation::GradCam) {
        request.layer = gradCam_->layer();
        request.label = gradCam_->label();
    }
    if (kind() == Explanation::Variants) {
        const auto phase = variants_->phase();
        if (!phase) {
            panel(Explanation::Variants)
                .showMessage(tr("No augmentation"),
                             tr("The recipe of this run shows the net every training image as it "
                                "is."));
            return;
        }
        request.phase = *phase;
    }
    asked_ = kind();
    emit requested(request);
}

void ExplainView::setProgress(double share) {
    panel(asked_).setProgress(share, asked_ == Explanation::Nearest
                                         ? tr("Comparing with the training images")
                                         : tr("Explaining"));
}

void ExplainView::showAnswer(Explanation kind) {
    answered_[std::size_t(kind)] = true;
    panel(kind).showContent();
}

void ExplainView::setGradCam(const GradCam& cam) {
    gradCam_->setCam(imageCopy(*dataset_, std::size_t(image_)), cam);
    showAnswer(Explanation::GradCam);
}

void ExplainView::setFeatureMaps(std::vector<LayerMaps> layers) {
    maps_->setMaps(std::move(layers));
    showAnswer(Explanation::FeatureMaps);
}

void ExplainView::setHistory(const ImageHistory& history) {
    if (history.kept && !history.epochs.empty()) {
        history_->setHistory(history, trueClass(), dataset_->classNames());
        showAnswer(Explanation::History);
        return;
    }
    const bool validation = subset_ == Subset::Validation;
    panel(Explanation::History)
        .showMessage(tr("No history of this image"),
                     validation ? tr("The run has kept none: it ended before its first epoch, or "
                                     "was trained by an older version of Fitting Room.")
                                : tr("After every epoch the net is tried on the validation images, "
                                     "and what it says of each is kept. Of other images there is "
                                     "no history."),
                     validation ? QString() : tr("Show Validation Images"));
}

void ExplainView::setVariants(const std::vector<AugmentedVariant>& variants) {
    variants_->setVariants(variants, dataset_->shape(), trueClass(), dataset_->classNames());
    showAnswer(Explanation::Variants);
}

void ExplainView::setNearest(const NearestImages& nearest) {
    nearest_->setNearest(dataset_, nearest, trueClass(), predictions_->predicted(row_));
    showAnswer(Explanation::Nearest);
}

void ExplainView::setError(const QString& sentence) {
    if (sentence.isEmpty())
        panel(asked_).showMessage(tr("Cancelled"), {}, tr("Try Again"));
    else
        panel(asked_).showMessage(tr("This cannot be shown"), sentence);
}

} // namespace fitroom
