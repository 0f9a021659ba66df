#include "widgets/embed/select/PointSearch.h"

#include <QHash>
#include <QRegularExpression>

namespace fitroom {

std::optional<std::vector<std::int32_t>>
searchPoints(std::size_t points, const std::function<QString(std::size_t point)>& textOf,
             const QString& pattern, bool regularExpression) {
    std::vector<std::int32_t> found;
    if (pattern.isEmpty())
        return found;
    QRegularExpression expression(regularExpression ? pattern : QRegularExpression::escape(pattern),
                                  QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return std::nullopt;
    expression.optimize();
    QHash<QString, bool> known; // many points share a name
    for (std::size_t point = 0; point < points; ++point) {
        const QString text = textOf(point);
        auto fits = known.find(text);
        if (fits == known.end())
            fits = known.insert(text, expression.match(text).hasMatch());
        if (*fits)
            found.push_back(std::int32_t(point));
    }
    return found;
}

} // namespace fitroom
