#include "widgets/try/PhotoView.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/image/ImageView.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace fitroom {

namespace {

constexpr int kTop = 5;
constexpr int kSeenSide = 168;

} // namespace

PhotoView::PhotoView(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel), error_(new MessageBar), photo_(new ImageView),
      seen_(new ImageView), seenSize_(hint({})), state_(hint({})), confidence_(hint({})),
      bars_(new ClassBars) {
    name_->setObjectName(QStringLiteral("photoName"));
    error_->setObjectName(QStringLiteral("photoError"));
    error_->setClosable(false);
    state_->setObjectName(QStringLiteral("photoState"));
    state_->setWordWrap(true);
    confidence_->setObjectName(QStringLiteral("photoConfidence"));
    confidence_->setWordWrap(true);
    bars_->setObjectName(QStringLiteral("photoClasses"));
    bars_->setToolTip(tr("What the net takes the photo for, likeliest first"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(error_);
    column->addWidget(makePictures(), 1);
    column->addSpacing(spacing::kNormal);
    column->addWidget(sectionTitle(tr("Likeliest classes")));
    column->addWidget(state_);
    column->addWidget(bars_);
    column->addWidget(confidence_);
}

QWidget* PhotoView::makePictures() {
    photo_->setObjectName(QStringLiteral("photo"));
    photo_->setAccessibleName(tr("Photo"));
    photo_->setToolTip(tr("The photo as it came"));
    photo_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    seen_->setObjectName(QStringLiteral("seenImage"));
    seen_->setAccessibleName(tr("As the net sees it"));
    seen_->setToolTip(tr("The picture that goes into the net"));
    seen_->setFixedSize(kSeenSide, kSeenSide);
    seenSize_->setWordWrap(true);

    auto* seenColumn = new QVBoxLayout;
    seenColumn->setSpacing(spacing::kNormal);
    seenColumn->addWidget(sectionTitle(tr("As the net sees it")));
    seenColumn->addWidget(seen_);
    seenColumn->addWidget(seenSize_);
    seenColumn->addStretch();
    auto* photoColumn = new QVBoxLayout;
    photoColumn->setSpacing(spacing::kNormal);
    photoColumn->addWidget(name_);
    photoColumn->addWidget(photo_, 1);
    auto* pictures = new QWidget;
    auto* row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kPage);
    row->addLayout(photoColumn, 1);
    row->addLayout(seenColumn);
    return pictures;
}

void PhotoView::show(const TriedPhoto& photo, const std::vector<std::string>& classNames,
                     bool hasRun) {
    name_->setText(photo.name);
    photo_->setImage(photo.preview);
    error_->setSentence(photo.error);
    const bool done =
        photo.classification && photo.classification->probabilities.size() == classNames.size();
    state_->setText(!hasRun ? tr("Pick a run in the list of runs: its net will classify the photo.")
                            : tr("Classifying…"));
    state_->setVisible(!done && photo.error.isEmpty());
    bars_->setVisible(done);
    confidence_->setVisible(done);
    if (!done) {
        seen_->setImage({});
        seenSize_->clear();
        bars_->clear();
        return;
    }
    const Classification& answer = *photo.classification;
    seen_->setImage(imageCopy(answer.input, answer.shape));
    seenSize_->setText(tr("Resized from %1 × %2 to %3 × %4 pixels, whatever its proportions.")
                           .arg(photo.picture->width)
                           .arg(photo.picture->height)
                           .arg(answer.shape.width)
                           .arg(answer.shape.height));
    confidence_->setText(
        answer.temperature
            ? tr("The confidence is calibrated on the validation images (temperature %1).")
                  .arg(QLocale().toString(*answer.temperature, 'f', 2))
            : tr("The confidence is as the net gives it. The Calibration tab of the Inspect page "
                 "calibrates it."));
    bars_->setProbabilities(answer.probabilities, classNames, kTop);
}

} // namespace fitroom
