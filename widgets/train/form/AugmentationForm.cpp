#include "widgets/train/form/AugmentationForm.h"

#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace fitroom {

namespace {

/// What the form offers when changes are switched on for the first time: the tutorial's, mild
/// enough for any small picture.
AugmentationSpec suggestion() {
    return {.rotationDegrees = 8,
            .widthShift = 0.08,
            .heightShift = 0.08,
            .shearDegrees = 0.3,
            .zoomMin = 0.92,
            .zoomMax = 1.08,
            .interpolation = Interpolation::Nearest};
}

QString percentSign() {
    return QStringLiteral("%");
}

QString degreeSign() {
    return QStringLiteral("°");
}

} // namespace

AugmentationForm::AugmentationForm(QWidget* parent)
    : QWidget(parent), on_(new QCheckBox(tr("Change &images at random"))), fields_(new FieldList),
      binder_(*fields_, [this] { emit changed(); }) {
    on_->setObjectName(QStringLiteral("augment"));
    on_->setAccessibleName(tr("Change images at random"));
    on_->setToolTip(tr("Show the net another version of every image in each epoch, "
                       "so that it learns what does not matter"));
    addMovements();
    addLooks();
    addMixing();
    addPairs();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(on_);
    column->addWidget(fields_);
    fields_->hide();
    connect(on_, &QCheckBox::toggled, fields_, &QWidget::setVisible);
    connect(on_, &QCheckBox::clicked, this, &AugmentationForm::switchOn);
}

NumberField* AugmentationForm::number(const QString& name, const QString& unit, double factor,
                                      double step, double min, double max) {
    auto* field = new NumberField;
    field->setObjectName(name);
    field->setUnit(unit, factor);
    field->setStep(step);
    field->setLimits(min, max);
    return field;
}

void AugmentationForm::add(const char* member, const QString& label, NumberField* field,
                           double AugmentationSpec::*value, const QString& toolTip) {
    fields_->addRow(QLatin1String(member), label, field, toolTip);
    binder_.bind(QLatin1String(member), field, value);
}

void AugmentationForm::addMovements() {
    add("augmentation.rotation_degrees", tr("Rotation ±"),
        number(QStringLiteral("rotation"), degreeSign(), 1, 1, 0, 180),
        &AugmentationSpec::rotationDegrees, tr("Turned by up to so much either way"));
    add("augmentation.width_shift", tr("Shift sideways ±"),
        number(QStringLiteral("widthShift"), percentSign(), 100, 0.01, 0, 1),
        &AugmentationSpec::widthShift, tr("As a share of the width"));
    add("augmentation.height_shift", tr("Shift up, down ±"),
        number(QStringLiteral("heightShift"), percentSign(), 100, 0.01, 0, 1),
        &AugmentationSpec::heightShift, tr("As a share of the height"));
    add("augmentation.shear_degrees", tr("Shear ±"),
        number(QStringLiteral("shear"), degreeSign(), 1, 0.1, 0, 89),
        &AugmentationSpec::shearDegrees, tr("Slanted by up to this angle"));
    auto* zoomMin = number(QStringLiteral("zoomMin"), QStringLiteral("×"), 1, 0.01, 0.05, 20);
    auto* zoomMax = number(QStringLiteral("zoomMax"), QStringLiteral("×"), 1, 0.01, 0.05, 20);
    fields_->addPair(QStringLiteral("augmentation.zoom_min"),
                     QStringLiteral("augmentation.zoom_max"), tr("Zoom"), zoomMin, zoomMax,
                     tr("Width and height each on their own; below 1 enlarges"));
    binder_.bind(QStringLiteral("augmentation.zoom_min"), zoomMin, &AugmentationSpec::zoomMin);
    binder_.bind(QStringLiteral("augmentation.zoom_max"), zoomMax, &AugmentationSpec::zoomMax);
    auto* cropMin = number(QStringLiteral("cropMin"), QStringLiteral("×"), 1, 0.05, 1, 16);
    auto* cropMax = number(QStringLiteral("cropMax"), QStringLiteral("×"), 1, 0.05, 1, 16);
    fields_->addPair(QStringLiteral("augmentation.crop_scale_min"),
                     QStringLiteral("augmentation.crop_scale_max"), tr("Crop after scaling"),
                     cropMin, cropMax,
                     tr("Enlarged by a factor in this range, then a window of the old size is "
                        "cut out anywhere"));
    binder_.bind(QStringLiteral("augmentation.crop_scale_min"), cropMin,
                 &AugmentationSpec::cropScaleMin);
    binder_.bind(QStringLiteral("augmentation.crop_scale_max"), cropMax,
                 &AugmentationSpec::cropScaleMax);
    auto* between = new QComboBox;
    between->setObjectName(QStringLiteral("interpolation"));
    between->addItem(tr("nearest, stays sharp"), int(Interpolation::Nearest));
    between->addItem(tr("linear, softens"), int(Interpolation::Linear));
    fields_->addRow(QStringLiteral("augmentation.interpolation"), tr("Between pixels"), between,
                    tr("What a moved image takes where it falls between two pixels"));
    binder_.bind(QStringLiteral("augmentation.interpolation"), between,
                 &AugmentationSpec::interpolation);
    auto* flip = new QCheckBox(tr("half of the images"));
    flip->setObjectName(QStringLiteral("flip"));
    fields_->addRow(QStringLiteral("augmentation.horizontal_flip"), tr("Flip left and right"), flip,
                    tr("Every other image is mirrored; not for letters or digits"));
    binder_.bind(QStringLiteral("augmentation.horizontal_flip"), flip,
                 &AugmentationSpec::horizontalFlip);
}

void AugmentationForm::addLooks() {
    const auto share = [this](const char* member, const QString& label, const QString& name,
                              double AugmentationSpec::*value, const QString& toolTip) {
        add(member, label, number(name, percentSign(), 100, 0.05, 0, 1), value, toolTip);
    };
    share("augmentation.brightness", tr("Brightness ±"), QStringLiteral("brightness"),
          &AugmentationSpec::brightness, tr("Lighter or darker by up to so much of full white"));
    share("augmentation.contrast", tr("Contrast ±"), QStringLiteral("contrast"),
          &AugmentationSpec::contrast, tr("Stronger or weaker by up to so much"));
    share("augmentation.colour", tr("Colour ±"), QStringLiteral("colour"),
          &AugmentationSpec::colour,
          tr("Red, green and blue each lighter or darker by up to so much; grey images stay as "
             "they are"));
    share("augmentation.erase_probability", tr("Random erasing"), QStringLiteral("erase"),
          &AugmentationSpec::eraseProbability,
          tr("How many of the images get a rectangle of noise"));
    auto* areaMin = number(QStringLiteral("eraseAreaMin"), percentSign(), 100, 0.01, 0, 1);
    auto* areaMax = number(QStringLiteral("eraseAreaMax"), percentSign(), 100, 0.01, 0, 1);
    fields_->addPair(QStringLiteral("augmentation.erase_area_min"),
                     QStringLiteral("augmentation.erase_area_max"), tr("Erased area"), areaMin,
                     areaMax, tr("How large the rectangle is, as a share of the image"));
    binder_.bind(QStringLiteral("augmentation.erase_area_min"), areaMin,
                 &AugmentationSpec::eraseAreaMin);
    binder_.bind(QStringLiteral("augmentation.erase_area_max"), areaMax,
                 &AugmentationSpec::eraseAreaMax);
}

void AugmentationForm::addMixing() {
    const auto strength = [this](const char* name) {
        return number(QLatin1String(name), {}, 1, 0.1, 0, 2);
    };
    add("augmentation.mixup", tr("MixUp"), strength("mixUp"), &AugmentationSpec::mixUp,
        tr("Blends an image with another one, and their labels likewise. 0: never; 0.2: most are "
           "nearly one of the two; 1: any share is as likely"));
    add("augmentation.cutmix", tr("CutMix"), strength("cutMix"), &AugmentationSpec::cutMix,
        tr("Puts a rectangle of another image into an image, and mixes their labels by its area. "
           "0: never; 1: any area is as likely"));
}

void AugmentationForm::addPairs() {
    add("augmentation.pair_probability", tr("Pairs from above"),
        number(QStringLiteral("pairs"), percentSign(), 100, 0.05, 0, 1),
        &AugmentationSpec::pairProbability,
        tr("How many images of the classes below become two of the thing seen from above, as "
           "shoes are photographed; for things on black"));
    auto* classes = new QLineEdit;
    classes->setObjectName(QStringLiteral("pairClasses"));
    fields_->addRow(QStringLiteral("augmentation.pair_classes"), tr("Of the classes"), classes,
                    tr("Names of classes, with a semicolon between them"));
    binder_.bind(QStringLiteral("augmentation.pair_classes"), classes,
                 &AugmentationSpec::pairClasses);
}

void AugmentationForm::load(const AugmentationSpec& spec) {
    binder_.load(spec);
    on_->setChecked(!spec.changesNothing());
}

bool AugmentationForm::store(AugmentationSpec& spec) const {
    AugmentationSpec written = spec;
    const bool whole = binder_.store(written);
    if (on_->isChecked() || written.changesNothing())
        spec = written;
    else
        spec = {};
    return whole || !on_->isChecked();
}

/// By the user's hand only, so that loading a recipe suggests nothing.
void AugmentationForm::switchOn(bool on) {
    AugmentationSpec written;
    if (on && binder_.store(written) && written.changesNothing())
        binder_.load(suggestion());
    emit changed();
}

} // namespace fitroom
