#pragma once

#include "core/evaluation/Calibration.h"
#include "core/report/ReportLanguage.h"

#include <string>

namespace fitroom {

/// A reliability diagram as an SVG picture: for each bin of confidence the share that is right,
/// with the diagonal where both agree, over a histogram of the images. Bins without images have no
/// bar.
std::string svgReliability(const Calibration& calibration, const ReportLanguage& language);

} // namespace fitroom
