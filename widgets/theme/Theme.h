#pragma once

class QApplication;
class QPalette;

namespace fitroom {

enum class Theme { System, Light, Dark };

/// Says what the desktop prefers, as far as it says so by other means than the palette it gives.
void setSystemPrefersDark(QApplication& application, bool dark);

/// Gives the application its style and the palette of `theme`; System is dark when the desktop
/// prefers it or when the platform's own palette is dark. Widgets are told by PaletteChange. Call
/// once at the start and again whenever the user chooses another theme.
void applyTheme(QApplication& application, Theme theme);

QPalette lightPalette();
QPalette darkPalette();

/// Distances between things, in device-independent pixels: all are multiples of four.
namespace spacing {
constexpr int kTight = 4;    ///< between parts of one thing
constexpr int kNormal = 8;   ///< between things that belong together
constexpr int kSection = 16; ///< between groups, and around cards
constexpr int kPage = 24;    ///< around a page
} // namespace spacing

} // namespace fitroom
