#include "app/window/report/PdfReport.h"

#include <QFont>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace fitroom {

namespace {

constexpr int kChartScale = 4; // pixels of a chart's picture to one of its units
constexpr int kDotsPerInch = 300;
constexpr double kMargin = 15;      // millimetres, on every side
constexpr double kFontSize = 8;     // points
constexpr double kChartSize = 0.66; // of a chart's own: two stand side by side

/// Draws a chart; QTextDocument knows no SVG.
QImage pictureOf(const QByteArray& svg) {
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize() * kChartScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// `html` with its charts replaced by references to pictures, which `document` gets.
QString withPictures(QString html, QTextDocument& document) {
    const QString end = QStringLiteral("</svg>");
    int number = 0;
    for (qsizetype at = html.indexOf(QLatin1String("<svg")); at >= 0;
         at = html.indexOf(QLatin1String("<svg"), at)) {
        const qsizetype last = html.indexOf(end, at);
        if (last < 0)
            break;
        const qsizetype length = last + end.size() - at;
        const QImage picture = pictureOf(html.mid(at, length).toUtf8());
        const QString name = QStringLiteral("chart:%1").arg(number++);
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
        html.replace(at, length,
                     QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                         .arg(name)
                         .arg(int(picture.width() * kChartSize / kChartScale))
                         .arg(int(picture.height() * kChartSize / kChartScale)));
    }
    return html;
}

/// Makes pages of what is written later, as large as the paper inside its margins at 96 dots an
/// inch. Printing scales them.
void setUpPages(QTextDocument& document) {
    const QSizeF paper = QPageSize::size(QPageSize::A4, QPageSize::Millimeter);
    const QSizeF inside = paper - QSizeF(2 * kMargin, 2 * kMargin);
    document.setDocumentMargin(0);
    document.setPageSize(inside * 96 / 25.4);
    QFont font = document.defaultFont();
    font.setPointSizeF(kFontSize);
    document.setDefaultFont(font);
}

} // namespace

tl::expected<void, Error> writePdfReport(const std::string& html, const QString& path) {
    QSaveFile file(path);
    const auto failure = [&] {
        return cannotWrite(inFile(path.toStdString()),
                           {CORE_TEXT("core", "The file cannot be written: %1."),
                            {file.errorString().toStdString()}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    QTextDocument document;
    setUpPages(document);
    document.setHtml(withPictures(QString::fromStdString(html), document));
    {
        QPdfWriter writer(&file);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                         QPageLayout::Millimeter));
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Fitting Room"));
        document.print(&writer);
    }
    if (!file.commit())
        return failure();
    return {};
}

} // namespace fitroom
