#include "widgets/theme/Theme.h"

#include "widgets/theme/Colours.h"
#include "widgets/theme/Style.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>

namespace fitroom {

namespace {

constexpr char kPrefersDark[] = "systemPrefersDark"; ///< a property of the application

/// The few colours that a theme chooses; the palette's other roles follow from them.
struct Tones {
    QColor window, base, button, text, muted, line, accent, onAccent, link, toolTip;
};

QPalette paletteOf(const Tones& tones) {
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, mixed(tones.base, tones.text, 0.05));
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Light, mixed(tones.button, Qt::white, 0.3));
    palette.setColor(QPalette::Midlight, mixed(tones.button, tones.line, 0.5));
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Dark, mixed(tones.line, tones.text, 0.25));
    palette.setColor(QPalette::Shadow, mixed(tones.line, Qt::black, 0.6));
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, mixed(tones.link, tones.muted, 0.4));
    palette.setColor(QPalette::ToolTipBase, tones.toolTip);
    palette.setColor(QPalette::ToolTipText, tones.text);
    const QColor faint = mixed(tones.text, tones.window, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    return palette;
}

} // namespace

QPalette lightPalette() {
    return paletteOf({.window = QColor(0xf5f6f8),
                      .base = QColor(0xffffff),
                      .button = QColor(0xffffff),
                      .text = QColor(0x1c2026),
                      .muted = QColor(0x667080),
                      .line = QColor(0xd5d9e0),
                      .accent = QColor(0x2563c9),
                      .onAccent = QColor(0xffffff),
                      .link = QColor(0x1f57b5),
                      .toolTip = QColor(0xffffff)});
}

QPalette darkPalette() {
    return paletteOf({.window = QColor(0x1b1e23),
                      .base = QColor(0x22262c),
                      .button = QColor(0x2d323a),
                      .text = QColor(0xe4e7ec),
                      .muted = QColor(0x98a1b0),
                      .line = QColor(0x3d444f),
                      .accent = QColor(0x3f7fe0),
                      .onAccent = QColor(0xffffff),
                      .link = QColor(0x7eb0ff),
                      .toolTip = QColor(0x2d323a)});
}

void setSystemPrefersDark(QApplication& application, bool dark) {
    application.setProperty(kPrefersDark, dark);
}

void applyTheme(QApplication& application, Theme theme) {
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    application.setPalette(QPalette()); // back to the platform's own
    const bool systemDark =
        application.property(kPrefersDark).toBool() || isDark(QApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace fitroom
