#include "widgets/data/ClassesView.h"

#include "widgets/common/Labels.h"
#include "widgets/data/ClassModel.h"
#include "widgets/image/ImageView.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kPicture = 84;
constexpr int kWidth = 204;

/// A card: the mean image, beside it name, number and histogram.
class ClassDelegate : public QStyledItemDelegate {
public:
    ClassDelegate(const ClassModel* model, QObject* parent)
        : QStyledItemDelegate(parent), model_(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth, kPicture + 2 * spacing::kNormal};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect inside = option.rect.adjusted(spacing::kNormal, spacing::kNormal,
                                                  -spacing::kNormal, -spacing::kNormal);
        const auto mean = index.data(ClassModel::MeanRole).value<QImage>();
        const QRectF place(inside.topLeft(), QSizeF(kPicture, kPicture));
        painter->drawImage(sharpRect(mean.size(), place, painter->device()->devicePixelRatioF()),
                           mean);
        QRect beside = inside.adjusted(kPicture + spacing::kNormal, 0, 0, 0);
        const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
        const QColor text = option.palette.color(role);
        const int line = option.fontMetrics.lineSpacing();
        painter->setPen(text);
        painter->drawText(
            QRect(beside.topLeft(), QSize(beside.width(), line)), Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, beside.width()));
        painter->setPen(selected ? text : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(QRect(beside.left(), beside.top() + line, beside.width(), line),
                          Qt::AlignVCenter,
                          QLocale().toString(index.data(ClassModel::ImagesRole).toLongLong()));
        beside.setTop(beside.top() + 2 * line + spacing::kTight);
        paintHistogram(
            *painter, beside, index.row(),
            selected ? text
                     : readable(classColour(index.row()), option.palette.color(QPalette::Base)));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(option.palette.color(QPalette::Text));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    void paintHistogram(QPainter& painter, const QRect& room, int row, const QColor& colour) const {
        const std::vector<double> steps = model_->histogram(row);
        // Black and white are often far more than all between, whose shape would not be seen.
        double most = *std::max_element(steps.begin() + 1, steps.end() - 1);
        most = most > 0 ? most : std::max(steps.front(), steps.back());
        const double step = double(room.width()) / double(steps.size());
        for (std::size_t i = 0; most > 0 && i < steps.size(); ++i) {
            const double height = room.height() * std::min(1.0, steps[i] / most);
            painter.fillRect(
                QRectF(room.left() + double(i) * step, room.bottom() + 1 - height, step, height),
                colour);
        }
    }

    const ClassModel* model_;
};

} // namespace

ClassesView::ClassesView(QWidget* parent) : QWidget(parent), model_(new ClassModel(this)) {
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("classStatistics"));
    list->setAccessibleName(tr("Mean image and histogram of each class"));
    list->setModel(model_);
    list->setItemDelegate(new ClassDelegate(model_, list));
    list->setViewMode(QListView::IconMode);
    list->setMovement(QListView::Static);
    list->setResizeMode(QListView::Adjust);
    list->setUniformItemSizes(true);
    list->setSpacing(spacing::kTight);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit classChosen(index.row()); });
    QLabel* explanation = hint(tr("The mean of each class's training images, and how often each "
                                  "brightness occurs in them. Double-click a class to see its "
                                  "images."));
    explanation->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(explanation);
    column->addWidget(list, 1);
}

void ClassesView::setClasses(std::vector<ClassStatistics> statistics, const ImageShape& shape,
                             const std::vector<std::string>& names) {
    model_->setClasses(std::move(statistics), shape, names);
}

} // namespace fitroom
