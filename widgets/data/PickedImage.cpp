#include "widgets/data/PickedImage.h"

#include "widgets/Text.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Facts.h"
#include "widgets/data/FilterBar.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/image/ImageView.h"

#include <QLocale>
#include <QVBoxLayout>

#include <numeric>

namespace fitroom {

PickedImage::PickedImage(QWidget* parent) : QWidget(parent), view_(new ImageView) {
    view_->setObjectName(QStringLiteral("pickedImage"));
    view_->setAccessibleName(tr("Picked image"));
    view_->setToolTip(tr("The image picked in the gallery"));
    view_->setEmptyText(tr("Pick an image to see it here"));
    view_->setFixedHeight(196);
    auto* facts = new Facts;
    label_ = facts->add(tr("Class"), QStringLiteral("pickedLabel"));
    index_ = facts->add(tr("Index"), QStringLiteral("pickedIndex"));
    subset_ = facts->add(tr("Split"), QStringLiteral("pickedSplit"));
    mean_ = facts->add(tr("Pixel mean"), QStringLiteral("pickedMean"));
    file_ = facts->add(tr("File"), QStringLiteral("pickedFile"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(view_);
    column->addWidget(facts);
}

void PickedImage::clear() {
    view_->setImage({});
    for (ElidedLabel* value : {label_, index_, subset_, mean_, file_})
        value->setText(QStringLiteral("–"));
}

void PickedImage::show(const DatasetPtr& dataset, std::int32_t image, Subset subset) {
    const auto index = std::size_t(image);
    const auto pixels = dataset->image(index);
    const double sum = std::accumulate(pixels.begin(), pixels.end(), 0.0);
    const QLocale locale;
    view_->setImage(imageCopy(*dataset, index));
    const auto className = [&](int label) {
        return QString::fromStdString(dataset->classNames()[std::size_t(label)]);
    };
    const int original = dataset->originalLabels()[index];
    label_->setText(
        dataset->label(index) == original
            ? className(original)
            : tr("%1 (was %2)").arg(className(dataset->label(index)), className(original)));
    index_->setText(locale.toString(image));
    subset_->setText(subsetName(subset));
    mean_->setText(locale.toString(sum / double(pixels.size()) / 255, 'f', 4));
    file_->setText(dataset->hasFileNames() ? text(dataset->fileName(index)) : QStringLiteral("–"));
}

} // namespace fitroom
