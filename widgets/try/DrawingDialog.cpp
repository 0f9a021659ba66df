#include "widgets/try/DrawingDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/DrawingPad.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

DrawingDialog::DrawingDialog(QWidget* parent) : QDialog(parent), pad_(new DrawingPad) {
    setObjectName(QStringLiteral("drawingDialog"));
    setWindowTitle(tr("Draw a Garment"));
    QLabel* advice = hint(tr("Fill the garment in, bright on black, as in Fashion-MNIST. The Try "
                             "page says what the net takes it for."));
    advice->setWordWrap(true);
    auto* clearButton = new QPushButton(tr("C&lear"));
    clearButton->setObjectName(QStringLiteral("clearDrawing"));
    clearButton->setToolTip(tr("Begin this drawing anew (Delete)"));
    auto* another = new QPushButton(tr("&Another"));
    another->setObjectName(QStringLiteral("anotherDrawing"));
    another->setToolTip(tr("Keep this drawing in the list and begin another"));
    auto* closeButton = new QPushButton(tr("&Done"));
    closeButton->setObjectName(QStringLiteral("endDrawing"));
    closeButton->setToolTip(tr("Close this window; the drawing stays in the list"));
    for (QPushButton* button : {clearButton, another, closeButton})
        button->setAutoDefault(false);
    connect(clearButton, &QPushButton::clicked, pad_, &DrawingPad::clear);
    connect(another, &QPushButton::clicked, this, &DrawingDialog::anotherRequested);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kNormal);
    buttons->addWidget(clearButton);
    buttons->addWidget(another);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(advice);
    column->addWidget(pad_, 1);
    column->addLayout(buttons);
}

} // namespace fitroom
