#include "widgets/try/PhotoModel.h"

#include "core/evaluation/Predictions.h"
#include "widgets/common/ClassBars.h"
#include "widgets/common/Csv.h"
#include "widgets/image/DatasetImage.h"

#include <QStringList>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kThumbnailSide = 48;

QIcon thumbnailOf(const QImage& preview) {
    return QIcon(QPixmap::fromImage(preview.scaled(2 * kThumbnailSide, 2 * kThumbnailSide,
                                                   Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

/// Empty while it is not known.
QString unknownField(const std::optional<Novelty>& novelty) {
    if (!novelty)
        return {};
    return novelty->unknown() ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

int PhotoModel::add(const QString& name, std::shared_ptr<const Picture> picture) {
    const int row = rowCount();
    QImage preview = imageOver(*picture).copy();
    beginInsertRows({}, row, row);
    QIcon thumbnail = thumbnailOf(preview);
    photos_.push_back({++lastNumber_,
                       name,
                       std::move(picture),
                       std::move(preview),
                       std::move(thumbnail),
                       {},
                       {},
                       {},
                       {}});
    endInsertRows();
    return lastNumber_;
}

void PhotoModel::setPicture(int number, std::shared_ptr<const Picture> picture) {
    const int row = rowOf(number);
    if (row < 0)
        return;
    TriedPhoto& photo = photos_[std::size_t(row)];
    photo.preview = imageOver(*picture).copy();
    photo.thumbnail = thumbnailOf(photo.preview);
    photo.picture = std::move(picture);
    changed(row);
}

void PhotoModel::remove(int row) {
    beginRemoveRows({}, row, row);
    photos_.erase(photos_.begin() + row);
    endRemoveRows();
}

void PhotoModel::clear() {
    beginResetModel();
    photos_.clear();
    endResetModel();
}

void PhotoModel::setClassNames(std::vector<std::string> names) {
    classNames_ = std::move(names);
}

int PhotoModel::rowOf(int number) const {
    const auto found = std::find_if(photos_.begin(), photos_.end(),
                                    [number](const auto& photo) { return photo.number == number; });
    return found == photos_.end() ? -1 : int(found - photos_.begin());
}

void PhotoModel::changed(int row) {
    emit dataChanged(index(row), index(row));
}

void PhotoModel::setClassification(int number, const Classification& classification) {
    const int row = rowOf(number);
    if (row < 0)
        return;
    TriedPhoto& photo = photos_[std::size_t(row)];
    if (classification.steps && classification.steps->hints != photo.hints.now())
        return;
    if (!photo.classification || photo.classification->input != classification.input)
        photo.novelty.reset();
    photo.classification = classification;
    photo.error.clear();
    changed(row);
}

void PhotoModel::setNovelty(int number, const std::vector<std::uint8_t>& input,
                            const Novelty& novelty) {
    const int row = rowOf(number);
    if (row < 0 || !photos_[std::size_t(row)].classification ||
        photos_[std::size_t(row)].classification->input != input)
        return;
    photos_[std::size_t(row)].novelty = novelty;
    changed(row);
}

void PhotoModel::setError(int number, const QString& sentence) {
    const int row = rowOf(number);
    if (row < 0)
        return;
    photos_[std::size_t(row)].classification.reset();
    photos_[std::size_t(row)].novelty.reset();
    photos_[std::size_t(row)].error = sentence;
    changed(row);
}

void PhotoModel::setHints(int number, const HintHistory& hints) {
    const int row = rowOf(number);
    if (row < 0)
        return;
    photos_[std::size_t(row)].hints = hints;
    changed(row);
}

void PhotoModel::forgetClassifications() {
    for (TriedPhoto& photo : photos_) {
        photo.classification.reset();
        photo.novelty.reset();
        photo.error.clear();
    }
    if (!photos_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PhotoModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(photos_.size());
}

QString PhotoModel::csv() const {
    QStringList header = {QStringLiteral("photo"), QStringLiteral("class"),
                          QStringLiteral("probability"), QStringLiteral("unknown")};
    for (const std::string& name : classNames_)
        header += csvField(QString::fromStdString(name));
    QString table = header.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (const TriedPhoto& photo : photos_) {
        QStringList row = {csvField(photo.name)};
        if (photo.classification &&
            photo.classification->probabilities.size() == classNames_.size()) {
            const auto likeliest = topClasses(photo.classification->probabilities, 1).front();
            row += csvField(QString::fromStdString(classNames_[std::size_t(likeliest.label)]));
            row += csvField(double(likeliest.probability));
            row += unknownField(photo.novelty);
            for (const float probability : photo.classification->probabilities)
                row += csvField(double(probability));
        }
        while (row.size() < header.size())
            row += QString();
        table += row.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return table;
}

QString PhotoModel::outcome(const TriedPhoto& photo) const {
    if (!photo.error.isEmpty())
        return tr("Failed");
    if (!photo.classification)
        return QStringLiteral("…");
    const auto likeliest = topClasses(photo.classification->probabilities, 1);
    if (likeliest.empty() || std::size_t(likeliest[0].label) >= classNames_.size())
        return {};
    const QString answer = QStringLiteral("%1 %2").arg(
        QString::fromStdString(classNames_[std::size_t(likeliest[0].label)]),
        perCent(likeliest[0].probability, 0));
    return photo.novelty && photo.novelty->unknown() ? tr("Unknown (%1)").arg(answer) : answer;
}

QVariant PhotoModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TriedPhoto& photo = photos_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(photo.name, outcome(photo));
    case Qt::DecorationRole:
        return photo.thumbnail;
    case Qt::SizeHintRole: // narrow: names are shortened, the list does not scroll sideways
        return QSize(2 * kThumbnailSide, kThumbnailSide + 8);
    case Qt::ToolTipRole:
        return photo.error.isEmpty() ? photo.name : photo.error;
    default:
        return {};
    }
}

} // namespace fitroom
