#include "widgets/model/LayerModel.h"

#include "widgets/Text.h"
#include "widgets/model/LayerText.h"
#include "widgets/theme/Icons.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace fitroom {

namespace {

QString number(std::int64_t value) {
    return value == 0 ? QStringLiteral("–") : QLocale().toString(qlonglong(value));
}

const QString kMimeType = QStringLiteral("application/x-fitting-room-layers");

} // namespace

void LayerModel::setNet(const NetSummary& net) {
    if (filled_)
        changeRows(net.model.layers);
    else
        beginResetModel();
    net_ = net;
    numbers_.resize(net.model.layers.size());
    std::iota(numbers_.begin(), numbers_.end(), 1);
    if (!std::exchange(filled_, true))
        return endResetModel();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Adds or removes rows where the layers differ, between those that begin and end both nets.
void LayerModel::changeRows(const std::vector<LayerSpec>& layers) {
    std::vector<LayerSpec>& old = net_.model.layers;
    const auto [first, firstNew] = std::ranges::mismatch(old, layers);
    const auto rest = std::min(old.end() - first, layers.end() - firstNew);
    std::ptrdiff_t tail = 0;
    while (tail < rest && old.end()[-1 - tail] == layers.end()[-1 - tail])
        ++tail;
    const std::ptrdiff_t gone = old.end() - tail - first;
    const std::ptrdiff_t come = layers.end() - tail - firstNew;
    const std::ptrdiff_t kept = std::min(gone, come); // these rows only change
    const auto at = first + kept;
    const std::ptrdiff_t place = at - old.begin();
    const int row = rowOfLayer(std::size_t(place));
    if (gone > kept) {
        beginRemoveRows({}, row, row + int(gone - kept) - 1);
        old.erase(at, first + gone);
        numbers_.erase(numbers_.begin() + place, numbers_.begin() + place + gone - kept);
        endRemoveRows();
    } else if (come > kept) {
        beginInsertRows({}, row, row + int(come - kept) - 1);
        old.insert(at, firstNew + kept, firstNew + come);
        numbers_.insert(numbers_.begin() + place, std::size_t(come - kept), 0);
        endInsertRows();
    }
}

std::optional<std::size_t> LayerModel::layerOfRow(int row) const {
    if (row < 1 || row >= rowCount() - 1)
        return std::nullopt;
    return std::size_t(row) - 1;
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
        return QString::number(numbers_[layer]);
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

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not on them
    const auto none = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return layerOfRow(index.row()) ? none | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : none;
}

QStringList LayerModel::mimeTypes() const {
    return {kMimeType};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const {
    std::set<std::size_t> layers;
    for (const QModelIndex& index : indexes)
        if (const auto layer = layerOfRow(index.row()))
            layers.insert(*layer);
    if (layers.empty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << quint64(quintptr(this)); // nobody else's rows
    for (const std::size_t layer : layers)
        stream << quint64(layer);
    auto* data = new QMimeData;
    data->setData(kMimeType, bytes);
    return data;
}

/// The layers that are being dragged; none when they are not this model's.
std::vector<std::size_t> LayerModel::draggedLayers(const QMimeData* data) const {
    QDataStream stream(data->data(kMimeType));
    qint64 process = 0;
    quint64 model = 0;
    stream >> process >> model;
    std::vector<std::size_t> layers;
    if (process != QCoreApplication::applicationPid() || model != quint64(quintptr(this)))
        return layers;
    while (!stream.atEnd()) {
        quint64 layer = 0;
        stream >> layer;
        layers.push_back(std::size_t(layer));
    }
    return layers;
}

bool LayerModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                 const QModelIndex& parent) const {
    return action == Qt::MoveAction && !parent.isValid() && !draggedLayers(data).empty();
}

bool LayerModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int end = rowCount() - 1; // the totals
    const int place = row < 0 ? end : std::clamp(row, rowOfLayer(0), end);
    emit moveRequested(draggedLayers(data), std::size_t(place - rowOfLayer(0)));
    return true;
}

} // namespace fitroom
