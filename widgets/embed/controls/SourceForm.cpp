#include "widgets/embed/controls/SourceForm.h"

#include "widgets/common/NarrowBox.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>

namespace fitroom {

namespace {

constexpr int kPixels = -1, kTable = -2, kOpen = -3; ///< data of rows that are no layer
constexpr int kWeights = 10'000;                     ///< added for a layer's weights

MapSource sourceOf(int data) {
    return data == kPixels    ? MapSource::Pixels
           : data == kTable   ? MapSource::Table
           : data >= kWeights ? MapSource::Weights
                              : MapSource::Layer;
}

} // namespace

SourceForm::SourceForm(QWidget* parent)
    : FieldList(parent), source_(new QComboBox), images_(new QComboBox),
      testImages_(images_, int(MapImages::Test), int(MapImages::Validation)) {
    source_->setObjectName(QStringLiteral("mapSource"));
    source_->setMinimumWidth(kNarrowBox);
    source_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    images_->setObjectName(QStringLiteral("mapImages"));
    images_->setMinimumWidth(kNarrowBox);
    images_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    images_->addItem(tr("Test"), int(MapImages::Test));
    images_->addItem(tr("Validation"), int(MapImages::Validation));
    images_->addItem(tr("Training"), int(MapImages::Training));
    images_->addItem(tr("All"), int(MapImages::All));
    images_->addItem(tr("In the gallery"), int(MapImages::Filtered));
    images_->addItem(tr("Selected"), int(MapImages::Selected));
    addRow(QStringLiteral("source"), tr("Points from"), source_,
           tr("What of an image becomes a point: its pixels, or what a layer of the run's net "
              "makes of it; or the rows of a table"));
    addRow(QStringLiteral("images"), tr("Images"), images_, tr("The images that become points"));
    setLayers({}, {}, -1);
    connect(source_, &QComboBox::activated, this, &SourceForm::sourceChosen);
    connect(images_, &QComboBox::activated, this, &SourceForm::changed);
}

void SourceForm::setLayers(const QStringList& names, const std::vector<int>& weighted, int chosen) {
    const int before = source_->currentData().isValid() ? source_->currentData().toInt() : kPixels;
    const QSignalBlocker quiet(source_);
    source_->clear();
    source_->addItem(tr("Pixels"), kPixels);
    for (int layer = 0; layer < names.size(); ++layer)
        source_->addItem(names[layer], layer);
    for (const int layer : weighted)
        source_->addItem(tr("Weights of %1").arg(names[layer]), kWeights + layer);
    if (!table_.isEmpty())
        source_->addItem(table_, kTable);
    source_->insertSeparator(source_->count());
    source_->addItem(tr("Open a table…"), kOpen);
    const bool keep = chosen_ && source_->findData(before) >= 0;
    source_->view()->setMinimumWidth(source_->view()->sizeHintForColumn(0) + 2 * spacing::kSection);
    source_->setCurrentIndex(source_->findData(keep ? before : chosen >= 0 ? chosen : kPixels));
    lastSource_ = source_->currentIndex();
    showImages();
}

void SourceForm::setTable(const QString& name) {
    const QSignalBlocker quiet(source_);
    if (const int row = source_->findData(kTable); row >= 0)
        source_->removeItem(row);
    table_ = name;
    source_->insertItem(source_->count() - 2, name, kTable);
    source_->setCurrentIndex(source_->findData(kTable));
    lastSource_ = source_->currentIndex();
    chosen_ = true;
    showImages();
    emit changed();
}

bool SourceForm::needsImages() const {
    const MapSource source = sourceOf(source_->currentData().toInt());
    return source == MapSource::Pixels || source == MapSource::Layer;
}

bool SourceForm::needsDataset() const {
    return sourceOf(source_->currentData().toInt()) != MapSource::Table;
}

void SourceForm::sourceChosen() {
    if (source_->currentData().toInt() == kOpen) {
        source_->setCurrentIndex(lastSource_);
        emit tableRequested();
        return;
    }
    lastSource_ = source_->currentIndex();
    chosen_ = true;
    showImages();
    emit changed();
}

void SourceForm::showImages() {
    setRowVisible(QStringLiteral("images"), needsImages());
    source_->setToolTip(source_->currentText());
}

void SourceForm::read(MapRequest& request) const {
    const int source = source_->currentData().toInt();
    request.source = sourceOf(source);
    request.layer = source >= 0 ? source % kWeights : -1;
    request.images = MapImages(images_->currentData().toInt());
}

void SourceForm::write(const MapRequest& request) {
    const int source = request.source == MapSource::Pixels    ? kPixels
                       : request.source == MapSource::Table   ? kTable
                       : request.source == MapSource::Weights ? kWeights + request.layer
                                                              : request.layer;
    if (const int row = source_->findData(source); row >= 0)
        source_->setCurrentIndex(row);
    lastSource_ = source_->currentIndex();
    chosen_ = true;
    images_->setCurrentIndex(images_->findData(int(request.images)));
    showImages();
}

} // namespace fitroom
