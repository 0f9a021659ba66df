#include "widgets/inspect/ReportModel.h"

#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"

#include <QFont>
#include <QLocale>

#include <numeric>

namespace fitroom {

void ReportModel::setReport(const ClassReport& report, const std::vector<std::string>& classNames) {
    beginResetModel();
    report_ = report;
    names_ = classNames;
    endResetModel();
}

void ReportModel::setDigits(int digits) {
    if (digits == digits_)
        return;
    digits_ = digits;
    if (rowCount() > 0)
        emit dataChanged(index(0, Precision), index(rowCount() - 1, F1), {Qt::DisplayRole});
}

QString ReportModel::plainText() const {
    return QString::fromStdString(reportText(report_, names_, digits_));
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || report_.classes.empty() ? 0 : classCount() + 3;
}

int ReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReportModel::name(int row) const {
    if (row < classCount())
        return QString::fromStdString(names_[std::size_t(row)]);
    const int average = row - classCount();
    return average == 0   ? tr("Accuracy")
           : average == 1 ? tr("Macro average")
                          : tr("Weighted average");
}

QString ReportModel::value(int row, int column) const {
    const int average = row - classCount();
    const ClassScore& score = average < 0    ? report_.classes[std::size_t(row)]
                              : average == 2 ? report_.weightedAverage
                                             : report_.macroAverage;
    const QLocale locale;
    const auto number = [&](double value) { return locale.toString(value, 'f', digits_); };
    if (column == Support)
        return locale.toString(qlonglong(score.support));
    if (average == 0) // as scikit-learn has it, accuracy stands in the F1 column alone
        return column == F1 ? number(report_.accuracy) : QString();
    return number(column == Precision ? score.precision
                  : column == Recall  ? score.recall
                                      : score.f1);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Class ? name(row) : value(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Class && row < classCount() ? QVariant(swatch(classColour(row)))
                                                             : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Class ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row >= classCount()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Class ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        switch (section) {
        case Precision:
            return tr("Of the images taken for this class, the share that are of it");
        case Recall:
            return tr("Of the images of this class, the share that are found");
        case F1:
            return tr("Harmonic mean of precision and recall");
        case Support:
            return tr("Images of this class");
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Class:
        return tr("Class");
    case Precision:
        return tr("Precision");
    case Recall:
        return tr("Recall");
    case F1:
        return tr("F1");
    default:
        return tr("Support");
    }
}

} // namespace fitroom
