#pragma once

#include "core/report/ReportLanguage.h"
#include "core/report/RunReport.h"

#include <string>

namespace fitroom {

/// A run's report as one HTML file that needs no other: curves as inline SVG, images as PNG in
/// data: URLs, no scripts. Everything that comes from files is escaped.
///
/// Each chart is one <svg>…</svg> with nothing of the kind inside, so that a program that cannot
/// draw them within HTML may put pictures in their place.
std::string reportHtml(const RunReport& report, const ReportLanguage& language);

} // namespace fitroom
