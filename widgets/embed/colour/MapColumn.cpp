#include "widgets/embed/colour/MapColumn.h"

#include "widgets/theme/ColourMap.h"
#include "widgets/theme/Colours.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fitroom {

namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

} // namespace

QString MapColumn::textOf(std::size_t point) const {
    const float value = values[point];
    if (std::isnan(value))
        return QStringLiteral("–");
    return isNumber() ? QLocale().toString(double(value), 'g', 3)
                      : categories[qsizetype(std::size_t(value))];
}

std::vector<MapColumn> imageColumns(const Dataset& dataset, const std::vector<std::int32_t>& images,
                                    const ImageScores& scores,
                                    const std::vector<float>& preservation) {
    QStringList classes;
    for (const std::string& name : dataset.classNames())
        classes += QString::fromStdString(name);
    const auto valuesOf = [&](auto value) {
        std::vector<float> values;
        values.reserve(images.size());
        for (const std::int32_t image : images)
            values.push_back(float(value(std::size_t(image))));
        return values;
    };
    const auto scored = [&](auto value) {
        return valuesOf([&](std::size_t image) {
            return scores.predicted[image] < 0 ? kUnknown : float(value(image));
        });
    };
    std::vector<MapColumn> columns;
    columns.push_back({QStringLiteral("class"), QCoreApplication::translate("MapColumn", "Class"),
                       valuesOf([&](std::size_t image) { return dataset.label(image); }), classes});
    if (!scores.empty()) {
        columns.push_back(
            {QStringLiteral("prediction"), QCoreApplication::translate("MapColumn", "Prediction"),
             scored([&](std::size_t image) { return scores.predicted[image]; }), classes});
        columns.push_back({QStringLiteral("right"),
                           QCoreApplication::translate("MapColumn", "Right or wrong"),
                           scored([&](std::size_t image) {
                               return scores.predicted[image] == dataset.label(image) ? 0 : 1;
                           }),
                           {QCoreApplication::translate("MapColumn", "Right"),
                            QCoreApplication::translate("MapColumn", "Wrong")}});
        columns.push_back({QStringLiteral("loss"), QCoreApplication::translate("MapColumn", "Loss"),
                           scored([&](std::size_t image) { return scores.loss[image]; })});
        columns.push_back({QStringLiteral("confidence"),
                           QCoreApplication::translate("MapColumn", "Confidence"),
                           scored([&](std::size_t image) { return scores.confidence[image]; })});
    }
    if (!preservation.empty())
        columns.push_back({QStringLiteral("preservation"),
                           QCoreApplication::translate("MapColumn", "Neighbours kept"),
                           preservation});
    return columns;
}

ColourRange colourRange(const MapColumn& column) {
    std::vector<float> known;
    known.reserve(column.values.size());
    std::ranges::copy_if(column.values, std::back_inserter(known),
                         [](float value) { return !std::isnan(value); });
    if (known.empty())
        return {};
    const auto at = [&](double share) {
        const auto place = known.begin() + std::ptrdiff_t(share * double(known.size() - 1));
        std::ranges::nth_element(known, place);
        return double(*place);
    };
    const double low = at(0.01);
    return {low, at(0.99)};
}

std::vector<QRgb> columnColours(const MapColumn& column, QRgb unknown) {
    std::vector<QRgb> table;
    for (int i = 0; i < column.categories.size(); ++i)
        table.push_back(classColour(i).rgb());
    const ColourRange range = column.isNumber() ? colourRange(column) : ColourRange();
    std::vector<QRgb> colours;
    colours.reserve(column.values.size());
    for (const float value : column.values) {
        if (std::isnan(value))
            colours.push_back(unknown);
        else if (column.isNumber())
            colours.push_back(viridis()[viridisIndex(double(value), range.low, range.high)]);
        else
            colours.push_back(table[std::size_t(value)]);
    }
    return colours;
}

} // namespace fitroom
