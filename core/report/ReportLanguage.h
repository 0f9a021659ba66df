#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <functional>
#include <string>

namespace fitroom {

/// How a report speaks: its words and the way its numbers are written.
struct ReportLanguage {
    std::string code = "en"; ///< as HTML's `lang` has it
    /// Gives a sentence in the language.
    std::function<std::string(const Message&)> say = [](const Message& m) { return m.english(); };
    std::string decimalPoint = ".";
    std::string groupSeparator = ",";

    [[nodiscard]] std::string number(double value, int digits) const; ///< "0.2860"
    [[nodiscard]] std::string perCent(double share, int digits = 2) const;
    [[nodiscard]] std::string count(std::int64_t number) const; ///< "60,000"
};

} // namespace fitroom
