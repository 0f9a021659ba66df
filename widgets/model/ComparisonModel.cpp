#include "widgets/model/ComparisonModel.h"

#include "widgets/model/LayerText.h"
#include "widgets/model/NetFigures.h"
#include "widgets/theme/Colours.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

namespace fitroom {

namespace {

bool isText(int column) {
    return column == ComparisonModel::LeftLayer || column == ComparisonModel::LeftOutput ||
           column == ComparisonModel::RightLayer || column == ComparisonModel::RightOutput;
}

/// Seen through: it has to show on light and on dark.
QBrush tint(QColor colour) {
    colour.setAlphaF(0.22F);
    return colour;
}

} // namespace

void ComparisonModel::setNets(const NetSummary& left, const NetSummary& right,
                              const TrainingCost& cost) {
    beginResetModel();
    left_ = left;
    right_ = right;
    cost_ = cost;
    pairs_ = compareLayers(left.model, right.model);
    filled_ = true;
    endResetModel();
}

int ComparisonModel::differences() const {
    return int(std::ranges::count(pairs_, false, &LayerPair::same));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !filled_ ? 0 : int(pairs_.size()) + TotalCount;
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparisonModel::totalOf(const NetSummary& net, Total total) const {
    if (net.fault)
        return QStringLiteral("?");
    switch (total) {
    case Parameters:
        return countText(net.totals.parameters);
    case MultiplyAdds:
        return countText(net.totals.multiplyAdds);
    default:
        return memoryText(trainingMemory(net.totals, net.input, cost_).total());
    }
}

QString ComparisonModel::mark(int row) const {
    if (isTotal(row)) {
        const auto total = Total(row - int(pairs_.size()));
        return totalOf(left_, total) == totalOf(right_, total) ? QString() : QStringLiteral("≠");
    }
    const LayerPair& pair = pairs_[std::size_t(row)];
    return pair.same     ? QString()
           : !pair.right ? QStringLiteral("−")
           : !pair.left  ? QStringLiteral("+")
                         : QStringLiteral("≠");
}

QString ComparisonModel::textOf(int row, int column) const {
    if (column == Mark)
        return mark(row);
    const NetSummary& net = column < Mark ? left_ : right_;
    const int part = column < Mark ? column : column - Mark - 1;
    if (isTotal(row)) {
        const auto total = Total(row - int(pairs_.size()));
        if (part == LeftOutput)
            return totalOf(net, total);
        if (part != LeftLayer)
            return {};
        return total == Parameters     ? tr("Parameters")
               : total == MultiplyAdds ? tr("Multiply-adds an image")
                                       : tr("Memory to train");
    }
    const LayerPair& pair = pairs_[std::size_t(row)];
    const std::optional<std::size_t> layer = column < Mark ? pair.left : pair.right;
    if (!layer)
        return {};
    if (part == LeftNumber)
        return QString::number(*layer + 1);
    if (part == LeftLayer)
        return layerText(net.model.layers[*layer]);
    return *layer < net.known.size() ? shapeText(net.known[*layer].shape, QStringLiteral(" × "))
                                     : QStringLiteral("?");
}

QVariant ComparisonModel::background(int row, int column) const {
    if (isTotal(row) || pairs_[std::size_t(row)].same)
        return {};
    const LayerPair& pair = pairs_[std::size_t(row)];
    if (pair.left && pair.right)
        return tint(classColour(1));
    const bool here = column == Mark || (column < Mark) == pair.left.has_value();
    return here ? QVariant(tint(classColour(0))) : QVariant();
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Mark)
            return int(Qt::AlignCenter);
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return background(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString sign = mark(index.row());
        return isTotal(index.row()) || sign.isEmpty() ? QVariant()
               : sign == QStringLiteral("−")          ? tr("Only in the left net")
               : sign == QStringLiteral("+")          ? tr("Only in the right net")
                                                      : tr("The same kind, but not alike");
    }
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LeftLayer:
        return QString::fromStdString(left_.model.title);
    case RightLayer:
        return QString::fromStdString(right_.model.title);
    case LeftOutput:
    case RightOutput:
        return tr("Output");
    case Mark:
        return QString();
    default:
        return QStringLiteral("#");
    }
}

} // namespace fitroom
