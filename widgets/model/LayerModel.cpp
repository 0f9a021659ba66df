#include "widgets/model/LayerModel.h"

#include "widgets/Text.h"
#include "widgets/model/LayerText.h"
#include "widgets/theme/Icons.h"

#include <QFont>
#include <QLocale>

namespace fitroom {

namespace {

QString number(std::int64_t value) {
    return value == 0 ? QStringLiteral("–") : QLocale().toString(qlonglong(value));
}

} // namespace

void LayerModel::setNet(const NetSummary& net) {
    beginResetModel();
    net_ = net;
    filled_ = true;
    endResetModel();
}

int LayerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !filled_ ? 0 : int(net_.model.layers.size()) + 2;
}

int LayerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool LayerModel::isFault(int row) const {
    return net_.fault && row == rowOfLayer(net_.fault->layer);
}

QString LayerModel::textOf(int row, int column) const {
    if (row == 0)
        return column == Layer ? tr("Input")
               : column == Output
                   ? shapeText({net_.input.channels, net_.input.height, net_.input.width},
                               QStringLiteral(" × "))
                   : QString();
    if (!isTotal(row))
        return textOfLayer(std::size_t(row) - 1, column);
    switch (column) {
    case Layer:
        return tr("Total");
    case Parameters:
        return net_.fault ? QString() : number(net_.totals.parameters);
    case MultiplyAdds:
        return net_.fault ? QString() : number(net_.totals.multiplyAdds);
    default:
        return {};
    }
}

QString LayerModel::textOfLayer(std::size_t layer, int column) const {
    if (column == Number)
        return QString::number(layer + 1);
    if (column == Layer)
        return layerText(net_.model.layers[layer]);
    if (layer >= net_.known.size())
        return column == Output ? QStringLiteral("?") : QString();
    const LayerSummary& known = net_.known[layer];
    return column == Output       ? shapeText(known.shape, QStringLiteral(" × "))
           : column == Parameters ? number(known.parameters)
                                  : number(known.multiplyAdds);
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool text = index.column() == Layer || index.column() == Output;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal(row) || isFault(row)) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::DecorationRole:
        return index.column() == Layer && isFault(row)
                   ? QVariant(icon(QStringLiteral("status-failed"), QColor(0xd1, 0x3b, 0x3b)))
                   : QVariant();
    case Qt::ToolTipRole:
        return isFault(row) ? fitroom::text(net_.fault->error) : QVariant();
    default:
        return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const bool text = section == Layer || section == Output;
    if (role == Qt::TextAlignmentRole)
        return int((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Layer:
        return tr("Layer");
    case Output:
        return tr("Output");
    case Parameters:
        return tr("Parameters");
    case MultiplyAdds:
        return tr("Multiply-adds");
    default:
        return QStringLiteral("#");
    }
}

} // namespace fitroom
