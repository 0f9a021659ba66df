#include "widgets/data/DatasetFacts.h"

#include "core/data/LabelEdits.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace fitroom {

QString shapeName(const ImageShape& shape) {
    const QString colours = shape.channels == 1
                                ? QCoreApplication::translate("ImageShape", "grey")
                                : QCoreApplication::translate("ImageShape", "colour");
    return QStringLiteral("%1 × %2, %3").arg(shape.width).arg(shape.height).arg(colours);
}

DatasetFacts::DatasetFacts(QWidget* parent) : QWidget(parent) {
    auto* facts = new Facts;
    shape_ = facts->add(tr("Image size"), QStringLiteral("dataShape"));
    classes_ = facts->add(tr("Classes"), QStringLiteral("dataClasses"));
    training_ = facts->add(tr("Training"), QStringLiteral("dataTraining"));
    validation_ = facts->add(tr("Validation"), QStringLiteral("dataValidation"));
    test_ = facts->add(tr("Test"), QStringLiteral("dataTest"));
    mean_ = facts->add(tr("Pixel mean"), QStringLiteral("dataMean"));
    deviation_ = facts->add(tr("Deviation"), QStringLiteral("dataDeviation"));
    corrected_ = facts->add(tr("Corrected"), QStringLiteral("dataCorrected"));
    corrected_->setToolTip(tr("Labels that differ from those read"));
    fingerprint_ = facts->add(tr("Fingerprint"), QStringLiteral("dataFingerprint"));
    source_ = facts->add(tr("Read from"), QStringLiteral("dataSource"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts);
}

void DatasetFacts::setDataset(const Dataset& dataset, std::size_t training,
                              std::size_t validation) {
    const auto count = [](std::size_t value) { return QLocale().toString(qulonglong(value)); };
    shape_->setText(shapeName(dataset.shape()));
    classes_->setText(count(std::size_t(dataset.classCount())));
    training_->setText(count(training));
    validation_->setText(count(validation));
    test_->setText(count(dataset.testSize()));
    mean_->setText(QStringLiteral("–"));
    deviation_->setText(QStringLiteral("–"));
    setLabels(dataset);
    source_->setText(QString::fromStdString(dataset.source()));
}

void DatasetFacts::setLabels(const Dataset& dataset) {
    corrected_->setText(QLocale().toString(qulonglong(correctedCount(dataset))));
    const QString fingerprint = QString::fromStdString(dataset.fingerprint());
    fingerprint_->setText(fingerprint.left(8));
    fingerprint_->setToolTip(fingerprint);
}

void DatasetFacts::setStatistics(const PixelStatistics& statistics) {
    mean_->setText(QLocale().toString(statistics.mean, 'f', 4));
    deviation_->setText(QLocale().toString(statistics.deviation, 'f', 4));
}

} // namespace fitroom
