#include "widgets/inspect/MatrixTab.h"

#include "core/evaluation/ConfusionOrder.h"
#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <numeric>

namespace fitroom {

MatrixTab::MatrixTab(QWidget* parent)
    : QWidget(parent), view_(new MatrixView), order_(new QComboBox), pointed_(hint({})) {
    view_->setObjectName(QStringLiteral("confusionMatrix"));
    const QString legend = tr("Rows: true class. Columns: predicted class.");
    pointed_->setObjectName(QStringLiteral("pointedCell"));
    pointed_->setText(legend);
    pointed_->setWordWrap(true);
    pointed_->setFixedHeight(2 * pointed_->fontMetrics().lineSpacing());
    connect(view_, &MatrixView::pointedAt, pointed_, [this, legend](const QString& sentence) {
        pointed_->setText(sentence.isEmpty() ? legend : sentence);
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(view_, 1);
}

QWidget* MatrixTab::makeBar() {
    auto* unit = new QComboBox;
    unit->setMinimumWidth(kNarrowBox);
    order_->setMinimumWidth(kNarrowBox);
    unit->setObjectName(QStringLiteral("matrixUnit"));
    unit->setAccessibleName(tr("What cells show"));
    unit->setToolTip(tr("Show numbers of images, or per cent of the true class"));
    unit->addItem(tr("Counts"));
    unit->addItem(tr("Per cent"));
    connect(unit, &QComboBox::currentIndexChanged, view_,
            [this](int index) { view_->setPerCent(index == 1); });
    order_->setObjectName(QStringLiteral("matrixOrder"));
    order_->setAccessibleName(tr("Order of the classes"));
    order_->setToolTip(
        tr("Classes in their own order, or those taken for each other side by side"));
    order_->addItem(tr("By class"));
    order_->addItem(tr("By confusion"));
    connect(order_, &QComboBox::currentIndexChanged, this, &MatrixTab::arrange);

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(unit);
    row->addWidget(order_);
    row->addWidget(pointed_, 1);
    return bar;
}

void MatrixTab::setMatrix(const ConfusionMatrix& matrix,
                          const std::vector<std::string>& classNames) {
    matrix_ = matrix;
    view_->setMatrix(matrix, classNames);
    arrange();
}

void MatrixTab::arrange() {
    if (!matrix_)
        return;
    std::vector<int> order(std::size_t(matrix_->classes()));
    std::iota(order.begin(), order.end(), 0);
    view_->setOrder(order_->currentIndex() == 1 ? orderByConfusion(*matrix_) : order);
}

} // namespace fitroom
