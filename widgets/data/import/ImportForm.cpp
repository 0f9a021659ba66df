#include "widgets/data/import/ImportForm.h"

#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fitroom {

namespace {

constexpr int kAutomatic = 0;
constexpr int kOwn = -1;
constexpr int kUsualSides[] = {28, 32, 48, 64, 96, 128, 224};

QSpinBox* makeSide(const QString& name, const QString& accessibleName) {
    auto* side = new QSpinBox;
    side->setObjectName(name);
    side->setAccessibleName(accessibleName);
    side->setToolTip(accessibleName);
    side->setRange(ImportOptions::kSmallest, ImportOptions::kLargest);
    side->setValue(64);
    return side;
}

} // namespace

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), size_(new QComboBox),
      width_(makeSide(QStringLiteral("importWidth"), tr("Width in pixels"))),
      height_(makeSide(QStringLiteral("importHeight"), tr("Height in pixels"))),
      colour_(new QComboBox), fit_(new QComboBox), largeZip_(new QCheckBox) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing::kSection);
    grid_->setVerticalSpacing(spacing::kNormal);
    grid_->setColumnStretch(1, 1);
    fillSizes();
    addRow(tr("Size"), size_, QStringLiteral("importSize"),
           tr("Size of the images that are made of the pictures"));
    ownSize_ = makeOwnSize();
    grid_->addWidget(ownSize_, grid_->rowCount(), 1);
    colour_->addItems({tr("Automatic"), tr("Grey"), tr("Colour")}); // as ImportColour
    addRow(tr("Colours"), colour_, QStringLiteral("importColour"),
           tr("Grey images have one number a pixel, coloured ones three"));
    fit_->addItems({tr("Stretch"), tr("Pad"), tr("Crop")}); // as PictureFit
    fit_->setItemData(0, tr("The whole picture, with other proportions"), Qt::ToolTipRole);
    fit_->setItemData(1, tr("The whole picture, with the colour of its edge around it"),
                      Qt::ToolTipRole);
    fit_->setItemData(2, tr("As much of the picture’s middle as fits"), Qt::ToolTipRole);
    addRow(tr("Proportions"), fit_, QStringLiteral("importFit"),
           tr("What is done with pictures of other proportions than the images’"));
    largeZip_->setObjectName(QStringLiteral("importLargeZip"));
    largeZip_->setToolTip(tr("Zip files of more than 10,000 files are read only when you say so"));
    grid_->addWidget(largeZip_, grid_->rowCount(), 0, 1, 2);

    connect(size_, &QComboBox::currentIndexChanged, this, [this] {
        showOwnSize();
        emit changed();
    });
    for (QSpinBox* side : {width_, height_})
        connect(side, &QSpinBox::valueChanged, this, &ImportForm::changed);
    for (QComboBox* choice : {colour_, fit_})
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportForm::changed);
    connect(largeZip_, &QCheckBox::toggled, this, &ImportForm::changed);
    showOwnSize();
    setZipEntries(0);
}

void ImportForm::addRow(const QString& label, QWidget* field, const QString& name,
                        const QString& toolTip) {
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setToolTip(toolTip);
    auto* title = new QLabel(label);
    title->setBuddy(field);
    const int row = grid_->rowCount();
    grid_->addWidget(title, row, 0);
    grid_->addWidget(field, row, 1);
}

QWidget* ImportForm::makeOwnSize() {
    auto* own = new QWidget;
    auto* row = new QHBoxLayout(own);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(width_, 1);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(height_, 1);
    return own;
}

void ImportForm::fillSizes() {
    size_->addItem(tr("Automatic"), kAutomatic);
    for (const int side : kUsualSides)
        size_->addItem(QStringLiteral("%1 × %1").arg(side), side);
    size_->addItem(tr("Other…"), kOwn);
}

void ImportForm::showOwnSize() {
    ownSize_->setVisible(size_->currentData().toInt() == kOwn);
}

void ImportForm::setOptions(const ImportOptions& options) {
    const QSignalBlocker quiet(this);
    const int usual = options.width == options.height ? size_->findData(options.width) : -1;
    size_->setCurrentIndex(usual >= 0 ? usual : size_->findData(kOwn));
    if (options.width > 0) {
        width_->setValue(options.width);
        height_->setValue(options.height);
    }
    colour_->setCurrentIndex(int(options.colour));
    fit_->setCurrentIndex(int(options.fit));
    largeZip_->setChecked(options.largeZip);
}

ImportOptions ImportForm::options() const {
    ImportOptions options;
    const int side = size_->currentData().toInt();
    options.width = side == kOwn ? width_->value() : side;
    options.height = side == kOwn ? height_->value() : side;
    options.colour = ImportColour(colour_->currentIndex());
    options.fit = PictureFit(fit_->currentIndex());
    options.largeZip = largeZip_->isChecked();
    return options;
}

void ImportForm::setAutomatic(const ImageShape& shape) {
    if (size_->currentData().toInt() == kAutomatic)
        size_->setItemText(0, tr("Automatic (%1 × %2)").arg(shape.width).arg(shape.height));
    if (colour_->currentIndex() == int(ImportColour::Auto))
        colour_->setItemText(0, shape.channels == 1 ? tr("Automatic (grey)")
                                                    : tr("Automatic (colour)"));
}

void ImportForm::setZipEntries(std::size_t entries) {
    largeZip_->setText(
        tr("Read all %1 files of the zip file").arg(QLocale().toString(qulonglong(entries))));
    largeZip_->setVisible(entries > 0);
}

} // namespace fitroom
