#pragma once

#include "core/support/Error.h"

#include <QString>

#include <string>

namespace fitroom {

/// Writes a report's HTML (see core/report/ReportHtml.h) as a PDF file of A4 pages. May run on any
/// thread.
tl::expected<void, Error> writePdfReport(const std::string& html, const QString& path);

} // namespace fitroom
