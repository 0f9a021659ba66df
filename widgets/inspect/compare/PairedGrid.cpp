#include "widgets/inspect/compare/PairedGrid.h"

#include "widgets/theme/Theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace fitroom {

PairedGrid::PairedGrid(QWidget* parent) : QWidget(parent) {
    constexpr std::array<const char*, 4> kNames = {"bothRight", "onlyThisRight", "onlyOtherRight",
                                                   "bothWrong"};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::kNormal);
    for (int i = 0; i < 4; ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QString::fromLatin1(kNames[std::size_t(i)]));
        button->setToolTip(tr("Show these images"));
        grid->addWidget(button, i / 2, i % 2);
        connect(button, &QPushButton::clicked, this, [this, i] { emit picked(Cell(i)); });
        buttons_[std::size_t(i)] = button;
    }
    setCounts({});
}

QString PairedGrid::title(Cell cell) const {
    switch (cell) {
    case BothRight:
        return tr("Both right");
    case OnlyFirst:
        return tr("Only this run right");
    case OnlySecond:
        return tr("Only the other right");
    case BothWrong:
        break;
    }
    return tr("Both wrong");
}

void PairedGrid::setCounts(const PairedCounts& counts) {
    const std::array<std::int64_t, 4> numbers = {counts.bothRight, counts.onlyFirst,
                                                 counts.onlySecond, counts.bothWrong};
    for (std::size_t i = 0; i < 4; ++i) {
        const QString text =
            QStringLiteral("%1: %2").arg(title(Cell(i)), QLocale().toString(qlonglong(numbers[i])));
        buttons_[i]->setText(text);
        buttons_[i]->setAccessibleName(text);
        buttons_[i]->setEnabled(numbers[i] > 0);
    }
}

} // namespace fitroom
