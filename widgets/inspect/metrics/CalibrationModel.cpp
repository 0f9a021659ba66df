#include "widgets/inspect/metrics/CalibrationModel.h"

#include <QLocale>

namespace fitroom {

namespace {

double value(const Calibration& calibration, int row) {
    switch (row) {
    case CalibrationModel::ExpectedError:
        return calibration.expectedError;
    case CalibrationModel::LargestError:
        return calibration.largestError;
    case CalibrationModel::BrierScore:
        return calibration.brierScore;
    default:
        return calibration.loss;
    }
}

} // namespace

void CalibrationModel::setReport(const ConfidenceReport& report) {
    beginResetModel();
    before_ = report.before;
    after_ = report.after;
    endResetModel();
}

int CalibrationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !before_ ? 0 : int(RowCount);
}

int CalibrationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CalibrationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (index.row()) {
        case ExpectedError:
            return tr("How far confidence and share right lie apart, as a mean over the bins");
        case LargestError:
            return tr("How far they lie apart in the worst bin");
        case BrierScore:
            return tr("Squared distance between the probabilities and the truth, 0 to 2");
        default:
            return tr("Mean cross-entropy");
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name) {
        switch (index.row()) {
        case ExpectedError:
            return tr("Expected calibration error");
        case LargestError:
            return tr("Largest calibration error");
        case BrierScore:
            return tr("Brier score");
        default:
            return tr("Loss");
        }
    }
    const std::optional<Calibration>& shown = index.column() == Before ? before_ : after_;
    return shown ? QLocale().toString(value(*shown, index.row()), 'f', 4) : QStringLiteral("–");
}

QVariant CalibrationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? QString() : section == Before ? tr("As given") : tr("Calibrated");
}

} // namespace fitroom
