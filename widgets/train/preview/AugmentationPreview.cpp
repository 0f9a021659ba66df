#include "widgets/train/preview/AugmentationPreview.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/preview/PreviewGrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace fitroom {

namespace {
constexpr int kMillisecondsOfQuiet = 250;
} // namespace

AugmentationPreview::AugmentationPreview(QWidget* parent)
    : QWidget(parent), heading_(hint({})), others_(new QPushButton(tr("Other i&mages"))),
      empty_(hint({})), grid_(new PreviewGrid), stack_(new QStackedLayout) {
    setObjectName(QStringLiteral("augmentationPreview"));
    others_->setObjectName(QStringLiteral("otherExamples"));
    others_->setIcon(icon(QStringLiteral("refresh")));
    others_->setAccessibleName(tr("Other images"));
    others_->setToolTip(tr("Show other images and other random changes"));
    heading_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kNormal);
    head->addWidget(heading_, 1);
    head->addWidget(others_, 0, Qt::AlignTop);
    stack_->addWidget(grid_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(head);
    column->addLayout(stack_, 1);

    debounce_.setSingleShot(true);
    debounce_.setInterval(kMillisecondsOfQuiet);
    connect(&debounce_, &QTimer::timeout, this, &AugmentationPreview::request);
    connect(others_, &QPushButton::clicked, this, [this] {
        ++seed_;
        request();
    });
    showState();
}

void AugmentationPreview::setAugmentation(const AugmentationSpec& augmentation, int phase) {
    phase_ = phase;
    stale_ = stale_ || !(augmentation == augmentation_);
    augmentation_ = augmentation;
    showState();
    schedule();
}

void AugmentationPreview::setDataAvailable(bool available) {
    available_ = available;
    stale_ = true;
    grid_->clear();
    showState();
    schedule();
}

void AugmentationPreview::setPreview(const Preview& preview) {
    grid_->setPreview(preview);
    showState();
}

bool AugmentationPreview::hasPreview() const {
    return !grid_->isEmpty();
}

void AugmentationPreview::schedule() {
    if (stale_ && available_ && isVisible())
        debounce_.start();
}

void AugmentationPreview::request() {
    debounce_.stop();
    if (!available_ || !isVisible())
        return;
    stale_ = false;
    emit previewRequested({augmentation_, seed_, kImages, kVariants});
}

void AugmentationPreview::showState() {
    others_->setEnabled(available_);
    heading_->setText(augmentation_.changesNothing()
                          ? tr("Phase %1 shows the net every image as it is.").arg(phase_ + 1)
                          : tr("Phase %1 shows the net a new version of every image in each "
                               "epoch. Left the image itself, then some of its versions.")
                                .arg(phase_ + 1));
    empty_->setText(available_ ? tr("Preparing the images…")
                               : tr("Open a data set to see its images here."));
    stack_->setCurrentIndex(grid_->isEmpty() ? 1 : 0);
}

void AugmentationPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_)
        request();
}

} // namespace fitroom
