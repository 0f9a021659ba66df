#include "core/report/ReportLanguage.h"

#include <cmath>
#include <cstdio>

namespace fitroom {

std::string ReportLanguage::number(double value, int digits) const {
    if (!std::isfinite(value))
        return "–";
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string written = text;
    if (const std::size_t point = written.find('.'); point != std::string::npos)
        written.replace(point, 1, decimalPoint);
    return written;
}

std::string ReportLanguage::perCent(double share, int digits) const {
    return number(share * 100, digits) + " %";
}

std::string ReportLanguage::count(std::int64_t number) const {
    std::string digits = std::to_string(number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0;
    for (auto at = std::ptrdiff_t(digits.size()) - 3; at > first; at -= 3)
        digits.insert(std::size_t(at), groupSeparator);
    return digits;
}

} // namespace fitroom
