#include "widgets/theme/Theme.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Style.h"
#include "widgets/theme/StyleControls.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPalette>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTest>

#include <cmath>

using namespace fitroom;

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// The most frequent colour that is not see-through.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
    QRgb most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() > counts.value(most))
            most = it.key();
    return QColor(most);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Theme::Light); }

    void changesThePaletteAndBack() {
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(qobject_cast<Style*>(QApplication::style()));
        applyTheme(*qApp, Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void followsTheSystem() {
        applyTheme(*qApp, Theme::System);
        QVERIFY(!isDark(QApplication::palette()));
        setSystemPrefersDark(*qApp, true);
        applyTheme(*qApp, Theme::System);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(*qApp, Theme::Light); // the user's own wish goes first
        QVERIFY(!isDark(QApplication::palette()));
        setSystemPrefersDark(*qApp, false);
        applyTheme(*qApp, Theme::System);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void tellsWidgets() {
        QWidget widget;
        widget.ensurePolished();
        applyTheme(*qApp, Theme::Dark);
        QTRY_VERIFY(isDark(widget.palette()));
    }

    void textIsReadable_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textIsReadable() {
        QFETCH(QPalette, palette);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto& [text, ground] : pairs)
            QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
        QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                         palette.color(QPalette::Highlight)) >= 3);
    }

    void coloursShowOnBothGrounds() {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const QColor base = palette.color(QPalette::Base);
            for (int i = 0; i < 12; ++i)
                QVERIFY(contrast(readable(runColour(i), base), base) >= 3);
            QVERIFY(contrast(readable(trainingColour(), base), base) >= 3);
            QVERIFY(contrast(readable(validationColour(), base), base) >= 3);
        }
    }

    void coloursOfRunsDiffer() {
        QSet<QRgb> seen = {trainingColour().rgb(), validationColour().rgb()};
        for (int i = 0; i < 6; ++i)
            seen += runColour(i).rgb();
        QCOMPARE(seen.size(), 8);
    }

    void iconsFollowThePalette() {
        const QIcon start = icon(QStringLiteral("start"));
        QCOMPARE(inkOf(start.pixmap(32)), lightPalette().color(QPalette::ButtonText));
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(inkOf(start.pixmap(32)), darkPalette().color(QPalette::ButtonText));
        QCOMPARE(inkOf(icon(QStringLiteral("start"), Qt::red).pixmap(32)), QColor(Qt::red));
    }

    void everyIconDrawsSomething() {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({"*.svg"});
        QVERIFY(names.size() > 20);
        for (const QString& name : names) {
            const QString base = name.chopped(4);
            if (base == QLatin1String("fitting-room"))
                continue;
            QVERIFY2(inkOf(icon(base).pixmap(48)).isValid(), qPrintable(name));
        }
    }

    void theDefaultButtonStandsOut() {
        QPushButton button(QStringLiteral("Start"));
        button.setDefault(true);
        button.resize(120, 30);
        const QImage image = button.grab().toImage();
        QCOMPARE(QColor(image.pixel(10, 15)), lightPalette().color(QPalette::Highlight));
        button.setEnabled(false);
        QVERIFY(QColor(button.grab().toImage().pixel(10, 15)) !=
                lightPalette().color(QPalette::Highlight));
    }

    // Fusion cuts a text that is too long for its box off in the middle of a letter.
    void boxesShortenTheirText() {
        const auto picture = [](const QString& text) {
            QComboBox box;
            box.addItem(text);
            box.resize(120, 32);
            return box.grab().toImage();
        };
        const QImage cut = picture(QStringLiteral("SqueezeNet 1.0, last block trained"));
        QVERIFY(cut == picture(QStringLiteral("SqueezeNet 1.0, last three blocks")));
        QVERIFY(cut != picture(QStringLiteral("SqueezeNet")));
        const QString whole = QStringLiteral("Adam");
        QStyleOptionComboBox option;
        option.rect = QRect(0, 0, 120, 32);
        option.currentText = whole;
        QCOMPARE(controls::shortened(*QApplication::style(), option, nullptr).currentText, whole);
        option.currentText = QString(60, QLatin1Char('m'));
        QVERIFY(controls::shortened(*QApplication::style(), option, nullptr)
                    .currentText.endsWith(QChar(0x2026)));
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
