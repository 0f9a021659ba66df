#pragma once

#include <QString>

class QFont;
class QLabel;

namespace fitroom {

/// Labels of the few sizes that all pages share. They follow the palette and the system's font.
QLabel* pageTitle(const QString& text);
QFont pageTitleFont();
QLabel* sectionTitle(const QString& text);
/// A large number, such as a test accuracy.
QLabel* figure(const QString& text);
/// Secondary text, in the palette's muted colour.
QLabel* hint(const QString& text);

} // namespace fitroom
