#include "core/report/SvgReliability.h"

#include "core/report/SvgChart.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr double kGap = 16;
constexpr double kHistogramHeight = 48;

std::string bar(double left, double right, double top, double bottom, const std::string& style) {
    return "<rect x=\"" + svgNumber(left + 0.5) + "\" y=\"" + svgNumber(top) + "\" width=\"" +
           svgNumber(std::max(right - left - 1, 0.5)) + "\" height=\"" +
           svgNumber(std::max(bottom - top, 0.0)) + "\" " + style + "/>\n";
}

std::string histogram(const Calibration& calibration, const SvgFrame& frame, double top) {
    std::int64_t most = 1;
    for (const CalibrationBin& bin : calibration.bins)
        most = std::max(most, bin.count);
    std::string content;
    for (const CalibrationBin& bin : calibration.bins) {
        const double height = kHistogramHeight * double(bin.count) / double(most);
        content += bar(frame.x(bin.lower), frame.x(bin.upper), top + kHistogramHeight - height,
                       top + kHistogramHeight, "fill=\"currentColor\" fill-opacity=\"0.35\"");
    }
    return content;
}

} // namespace

std::string svgReliability(const Calibration& calibration, const ReportLanguage& language) {
    const auto say = [&](const char* text) { return language.say({text, {}}); };
    SvgFrame frame;
    frame.width = 260;
    SvgChart axes;
    axes.unitRange = axes.perCent = true;
    axes.title = say(CORE_TEXT("core", "Reliability diagram"));
    axes.xTitle = say(CORE_TEXT("core", "Confidence (images below)"));
    axes.yTitle = say(CORE_TEXT("core", "Right"));
    std::string content;
    for (const CalibrationBin& bin : calibration.bins) {
        if (bin.count > 0)
            content += bar(frame.x(bin.lower), frame.x(bin.upper), frame.y(bin.accuracy),
                           frame.y(0), "fill=\"" + svgColour(0) + "\" fill-opacity=\"0.75\"");
    }
    content += svgAxes(frame, axes, language);
    content += svgLine(frame.x(0), frame.y(0), frame.x(1), frame.y(1),
                       "stroke=\"" + svgColour(6) +
                           "\" stroke-width=\"1.5\" "
                           "stroke-dasharray=\"5,4\"");
    const double top = frame.top + frame.height + 44 + kGap;
    content += histogram(calibration, frame, top);
    return svgPicture(frame, top + kHistogramHeight + 4, axes.title, content);
}

} // namespace fitroom
