#include "widgets/train/search/LeaderboardModel.h"

#include "widgets/Text.h"
#include "widgets/runs/RunText.h"

#include <QFont>
#include <QLocale>

namespace fitroom {

QString candidateText(const fitroom::Candidate& candidate) {
    const QString net = QString::fromStdString(
        candidate.model.title.empty() ? candidate.model.name : candidate.model.title);
    // A net that has a recipe of its own needs no more words.
    if (candidate.title == candidate.model.title)
        return net;
    return LeaderboardModel::tr("%1: %2", "net: recipe")
        .arg(net, text(Message{candidate.recipe.title, {}}));
}

QString intervalText(double lower, double upper) {
    return LeaderboardModel::tr("%1 to %2").arg(QLocale().toString(100 * lower, 'f', 1),
                                                percent(upper, 1));
}

void LeaderboardModel::setState(const SearchState& state) {
    std::vector<Standing> now = standings(state);
    const bool sameSize = now.size() == standings_.size();
    if (!sameSize)
        beginResetModel();
    contenders_ = state.contenders;
    standings_ = std::move(now);
    if (!sameSize)
        endResetModel();
    else if (!standings_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int LeaderboardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(standings_.size());
}

int LeaderboardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QString LeaderboardModel::cell(const Standing& standing, int column) const {
    const bool judged = standing.images > 0;
    switch (column) {
    case Candidate:
        return candidateText(contenders_[std::size_t(standing.candidate)].candidate);
    case Round:
        return judged ? QLocale().toString(standing.rung + 1) : QString();
    case Right:
        return judged ? percent(standing.accuracy, 1) : QString();
    case Interval:
        return judged ? intervalText(standing.lower, standing.upper) : QString();
    case Epochs:
        return judged ? QLocale().toString(standing.epochs) : QString();
    case Reason:
        return standing.kind == StandingKind::Training
                   ? tr("Being trained. %1").arg(text(standing.reason))
                   : text(standing.reason);
    default:
        return {};
    }
}

QVariant LeaderboardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Standing& standing = standings_[std::size_t(index.row())];
    const bool number = index.column() != Candidate && index.column() != Reason;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(standing, index.column());
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        const bool strong =
            standing.kind == StandingKind::Chosen || standing.kind == StandingKind::Training;
        QFont font;
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default:
        return {};
    }
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= int(kColumns))
        return {};
    static const char* const kTitles[] = {
        QT_TR_NOOP("Candidate"),    QT_TR_NOOP("Round"),  QT_TR_NOOP("Right"),
        QT_TR_NOOP("95 % interval"), QT_TR_NOOP("Epochs"), QT_TR_NOOP("Why it stands there")};
    static const char* const kToolTips[] = {
        QT_TR_NOOP("Net and recipe"),
        QT_TR_NOOP("The newest round it was tried in"),
        QT_TR_NOOP("Share of the images it was not trained on that it got right in that round"),
        QT_TR_NOOP("Where that share would probably lie with many more images"),
        QT_TR_NOOP("For how long it was trained in that round"),
        QT_TR_NOOP("Why it was tried, went on or was dropped")};
    if (role == Qt::DisplayRole)
        return tr(kTitles[section]);
    if (role == Qt::ToolTipRole)
        return tr(kToolTips[section]);
    return {};
}

} // namespace fitroom
