#include "widgets/try/PhotoView.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/image/ImageView.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/GarmentCanvas.h"
#include "widgets/try/GarmentTools.h"
#include "widgets/try/PhotoReasons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace fitroom {

namespace {

constexpr int kTop = 5;
constexpr int kSeenSide = 112; // four pixels for each of 28
constexpr int kCutOutSide = 96;

} // namespace

PhotoView::PhotoView(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel), error_(new MessageBar), tools_(new GarmentTools),
      photo_(new GarmentCanvas), steps_(new QWidget), cutOut_(new ImageView),
      negate_(new QCheckBox(tr("&Negate"))), narrow_(new QCheckBox(tr("&Lies flat"))),
      seen_(new ImageView), seenSize_(hint({})), average_(new QCheckBox(tr("Avera&ge"))),
      state_(hint({})), novelty_(new QLabel), confidence_(hint({})), bars_(new ClassBars),
      reasons_(new PhotoReasons(makeClasses())) {
    name_->setObjectName(QStringLiteral("photoName"));
    error_->setObjectName(QStringLiteral("photoError"));
    error_->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(error_);
    column->addWidget(makePictures(), 3);
    column->addSpacing(spacing::kNormal);
    column->addWidget(reasons_, 2); // as high on every tab
}

QWidget* PhotoView::makeClasses() {
    state_->setObjectName(QStringLiteral("photoState"));
    state_->setWordWrap(true);
    novelty_->setObjectName(QStringLiteral("photoNovelty"));
    novelty_->setWordWrap(true);
    confidence_->setObjectName(QStringLiteral("photoConfidence"));
    confidence_->setWordWrap(true);
    bars_->setObjectName(QStringLiteral("photoClasses"));
    bars_->setToolTip(tr("What the net takes the photo for, likeliest first"));
    auto* classes = new QWidget;
    auto* column = new QVBoxLayout(classes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(state_);
    column->addWidget(novelty_);
    column->addWidget(bars_);
    column->addWidget(confidence_);
    column->addStretch();
    return classes;
}

QWidget* PhotoView::makePictures() {
    photo_->setObjectName(QStringLiteral("photo"));
    photo_->setAccessibleName(tr("Photo"));
    photo_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    seen_->setObjectName(QStringLiteral("seenImage"));
    seen_->setAccessibleName(tr("As the net sees it"));
    seen_->setToolTip(tr("The picture that goes into the net"));
    seen_->setFixedSize(kSeenSide, kSeenSide);
    seenSize_->setWordWrap(true);
    average_->setObjectName(QStringLiteral("averagePlacements"));
    average_->setAccessibleName(tr("Average over placements"));
    average_->setToolTip(
        tr("Ask the net about several placements of each garment, a little smaller "
           "and moved, mirrored too if it learnt from mirrored images, and take the "
           "mean of its answers"));
    connect(average_, &QCheckBox::clicked, this, &PhotoView::averageChosen);

    auto* seenColumn = new QVBoxLayout;
    seenColumn->setSpacing(spacing::kNormal);
    seenColumn->addWidget(makeSteps());
    seenColumn->addWidget(sectionTitle(tr("As the net sees it")));
    seenColumn->addWidget(seen_);
    seenColumn->addWidget(average_);
    seenColumn->addStretch();
    auto* photoColumn = new QVBoxLayout;
    photoColumn->setSpacing(spacing::kNormal);
    photoColumn->addWidget(name_);
    photoColumn->addWidget(tools_);
    photoColumn->addWidget(photo_, 1);
    photoColumn->addWidget(seenSize_); // here there is room for a long sentence
    connectTools();
    auto* pictures = new QWidget;
    auto* row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kPage);
    row->addLayout(photoColumn, 1);
    row->addLayout(seenColumn);
    return pictures;
}

void PhotoView::connectTools() {
    using Tool = GarmentCanvas::Tool;
    connect(tools_, &GarmentTools::toolChosen, photo_, &GarmentCanvas::setTool);
    connect(tools_, &GarmentTools::brushChosen, photo_, &GarmentCanvas::setBrush);
    connect(photo_, &GarmentCanvas::toolChosen, this, [this](Tool tool) {
        tools_->setTool(tool);
        photo_->setTool(tool);
    });
    connect(photo_, &GarmentCanvas::brushChosen, tools_, &GarmentTools::setBrush);
    connect(photo_, &GarmentCanvas::hintsChosen, this, &PhotoView::change);
    connect(tools_, &GarmentTools::asFoundRequested, this, [this] { change({}); });
    connect(tools_, &GarmentTools::undoRequested, this, [this] {
        hints_.undo();
        emit hintsChanged(hints_);
    });
    connect(tools_, &GarmentTools::redoRequested, this, [this] {
        hints_.redo();
        emit hintsChanged(hints_);
    });
    tools_->setTool(Tool::Box);
    tools_->setBrush(GarmentCanvas::kFirstBrush);
}

void PhotoView::change(const GarmentHints& hints, bool continued) {
    hints_.change(hints, continued);
    emit hintsChanged(hints_);
}

QWidget* PhotoView::makeSteps() {
    cutOut_->setObjectName(QStringLiteral("cutOut"));
    cutOut_->setAccessibleName(tr("Cut out"));
    cutOut_->setToolTip(tr("The garment that was found, grey, on black"));
    cutOut_->setFixedSize(kSeenSide, kCutOutSide);
    negate_->setObjectName(QStringLiteral("negatePhoto"));
    negate_->setToolTip(tr("Dark becomes bright, as Fashion-MNIST was made; for a photo of a "
                           "bright garment on black leave it off"));
    connect(negate_, &QCheckBox::clicked, this, [this](bool negate) {
        GarmentHints hints = hints_.now();
        hints.negate = negate;
        change(hints);
    });
    narrow_->setObjectName(QStringLiteral("narrowPhoto"));
    narrow_->setToolTip(tr("Lying flat, a garment is wider than when it is worn, as Fashion-MNIST "
                           "shows them: it is made narrower. Leave it off for clothes that are "
                           "worn, and for shoes and bags"));
    connect(narrow_, &QCheckBox::clicked, this, [this](bool narrow) {
        GarmentHints hints = hints_.now();
        hints.narrow = narrow;
        change(hints);
    });
    auto* column = new QVBoxLayout(steps_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(sectionTitle(tr("Cut out")));
    column->addWidget(cutOut_);
    column->addWidget(negate_);
    column->addWidget(narrow_);
    return steps_;
}

void PhotoView::show(const TriedPhoto& photo, const std::vector<std::string>& classNames,
                     bool hasRun) {
    name_->setText(photo.name);
    showSteps(photo);
    error_->setSentence(photo.error);
    const bool answered =
        photo.classification && photo.classification->probabilities.size() == classNames.size();
    const bool nothingLeft = answered && photo.classification->steps &&
                             photo.classification->steps->cutOut.pixels.empty();
    const bool done = answered && !nothingLeft;
    if (nothingLeft)
        state_->setText(tr("Nothing is left of the garment. Undo the last correction, or paint "
                           "over what is garment."));
    else
        state_->setText(hasRun ? tr("Classifying…")
                               : tr("Pick a run in the list of runs: its net will classify the "
                                    "photo."));
    state_->setVisible(!done && photo.error.isEmpty());
    bars_->setVisible(done);
    confidence_->setVisible(done);
    showNovelty(done ? photo.novelty : std::nullopt);
    if (!done) {
        reasons_->setPhoto(PhotoReasons::kNone, {}, {});
        seen_->setImage({});
        seenSize_->clear();
        bars_->clear();
        return;
    }
    const Classification& answer = *photo.classification;
    showInput(photo);
    reasons_->setPhoto(photo.number, answer.input, answer.probabilities);
    confidence_->setText(
        answer.temperature
            ? tr("The confidence is calibrated on the validation images (temperature %1).")
                  .arg(QLocale().toString(*answer.temperature, 'f', 2))
            : tr("The confidence is as the net gives it. The Calibration tab of the Inspect page "
                 "calibrates it."));
    bars_->setProbabilities(answer.probabilities, classNames, kTop);
}

void PhotoView::showSteps(const TriedPhoto& photo) {
    const bool found = photo.classification && photo.classification->steps;
    hints_ = photo.hints;
    steps_->setVisible(found);
    tools_->setVisible(found);
    average_->setVisible(found);
    if (!found)
        return photo_->showPhoto(photo.preview);
    const PhotoSteps& steps = *photo.classification->steps;
    const GarmentHints& hints = hints_.now();
    photo_->showGarment(photo.number, photo.preview, steps, hints);
    tools_->setHistory(hints_.canUndo(), hints_.canRedo(), !hints.empty());
    cutOut_->setImage(imageOver(steps.cutOut).copy());
    negate_->setChecked(hints.negate.value_or(steps.negated));
    narrow_->setChecked(hints.narrow.value_or(steps.narrowed));
}

void PhotoView::showNovelty(const std::optional<Novelty>& novelty) {
    const bool unknown = novelty && novelty->unknown();
    novelty_->setVisible(unknown);
    bars_->setDimmed(unknown);
    if (!unknown)
        return;
    const QLocale locale;
    novelty_->setText(tr("This looks like nothing the network was trained on: its distance to the "
                         "training images "
                         "is %1, and 95 % of the validation images stay under %2.")
                          .arg(locale.toString(novelty->distance, 'f', 2),
                               locale.toString(novelty->threshold, 'f', 2)));
    novelty_->setToolTip(
        tr("Measured by the features before the net's last layer, scaled to unit length: the "
           "distance to neighbour number %1 among %2 training images (Sun and others 2022, "
           "“Out-of-distribution detection with deep nearest neighbors”)")
            .arg(locale.toString(novelty->neighbour),
                 locale.toString(qulonglong(novelty->images))));
}

void PhotoView::showInput(const TriedPhoto& photo) {
    const Classification& answer = *photo.classification;
    seen_->setImage(imageCopy(answer.input, answer.shape));
    const QString size = tr("%1 × %2 pixels").arg(answer.shape.width).arg(answer.shape.height);
    const bool same =
        photo.picture->width == answer.shape.width && photo.picture->height == answer.shape.height;
    QString what;
    if (!answer.steps && same)
        what = tr("The net sees %1, as they came.").arg(size);
    else if (!answer.steps)
        what = tr("The net sees %1, resized from %2 × %3.")
                   .arg(size)
                   .arg(photo.picture->width)
                   .arg(photo.picture->height);
    else if (answer.steps->mask.found || !answer.steps->hints.strokes.empty())
        what = (answer.steps->narrowed
                    ? tr("The net sees %1: the garment, narrowed, sharpened and put in the middle.")
                    : tr("The net sees %1: the garment, sharpened and put in the middle."))
                   .arg(size);
    else if (answer.steps->hints.box)
        what = tr("The net sees %1. No garment stands out; all of the box is taken.").arg(size);
    else
        what = tr("The net sees %1. No garment stands out; nearly all of the photo is taken.")
                   .arg(size);
    if (answer.placements > 1)
        what += QLatin1Char(' ') + tr("One of %1 placements.").arg(answer.placements);
    seenSize_->setText(what);
}

} // namespace fitroom
