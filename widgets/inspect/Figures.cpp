#include "widgets/inspect/Figures.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace fitroom {

namespace {

/// Adds a figure with what it is under it.
void add(QHBoxLayout* row, QLabel* value, QLabel* name, const QString& objectName) {
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(name);
    row->addLayout(column);
}

} // namespace

Figures::Figures(QWidget* parent)
    : QWidget(parent), accuracy_(figure({})), loss_(figure({})), mistakes_(figure({})),
      of_(hint({})) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing::kPage);
    add(row, accuracy_, hint(tr("Accuracy")), QStringLiteral("accuracy"));
    add(row, loss_, hint(tr("Loss (cross-entropy)")), QStringLiteral("loss"));
    add(row, mistakes_, of_, QStringLiteral("mistakes"));
    row->addStretch();
}

void Figures::show(const Predictions& predictions) {
    std::size_t wrong = 0;
    for (std::size_t row = 0; row < predictions.size(); ++row)
        wrong += predictions.right(row) ? 0 : 1;
    const QLocale locale;
    accuracy_->setText(perCent(accuracy(predictions)));
    loss_->setText(locale.toString(meanLoss(predictions), 'f', 4));
    mistakes_->setText(locale.toString(qulonglong(wrong)));
    of_->setText(tr("Mistakes in %1 images").arg(locale.toString(qulonglong(predictions.size()))));
}

} // namespace fitroom
