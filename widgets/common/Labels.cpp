#include "widgets/common/Labels.h"

#include <QApplication>
#include <QLabel>

namespace fitroom {

namespace {

QFont scaledFont(double scale, QFont::Weight weight) {
    QFont font = QApplication::font("QLabel");
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

QLabel* label(const QString& text, double scale, QFont::Weight weight) {
    auto* made = new QLabel(text);
    made->setFont(scaledFont(scale, weight));
    made->setTextFormat(Qt::PlainText); // names come from files and must not be read as mark-up
    return made;
}

} // namespace

QFont pageTitleFont() {
    return scaledFont(1.5, QFont::DemiBold);
}

QLabel* pageTitle(const QString& text) {
    return label(text, 1.5, QFont::DemiBold);
}

QLabel* sectionTitle(const QString& text) {
    return label(text, 1.0, QFont::DemiBold);
}

QLabel* figure(const QString& text) {
    return label(text, 2.0, QFont::DemiBold);
}

QLabel* hint(const QString& text) {
    QLabel* made = label(text, 1.0, QFont::Normal);
    made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace fitroom
