#include "widgets/embed/neighbours/QualityPanel.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

QualityPanel::QualityPanel(QWidget* parent)
    : QWidget(parent), measure_(new QPushButton(tr("Measure the Map"))), text_(hint({})) {
    measure_->setObjectName(QStringLiteral("measureMap"));
    measure_->setAccessibleName(measure_->text());
    measure_->setToolTip(tr("Compare neighbours on the map with neighbours among the points it "
                            "was made from"));
    text_->setObjectName(QStringLiteral("mapQuality"));
    text_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(measure_);
    column->addWidget(text_);
    connect(measure_, &QPushButton::clicked, this, &QualityPanel::requested);
    reset(false);
}

void QualityPanel::reset(bool ready) {
    measure_->setEnabled(ready);
    setMessage({});
}

void QualityPanel::setProgress(double share) {
    measure_->setEnabled(false);
    setMessage(share < 0 ? tr("Measuring…") : tr("Measuring, %1").arg(perCent(share, 0)));
}

void QualityPanel::setQuality(const MapQuality& quality) {
    measure_->setEnabled(true);
    setMessage(tr("Trustworthiness %1, neighbours kept %2 (of %3). “Neighbours kept” is a colour "
                  "now.")
                   .arg(perCent(quality.trustworthiness, 1), perCent(quality.preservation, 1),
                        QString::number(quality.neighbours)));
    text_->setToolTip(tr("Trustworthiness: how far points that are near on the map are near "
                         "indeed (Venna and Kaski 2001). Neighbours kept: share of the nearest "
                         "neighbours that are nearest on the map too."));
}

void QualityPanel::setMessage(const QString& sentence) {
    text_->setText(sentence);
    text_->setVisible(!sentence.isEmpty());
}

} // namespace fitroom
