#include "widgets/embed/MapModel.h"

#include "widgets/Text.h"
#include "widgets/common/ClassBars.h"
#include "widgets/theme/Colours.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr std::size_t kEnough = 20'000; ///< points that tell well enough where the middle is

float median(std::vector<float>& values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

void MapModel::setContent(DatasetPtr dataset, MapContent content) {
    dataset_ = std::move(dataset);
    content_ = std::move(content);
    size_ = content_.images.empty() ? content_.rows : content_.images.size();
    preservation_.clear();
    isolated_.clear();
    selection_.reset(size_);
    fillColumns();
}

/// Keeps the colour that was chosen, and what is hidden of it.
void MapModel::fillColumns() {
    const QString before = hasColour() && colour_ < columns_.size() ? colour().id : QString();
    columns_ = content_.columns;
    if (dataset_ && hasImages())
        columns_ = imageColumns(*dataset_, content_.images, scores_, preservation_);
    else if (!preservation_.empty())
        columns_.push_back({QStringLiteral("preservation"), tr("Neighbours kept"), preservation_});
    colour_ = 0;
    if (!setColour(before))
        hidden_.clear();
    findLabel();
}

void MapModel::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    fillColumns();
}

void MapModel::setScores(ImageScores scores) {
    scores_ = std::move(scores);
    fillColumns();
}

void MapModel::setPreservation(std::vector<float> preservation) {
    preservation_ = std::move(preservation);
    fillColumns();
}

void MapModel::setCoordinates(std::vector<float> coordinates) {
    content_.coordinates = std::move(coordinates);
}

bool MapModel::setColour(const QString& id) {
    const auto found = std::ranges::find(columns_, id, &MapColumn::id);
    if (found == columns_.end())
        return false;
    const auto chosen = std::size_t(found - columns_.begin());
    if (chosen != colour_)
        hidden_.clear();
    colour_ = chosen;
    return true;
}

std::vector<std::pair<QString, QString>> MapModel::labelColumns() const {
    std::vector<std::pair<QString, QString>> labels;
    if (hasImages()) {
        for (const MapColumn& column : columns_)
            if (!column.isNumber())
                labels.emplace_back(column.id, column.name);
    } else if (content_.metadata) {
        for (const std::string& name : content_.metadata->names)
            labels.emplace_back(QString::fromStdString(name), QString::fromStdString(name));
    }
    return labels;
}

QString MapModel::labelColumn() const {
    if (hasImages())
        return columns_.empty() ? QString() : columns_[named_].id;
    return content_.metadata ? QString::fromStdString(content_.metadata->names[named_]) : QString();
}

void MapModel::setLabelColumn(const QString& id) {
    label_ = id;
    findLabel();
}

/// The one that was chosen, or the usual one.
void MapModel::findLabel() {
    named_ = 0;
    if (hasImages()) {
        const auto chosen = std::ranges::find(columns_, label_, &MapColumn::id);
        if (chosen != columns_.end() && !chosen->isNumber())
            named_ = std::size_t(chosen - columns_.begin());
    } else if (content_.metadata) {
        const std::vector<std::string>& names = content_.metadata->names;
        const auto chosen = std::ranges::find(names, label_.toStdString());
        named_ = chosen != names.end() ? std::size_t(chosen - names.begin())
                                       : content_.metadata->labelColumn();
    }
}

std::vector<std::string> MapModel::namesOf(const DatasetPtr& dataset,
                                           const MapContent& content) const {
    MapModel other;
    other.label_ = label_;
    other.scores_ = scores_;
    other.setContent(dataset, content);
    std::vector<std::string> names;
    for (std::size_t point = 0; point < other.size(); ++point)
        names.push_back(other.name(int(point)).toStdString());
    return names;
}

/// The groups of points that share a name; null where names are too many.
const MapColumn* MapModel::labelGroups() const {
    const auto named = std::ranges::find(columns_, labelColumn(), &MapColumn::id);
    if (named != columns_.end() && !named->isNumber())
        return &*named;
    return hasColour() && !colour().isNumber() ? &colour() : nullptr;
}

void MapModel::setHidden(std::vector<bool> hidden) {
    hidden_ = std::move(hidden);
}

void MapModel::isolate() {
    const std::vector<std::uint8_t> before = shown();
    isolated_ = selection_.mask();
    for (std::size_t i = 0; i < isolated_.size(); ++i)
        isolated_[i] = isolated_[i] && before[i];
}

std::vector<std::int32_t> MapModel::selectedImages() const {
    std::vector<std::int32_t> images;
    for (const std::int32_t point : selection_.points())
        if (hasImages())
            images.push_back(content_.images[std::size_t(point)]);
    std::ranges::sort(images);
    return images;
}

void MapModel::selectImages(std::vector<std::int32_t> images) {
    if (!hasImages())
        return;
    std::ranges::sort(images);
    std::vector<std::uint8_t> selected(size_);
    for (std::size_t i = 0; i < size_; ++i)
        selected[i] = std::ranges::binary_search(images, content_.images[i]);
    selection_.assign(std::move(selected));
}

std::int32_t MapModel::pictureOf(std::int32_t point) const {
    if (hasImages())
        return content_.images[std::size_t(point)];
    return content_.pictures ? point : -1;
}

int MapModel::pointOf(std::int32_t image) const {
    const auto found = std::ranges::find(content_.images, image);
    return found == content_.images.end() ? -1 : int(found - content_.images.begin());
}

std::vector<std::uint8_t> MapModel::shown() const {
    std::vector<std::uint8_t> shown = isolated_;
    if (shown.empty())
        shown.assign(size_, 1);
    if (!hasColour() || hidden_.empty() || colour().isNumber())
        return shown;
    for (std::size_t i = 0; i < size_; ++i)
        if (const float value = colour().values[i]; !std::isnan(value))
            shown[i] = shown[i] && !hidden_[std::size_t(value)];
    return shown;
}

std::vector<QRgb> MapModel::colours(const QPalette& palette) const {
    const QRgb plain = palette.color(QPalette::PlaceholderText).rgb();
    return hasColour() ? columnColours(colour(), plain) : std::vector<QRgb>(size_, plain);
}

std::vector<MapLabel> MapModel::labels(const MapPoints& points) const {
    std::vector<MapLabel> labels;
    const MapColumn* const groups = labelGroups();
    if (!groups || points.size() == 0)
        return labels;
    struct Places {
        std::vector<float> x, y, z;
    };
    std::vector<Places> places(std::size_t(groups->categories.size()));
    const std::vector<std::uint8_t> visible = shown();
    const std::size_t stride = size_ / kEnough + 1;
    for (std::size_t i = 0; i < size_; i += stride) {
        const float value = groups->values[i];
        if (!visible[i] || std::isnan(value))
            continue;
        const auto [x, y, z] = points.at(i);
        Places& one = places[std::size_t(value)];
        one.x.push_back(x);
        one.y.push_back(y);
        one.z.push_back(z);
    }
    const bool coloured = groups == &colour(); // else the colours tell something else
    for (std::size_t i = 0; i < places.size(); ++i)
        if (Places& one = places[i]; !one.x.empty())
            labels.push_back({{median(one.x), median(one.y), median(one.z)},
                              groups->categories[qsizetype(i)],
                              coloured ? classColour(int(i)) : QColor()});
    return labels;
}

QString MapModel::name(int point) const {
    const auto index = std::size_t(point);
    if (hasImages())
        return columns_[named_].textOf(index);
    if (!content_.metadata)
        return QLocale().toString(point + 1);
    return QString::fromStdString(content_.metadata->columns[named_][index]);
}

QStringList MapModel::cardText(int point) const {
    const auto index = std::size_t(point);
    QStringList lines = {name(point)};
    if (!hasImages()) {
        for (const MapColumn& column : columns_)
            if (column.textOf(index) != lines.first() && lines.size() < 6)
                lines += QStringLiteral("%1: %2").arg(column.name, column.textOf(index));
        return lines;
    }
    const auto image = std::size_t(content_.images[index]);
    if (!scores_.empty() && scores_.known(content_.images[index]))
        lines += tr("Net: %1, %2")
                     .arg(QString::fromStdString(
                              dataset_->classNames()[std::size_t(scores_.predicted[image])]),
                          perCent(double(scores_.confidence[image]), 1));
    if (!preservation_.empty())
        lines += tr("Neighbours kept: %1").arg(perCent(double(preservation_[index]), 0));
    lines += tr("Image %1").arg(QLocale().toString(qulonglong(image)));
    return lines;
}

QString MapModel::searchText(std::size_t point) const {
    QString text = name(int(point));
    if (hasImages() && dataset_->hasFileNames())
        text += QLatin1Char('\n') +
                fitroom::text(dataset_->fileName(std::size_t(content_.images[point])));
    return text;
}

} // namespace fitroom
