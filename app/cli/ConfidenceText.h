#pragma once

#include "app/cli/Console.h"
#include "core/evaluation/ConfidenceReport.h"

#include <string>

namespace fitroom::cli {

/// What `evaluate` says of a net's confidence.

Json confidenceJson(const ConfidenceReport& report);

/// A table of the errors before and after temperature scaling.
std::string confidenceText(const ConfidenceReport& report);

} // namespace fitroom::cli
