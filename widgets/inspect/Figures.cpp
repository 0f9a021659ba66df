#include "widgets/inspect/Figures.h"

#include "widgets/common/ClassBars.h"

#include <QLabel>
#include <QLocale>

namespace fitroom {

Figures::Figures(QWidget* parent)
    : FigureRow(parent), accuracy_(add(tr("Accuracy"), QStringLiteral("accuracy"))),
      loss_(add(tr("Loss (cross-entropy)"), QStringLiteral("loss"))),
      mistakes_(add(tr("Mistakes"), QStringLiteral("mistakes"))) {}

void Figures::show(const Predictions& predictions) {
    std::size_t wrong = 0;
    for (std::size_t row = 0; row < predictions.size(); ++row)
        wrong += predictions.right(row) ? 0 : 1;
    const QLocale locale;
    accuracy_.value->setText(perCent(accuracy(predictions)));
    loss_.value->setText(locale.toString(meanLoss(predictions), 'f', 4));
    mistakes_.value->setText(locale.toString(qulonglong(wrong)));
    mistakes_.name->setText(
        tr("Mistakes in %1 images").arg(locale.toString(qulonglong(predictions.size()))));
}

} // namespace fitroom
