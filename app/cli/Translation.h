#pragma once

#include "core/report/ReportLanguage.h"
#include "core/support/Error.h"

#include <string>
#include <string_view>

namespace fitroom::cli {

/// The words and numbers of a report in "en" or "de"; another code is an error. The German
/// sentences are those of the window, whose translation file is compiled into this program, too.
Result<ReportLanguage> reportLanguage(const std::string& code);

/// What the context `core` of a Qt translation file (.ts) makes of an English sentence; the
/// sentence itself when it is not there.
std::string translated(std::string_view file, std::string_view sentence);

} // namespace fitroom::cli
