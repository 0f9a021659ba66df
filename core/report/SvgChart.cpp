#include "core/report/SvgChart.h"

#include "core/report/Html.h"
#include "core/support/ClassColours.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace fitroom {
namespace {

constexpr double kRight = 16;      // room beside the plot
constexpr double kAxisHeight = 44; // and under it, for numbers and the axis' title
constexpr double kLegendRow = 18;
constexpr double kLegendColumn = 190;

/// A step of 1, 2 or 5 times a power of ten that makes about `count` parts of the range.
double tickStep(double range, int count) {
    const double rough = range / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (rough <= step * power)
            return step * power;
    }
    return 10 * power;
}

/// Places after the point that tell ticks of this step apart.
int digitsFor(double step) {
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

template<class Take>
void forTicks(double min, double max, double step, Take take) {
    for (double tick = std::ceil(min / step - 1e-9) * step; tick <= max + step * 1e-6; tick += step)
        take(std::abs(tick) < step * 1e-6 ? 0 : tick);
}

SvgFrame frameFor(const SvgChart& chart) {
    SvgFrame frame;
    if (chart.unitRange)
        return frame;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double xMin = kInfinity, xMax = -kInfinity, yMin = kInfinity, yMax = -kInfinity;
    for (const SvgCurve& curve : chart.curves) {
        for (const auto& [x, y] : curve.points) {
            if (!std::isfinite(x) || !std::isfinite(y))
                continue;
            xMin = std::min(xMin, x);
            xMax = std::max(xMax, x);
            yMin = std::min(yMin, y);
            yMax = std::max(yMax, y);
        }
    }
    if (xMin > xMax)
        return frame;
    const double margin = yMax > yMin ? (yMax - yMin) * 0.05 : std::max(std::abs(yMax), 1.0) * 0.1;
    frame.xMin = xMin;
    frame.xMax = xMax > xMin ? xMax : xMin + 1;
    frame.yMin = std::max(yMin - margin, 0.0);
    frame.yMax = chart.perCent ? std::min(yMax + margin, 1.0) : yMax + margin;
    if (frame.yMax <= frame.yMin)
        frame.yMin = frame.yMax - 1;
    return frame;
}

std::string polyline(const SvgFrame& frame, const SvgCurve& curve) {
    std::string points;
    for (const auto& [x, y] : curve.points) {
        if (std::isfinite(x) && std::isfinite(y))
            points += svgNumber(frame.x(x)) + "," + svgNumber(frame.y(y)) + " ";
    }
    return "<polyline fill=\"none\" stroke=\"" + curve.colour +
           "\" stroke-width=\"1.8\" stroke-linejoin=\"round\" points=\"" + points + "\"/>\n";
}

int legendRows(const SvgChart& chart) {
    const auto named =
        std::ranges::count_if(chart.curves, [](const SvgCurve& c) { return !c.name.empty(); });
    return int(named + 1) / 2;
}

std::string legend(const SvgChart& chart, const SvgFrame& frame, double top) {
    std::string content;
    int number = 0;
    for (const SvgCurve& curve : chart.curves) {
        if (curve.name.empty())
            continue;
        const double x = frame.left + (number % 2) * kLegendColumn;
        const double y = top + (number / 2) * kLegendRow;
        content += "<rect width=\"14\" height=\"4\" rx=\"2\" fill=\"" + curve.colour + "\" x=\"" +
                   svgNumber(x) + "\" y=\"" + svgNumber(y - 6) + "\"/>\n" +
                   svgText(x + 20, y, curve.name, "start");
        ++number;
    }
    return content;
}

} // namespace

double SvgFrame::x(double value) const {
    return left + (value - xMin) / (xMax - xMin) * width;
}

double SvgFrame::y(double value) const {
    return top + height - (value - yMin) / (yMax - yMin) * height;
}

std::string svgNumber(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::string svgColour(int number) {
    char text[16];
    std::snprintf(text, sizeof text, "#%06x",
                  unsigned(kClassColours[std::size_t(number) % kClassColours.size()]));
    return text;
}

std::string svgText(double x, double y, const std::string& text, const char* anchor) {
    return "<text x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\" text-anchor=\"" + anchor +
           "\">" + escaped(text) + "</text>\n";
}

std::string svgLine(double x1, double y1, double x2, double y2, const std::string& style) {
    return "<line x1=\"" + svgNumber(x1) + "\" y1=\"" + svgNumber(y1) + "\" x2=\"" + svgNumber(x2) +
           "\" y2=\"" + svgNumber(y2) + "\" " + style + "/>\n";
}

std::string svgPicture(const SvgFrame& frame, double height, const std::string& title,
                       const std::string& content) {
    const std::string size =
        svgNumber(frame.left + frame.width + kRight) + "\" height=\"" + svgNumber(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(title) +
           "\" viewBox=\"0 0 " + svgNumber(frame.left + frame.width + kRight) + " " +
           svgNumber(height) + "\" width=\"" + size +
           "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">\n" + content +
           "</svg>\n";
}

std::string svgAxes(const SvgFrame& frame, const SvgChart& chart, const ReportLanguage& language) {
    const std::string faint = "stroke=\"currentColor\" stroke-opacity=\"0.15\"";
    const double bottom = frame.top + frame.height, right = frame.left + frame.width;
    std::string content;
    const double yStep = tickStep(frame.yMax - frame.yMin, 6);
    forTicks(frame.yMin, frame.yMax, yStep, [&](double tick) {
        const double y = frame.y(tick);
        const std::string number = chart.perCent ? language.perCent(tick, digitsFor(yStep * 100))
                                                 : language.number(tick, digitsFor(yStep));
        content +=
            svgLine(frame.left, y, right, y, faint) + svgText(frame.left - 6, y + 4, number, "end");
    });
    const bool whole = !chart.unitRange; // epochs
    const double xStep = std::max(tickStep(frame.xMax - frame.xMin, 6), whole ? 1.0 : 0.0);
    forTicks(frame.xMin, frame.xMax, xStep, [&](double tick) {
        content +=
            svgLine(frame.x(tick), bottom, frame.x(tick), bottom + 4, faint) +
            svgText(frame.x(tick), bottom + 18, language.number(tick, digitsFor(xStep)), "middle");
    });
    content += svgLine(frame.left, bottom, right, bottom,
                       "stroke=\"currentColor\" stroke-opacity=\"0.5\"");
    content += svgText((frame.left + right) / 2, bottom + 36, chart.xTitle, "middle");
    const std::string centre = svgNumber(frame.top + frame.height / 2);
    content += "<text transform=\"translate(12," + centre +
               ") rotate(-90)\" text-anchor=\"middle\">" + escaped(chart.yTitle) + "</text>\n";
    return content;
}

std::string svgOf(const SvgChart& chart, const ReportLanguage& language) {
    const SvgFrame frame = frameFor(chart);
    std::string content = svgAxes(frame, chart, language);
    for (const SvgCurve& curve : chart.curves)
        content += polyline(frame, curve);
    const double legendTop = frame.top + frame.height + kAxisHeight + kLegendRow - 4;
    content += legend(chart, frame, legendTop);
    return svgPicture(frame, legendTop + legendRows(chart) * kLegendRow - 8, chart.title, content);
}

} // namespace fitroom
