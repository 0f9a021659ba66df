#include "core/model/BuiltIn.h"
#include "core/report/Html.h"
#include "core/report/InlineImage.h"
#include "core/report/ReportHtml.h"
#include "core/report/SvgChart.h"
#include "tests/support/SyntheticData.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace fitroom;

namespace {

const std::string kHostile = "<script>alert(\"1\")</script>&'";

/// A run of two epochs on a small data set, whose names try to be mark-up.
RunReport madeReport(bool hostile = false) {
    Dataset::Parts parts = test::syntheticParts({.training = 20, .test = 12, .classes = 3});
    if (hostile)
        parts.classNames[1] = kHostile;
    RunReport report;
    report.dataset = std::make_shared<const Dataset>(std::move(parts));
    RunInfo& run = report.run;
    run.id = "20260101-120000-cnn1";
    run.name = hostile ? kHostile : "First run";
    run.model = findModel("cnn1").value();
    run.recipe = findRecipe("quick").value();
    run.recipe.title = hostile ? kHostile : run.recipe.title;
    run.shape = report.dataset->shape();
    run.classNames = report.dataset->classNames();
    run.dataSource = hostile ? kHostile : "/data/made";
    run.epochsDone = 2;
    report.metrics.epochs = {{1, 1, 10, 1.5, 0.4, 1.25, 0.5, 0.001, 1, 100, false},
                             {2, 1, 20, 0.75, 0.7, 0.875, 0.625, 0.001, 1, 100, true}};
    report.predictions.classes = 3;
    for (int i = 0; i < 12; ++i) {
        const std::int32_t image = 20 + i;
        report.predictions.indices.push_back(image);
        report.predictions.labels.push_back(report.dataset->label(std::size_t(image)));
        const float sure = i % 4 == 0 ? 0.2F : 0.7F;
        for (int label = 0; label < 3; ++label)
            report.predictions.probabilities.push_back(
                label == report.predictions.labels.back() ? sure : (1 - sure) / 2);
    }
    report.confidence = confidenceReport(report.predictions, 1.5);
    return report;
}

QString htmlOf(const RunReport& report, const ReportLanguage& language = {}) {
    return QString::fromStdString(reportHtml(report, language));
}

QStringList matches(const QString& text, const char* pattern) {
    QStringList found;
    for (auto at = QRegularExpression(pattern).globalMatch(text); at.hasNext();)
        found.append(at.next().captured());
    return found;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void escapesMarkUp() {
        QCOMPARE(escaped("a < b & \"c\" 'd' > e"),
                 "a &lt; b &amp; &quot;c&quot; &#39;d&#39; &gt; e");
        QCOMPARE(escaped("Grüße, 日本, 🙂"), "Grüße, 日本, 🙂");
    }

    void replacesWhatIsNoText() {
        const std::string mark = "\xef\xbf\xbd";
        QCOMPARE(escaped(std::string("a\0b", 3)), "a" + mark + "b");
        QCOMPARE(escaped("a\xff\xfe"), "a" + mark + mark);
        QCOMPARE(escaped("\xc3"), mark);                                  // cut
        QCOMPARE(escaped("\xc0\xbc"), mark + mark);                       // overlong "<"
        QCOMPARE(escaped("\xed\xa0\x80"), mark + mark + mark);            // a surrogate
        QCOMPARE(escaped("\xf4\x90\x80\x80"), mark + mark + mark + mark); // beyond Unicode
    }

    /// RFC 4648's test vectors.
    void base64IsRfc4648() {
        const char* const vectors[][2] = {{"", ""},
                                          {"f", "Zg=="},
                                          {"fo", "Zm8="},
                                          {"foo", "Zm9v"},
                                          {"foob", "Zm9vYg=="},
                                          {"fooba", "Zm9vYmE="},
                                          {"foobar", "Zm9vYmFy"}};
        for (const auto& [text, expected] : vectors) {
            const auto* bytes = reinterpret_cast<const unsigned char*>(text);
            QCOMPARE(base64({bytes, std::strlen(text)}), expected);
        }
    }

    void writesNumbersInTheLanguage() {
        ReportLanguage german;
        german.decimalPoint = ",";
        german.groupSeparator = ".";
        QCOMPARE(german.number(1.5, 2), "1,50");
        QCOMPARE(german.count(1234567), "1.234.567");
        QCOMPARE(ReportLanguage().count(-1234), "-1,234");
        QCOMPARE(ReportLanguage().perCent(0.9229), "92.29 %");
        QCOMPARE(ReportLanguage().number(std::nan(""), 2), "–");
    }

    void chartsAreWellFormed() {
        SvgChart chart;
        chart.title = chart.yTitle = kHostile;
        chart.curves = {{kHostile, "#3f90da", {{1, 2}, {2, std::nan("")}, {3, 1}}},
                        {"", "#e76300", {}}};
        for (const auto& curves : {chart.curves, std::vector<SvgCurve>()}) {
            chart.curves = curves;
            QXmlStreamReader xml(QString::fromStdString(svgOf(chart, {})));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }

    void chartsStandOddNumbers() {
        SvgChart chart;
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        for (const double value : {0.0, 1e-300, 1e300, kInfinity, std::nan("")}) {
            chart.curves = {{"a", "#3f90da", {{1, value}, {2, value}}}};
            const std::string svg = svgOf(chart, {});
            QVERIFY(svg.size() < 20000);
            QVERIFY(svg.find("nan") == std::string::npos && svg.find("inf") == std::string::npos);
        }
    }

    void standsAlone() {
        const QString html = htmlOf(madeReport());
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.endsWith("</html>\n"));
        QVERIFY(!html.contains("<script") && !html.contains("<link"));
        for (const QString& source : matches(html, "(src|href)=\"[^\"]{0,40}"))
            QVERIFY2(source.startsWith("src=\"data:image/png;base64,iVBORw0KGgo"),
                     qPrintable(source));
    }

    void holdsWhatItShould() {
        const QString html = htmlOf(madeReport());
        QVERIFY(html.contains("First run"));
        QVERIFY(html.contains("75.00 %")); // nine of twelve are right
        QVERIFY(html.contains("right of 12 test images"));
        QCOMPARE(matches(html, "<svg").size(), 5); // loss, accuracy, reliability twice, precision
        QCOMPARE(matches(html, "<img").size(), 3);
        QVERIFY(html.contains("At temperature 1.500"));
        QVERIFY(html.contains("Conv 3x3"));
        QVERIFY(html.contains("phase 1, learning rate"));
        for (const std::string& name : madeReport().run.classNames)
            QVERIFY(html.contains(QString::fromStdString(name)));
    }

    void escapesEveryName() {
        const QString html = htmlOf(madeReport(true));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"));
        // Outside the style sheet every mark is one that we wrote.
        const QStringList tags = matches(html, "<[a-z0-9]+");
        const QStringList known = {"<html", "<head", "<meta", "<title",   "<style", "<body",
                                   "<h1",   "<h2",   "<p",    "<span",    "<table", "<tr",
                                   "<th",   "<td",   "<img",  "<br",      "<div",   "<svg",
                                   "<line", "<text", "<rect", "<polyline"};
        for (const QString& tag : tags)
            QVERIFY2(known.contains(tag), qPrintable(tag));
    }

    void speaksAnotherLanguage() {
        ReportLanguage shouting;
        shouting.code = "xx";
        shouting.say = [](const Message& message) {
            return QString::fromStdString(message.english()).toUpper().toStdString();
        };
        const QString html = htmlOf(madeReport(), shouting);
        QVERIFY(html.contains("<html lang=\"xx\">"));
        QVERIFY(html.contains("CONFUSION MATRIX"));
        QVERIFY(!html.contains("Confusion matrix"));
    }

    void doesWithoutEpochsAndMistakes() {
        RunReport report = madeReport();
        report.metrics = {};
        for (std::size_t i = 0; i < report.predictions.size(); ++i)
            for (std::size_t label = 0; label < 3; ++label)
                report.predictions.probabilities[i * 3 + label] =
                    int(label) == report.predictions.labels[i] ? 1 : 0;
        report.confidence = confidenceReport(report.predictions, {});
        const QString html = htmlOf(report);
        QVERIFY(html.contains("100.00 %"));
        QVERIFY(!html.contains("At temperature"));
        QCOMPARE(matches(html, "<img").size(), 0);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
