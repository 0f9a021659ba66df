#include "widgets/try/PhotoReasons.h"

#include "core/evaluation/Predictions.h"
#include "widgets/common/Labels.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/inspect/explain/GradCamPanel.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace fitroom {

namespace {
enum Tab { Classes, Cam, Nearest };
constexpr int kHeight = 232; // of the tabs' content at most: the photo has the rest
constexpr int kLeastHeight = 120;

/// The Inspect page has such panels too, and names are of one widget in the window.
void nameAnew(QWidget& panel) {
    for (QWidget* part : panel.findChildren<QWidget*>()) {
        QString name = part->objectName();
        if (name.isEmpty() || name.startsWith(QLatin1String("qt_")))
            continue;
        name[0] = name[0].toUpper();
        part->setObjectName(QStringLiteral("photo") + name);
    }
}

} // namespace

PhotoReasons::PhotoReasons(QWidget* classes, QWidget* parent)
    : QWidget(parent), tabs_(new QTabBar), stack_(new QStackedWidget), classes_(classes),
      cam_(new GradCamPanel), nearest_(new NearestPanel), waiting_(new QWidget),
      sentence_(hint({})), progress_(new QProgressBar), cancel_(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("photoReasons"));
    nameAnew(*cam_);
    nameAnew(*nearest_);
    tabs_->setObjectName(QStringLiteral("reasonTabs"));
    tabs_->setAccessibleName(tr("Classes, reasons or similar images"));
    tabs_->setToolTip(tr("What the net takes the photo for, what in it speaks for that, and the "
                         "training images that are most like it"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (const QString& title : {tr("Likeliest classes"), tr("Grad-CAM"), tr("Similar images")})
        tabs_->addTab(title);
    sentence_->setObjectName(QStringLiteral("reasonSentence"));
    sentence_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("reasonProgress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    progress_->setRange(0, 1000);
    progress_->setMaximumHeight(8);
    cancel_->setObjectName(QStringLiteral("cancelReasons"));
    cancel_->setToolTip(tr("What has been computed is kept"));
    auto* waiting = new QVBoxLayout(waiting_);
    waiting->setContentsMargins(0, spacing::kNormal, 0, 0);
    waiting->setSpacing(spacing::kNormal);
    waiting->addWidget(sentence_);
    waiting->addWidget(progress_);
    waiting->addWidget(cancel_, 0, Qt::AlignLeft);
    waiting->addStretch();
    for (QWidget* page :
         {classes_, static_cast<QWidget*>(cam_), static_cast<QWidget*>(nearest_), waiting_})
        stack_->addWidget(page);
    stack_->setMinimumHeight(kLeastHeight);
    stack_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    stack_->setMaximumHeight(kHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(tabs_);
    column->addWidget(stack_);
    connect(tabs_, &QTabBar::currentChanged, this, &PhotoReasons::ask);
    connect(cam_, &GradCamPanel::chosen, this, &PhotoReasons::ask);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        emit cancelRequested();
        tabs_->setCurrentIndex(Classes);
    });
}

void PhotoReasons::setRun(const std::optional<RunInfo>& run) {
    run_ = run;
    if (run)
        cam_->setRun(run->model, run->classNames);
}

void PhotoReasons::setPhoto(int number, const std::vector<std::uint8_t>& pixels,
                            const std::vector<float>& probabilities) {
    const bool same = number == photo_ && pixels == pixels_ && probabilities == probabilities_;
    if (same)
        return;
    probabilities_ = probabilities;
    photo_ = number;
    pixels_ = pixels;
    ask();
}

void PhotoReasons::ask() {
    if (tabs_->currentIndex() == Classes || photo_ == kNone || !run_)
        return showAnswer(classes_);
    const bool cam = tabs_->currentIndex() == Cam;
    if (!cam || stack_->currentWidget() != cam_) { // another layer comes at once
        sentence_->setText(cam ? tr("Asking the net …")
                               : tr("Comparing with the training images …"));
        progress_->setVisible(!cam);
        cancel_->setVisible(!cam);
        progress_->setValue(0);
        showAnswer(waiting_);
    }
    emit requested({cam ? ReasonsRequest::Kind::GradCam : ReasonsRequest::Kind::Nearest, photo_,
                    pixels_, cam_->layer(), cam_->label()});
}

void PhotoReasons::showAnswer(QWidget* answer) {
    stack_->setCurrentWidget(answer);
}

void PhotoReasons::setProgress(double share) {
    progress_->setValue(int(share * progress_->maximum()));
}

void PhotoReasons::setGradCam(int photo, const GradCam& cam) {
    if (photo != photo_ || tabs_->currentIndex() != Cam)
        return;
    GradCam shown = cam;
    shown.probabilities = probabilities_; // those of the bars, not the net's own beside them
    cam_->setCam(imageCopy(pixels_, run_->shape), shown);
    showAnswer(cam_);
}

void PhotoReasons::setNearest(int photo, const DatasetPtr& dataset, const NearestImages& nearest) {
    if (photo != photo_ || tabs_->currentIndex() != Nearest)
        return;
    const int predicted = topClasses(probabilities_, 1).front().label;
    nearest_->setNearest(dataset, nearest, predicted, predicted);
    showAnswer(nearest_);
}

void PhotoReasons::setError(const QString& sentence) {
    if (tabs_->currentIndex() == Classes)
        return;
    sentence_->setText(sentence);
    progress_->hide();
    cancel_->hide();
    showAnswer(waiting_);
}

} // namespace fitroom
