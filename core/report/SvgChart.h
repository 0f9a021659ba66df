#pragma once

#include "core/report/ReportLanguage.h"

#include <string>
#include <utility>
#include <vector>

namespace fitroom {

/// A line chart as an SVG picture that can stand inside HTML: it takes the colour of the text
/// around it for axes and letters.
struct SvgCurve {
    std::string name;   ///< empty: not in the legend
    std::string colour; ///< "#3f90da"
    std::vector<std::pair<double, double>> points;
};

struct SvgChart {
    std::string title; ///< told to those who cannot see it
    std::string xTitle;
    std::string yTitle;
    bool perCent = false;   ///< y is a share, 0 to 1
    bool unitRange = false; ///< both axes run from 0 to 1
    std::vector<SvgCurve> curves;
};

/// Points that are no numbers are left out. Without any point only the axes are drawn.
std::string svgOf(const SvgChart& chart, const ReportLanguage& language);

/// "#3f90da" for a class or a curve by number.
std::string svgColour(int number);

/// The frame that all charts share: a plot of this size inside a picture with room for axes.
struct SvgFrame {
    double left = 56;
    double top = 12;
    double width = 380;
    double height = 220;
    double xMin = 0, xMax = 1;
    double yMin = 0, yMax = 1;

    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double y(double value) const;
};

/// A number in SVG's notation, with two places.
std::string svgNumber(double value);
std::string svgText(double x, double y, const std::string& text, const char* anchor);
std::string svgLine(double x1, double y1, double x2, double y2, const std::string& style);
/// <svg …>content</svg>, `height` units high.
std::string svgPicture(const SvgFrame& frame, double height, const std::string& title,
                       const std::string& content);
/// Grid lines with their numbers, and the axes' titles.
std::string svgAxes(const SvgFrame& frame, const SvgChart& chart, const ReportLanguage& language);

} // namespace fitroom
