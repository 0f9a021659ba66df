#include "widgets/inspect/PredictionDetail.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Facts.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/image/ImageView.h"
#include "widgets/theme/Theme.h"

#include <QBoxLayout>
#include <QLocale>

namespace fitroom {

namespace {

constexpr int kTop = 3;

} // namespace

PredictionDetail::PredictionDetail(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), view_(new ImageView), bars_(new ClassBars) {
    // The two there are have names of their own.
    const auto named = [orientation](const char* name) {
        const QString plain = QString::fromLatin1(name);
        return orientation == Qt::Horizontal ? plain : QStringLiteral("explained-") + plain;
    };
    view_->setObjectName(named("inspectedImage"));
    view_->setAccessibleName(tr("Picked image"));
    view_->setToolTip(tr("The image picked in the gallery"));
    view_->setEmptyText(tr("Pick an image to see what the net makes of it"));
    view_->setFixedSize(168, 168);
    bars_->setObjectName(named("topClasses"));
    bars_->setToolTip(tr("The three likeliest classes"));
    auto* facts = new Facts;
    truth_ = facts->add(tr("True class"), named("trueClass"));
    said_ = facts->add(tr("Predicted"), named("predictedClass"));
    loss_ = facts->add(tr("Loss"), named("imageLoss"));
    index_ = facts->add(tr("Index"), named("imageIndex"));

    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::kNormal);
    words->addWidget(facts);
    words->addWidget(bars_);
    words->addStretch();
    auto* both = new QBoxLayout(
        orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(spacing::kSection);
    both->addWidget(view_, 0, Qt::AlignTop | Qt::AlignLeft);
    both->addLayout(words, 1);
}

void PredictionDetail::clear() {
    view_->setImage({});
    for (ElidedLabel* value : {truth_, said_, loss_, index_})
        value->setText(QStringLiteral("–"));
    bars_->clear();
}

void PredictionDetail::show(const DatasetPtr& dataset, const Predictions& predictions,
                            std::size_t row) {
    const auto image = predictions.indices[row];
    const auto name = [&](int label) {
        return QString::fromStdString(dataset->classNames()[std::size_t(label)]);
    };
    const QLocale locale;
    view_->setImage(imageCopy(*dataset, std::size_t(image)));
    truth_->setText(name(predictions.labels[row]));
    said_->setText(QStringLiteral("%1 %2").arg(predictions.right(row) ? QStringLiteral("✓")
                                                                      : QStringLiteral("✗"),
                                               name(predictions.predicted(row))));
    loss_->setText(locale.toString(predictions.loss(row), 'f', 4));
    index_->setText(locale.toString(image));
    bars_->setProbabilities(predictions.row(row), dataset->classNames(), kTop);
}

} // namespace fitroom
