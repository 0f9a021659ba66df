#include "widgets/train/chart/ChartExport.h"

#include "widgets/common/Csv.h"

#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextStream>

#include <qcustomplot.h>

namespace fitroom {

namespace {

constexpr int kPngScale = 2;

using Outcome = tl::expected<void, Error>;

Outcome cannotWriteTo(const QSaveFile& file) {
    return cannotWrite(
        inFile(file.fileName().toStdString()),
        {CORE_TEXT("core", "The file cannot be written: %1."), {file.errorString().toStdString()}});
}

bool paint(QCustomPlot& plot, QPaintDevice& device, double scale, bool vectors) {
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(scale, scale);
    painter.setMode(QCPPainter::pmVectorized, vectors);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    return painter.end();
}

bool writePng(QCustomPlot& plot, QIODevice& file) {
    QImage image(plot.size() * kPngScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    return paint(plot, image, kPngScale, false) && image.save(&file, "PNG");
}

bool writePdf(QCustomPlot& plot, QIODevice& file) {
    QPdfWriter writer(&file);
    writer.setTitle(plot.parentWidget() ? plot.parentWidget()->accessibleName() : QString());
    writer.setResolution(96); // as on the screen, so that lines and letters keep their proportions
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const QSizeF points = QSizeF(plot.size()) * 72.0 / 96.0;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    return paint(plot, writer, 1, true);
}

bool writeSvg(QCustomPlot& plot, QIODevice& file) {
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    generator.setTitle(plot.parentWidget() ? plot.parentWidget()->accessibleName() : QString());
    return paint(plot, generator, 1, true);
}

class TableWriter {
public:
    TableWriter(QTextStream& out, Chart chart) : out_(out), loss_(chart == Chart::Loss) {}

    void write(const ShownRun& run, const RunMetrics& metrics) {
        run_ = csvField(run.id) + QLatin1Char(',') + csvField(run.name);
        for (const StepMetrics& step : metrics.steps)
            row("training_step", step.step, step.epoch, step.loss, step.accuracy);
        for (const EpochMetrics& epoch : metrics.epochs)
            row("training_epoch", epoch.step, epoch.epoch, epoch.trainingLoss,
                epoch.trainingAccuracy);
        for (const EpochMetrics& epoch : metrics.epochs)
            row("validation_epoch", epoch.step, epoch.epoch, epoch.validationLoss,
                epoch.validationAccuracy);
        for (const PhaseScore& score : metrics.scores)
            row("test", stepOf(metrics, score.epoch), score.epoch, score.testLoss,
                score.testAccuracy);
    }

private:
    static std::int64_t stepOf(const RunMetrics& metrics, int epoch) {
        for (const EpochMetrics& one : metrics.epochs)
            if (one.epoch == epoch)
                return one.step;
        return 0;
    }

    void row(const char* curve, std::int64_t step, double epoch, double loss, double accuracy) {
        out_ << run_ << ',' << curve << ',' << step << ',' << csvField(epoch) << ','
             << csvField(loss_ ? loss : accuracy) << '\n';
    }

    QTextStream& out_;
    bool loss_;
    QString run_;
};

} // namespace

Outcome exportPicture(QCustomPlot& plot, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWriteTo(file);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool painted = suffix == QLatin1String("pdf")   ? writePdf(plot, file)
                         : suffix == QLatin1String("svg") ? writeSvg(plot, file)
                                                          : writePng(plot, file);
    if (!painted || !file.commit())
        return cannotWriteTo(file);
    return {};
}

Outcome exportTable(Chart chart, const std::vector<RunAndHistory>& runs, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWriteTo(file);
    QTextStream out(&file);
    out << "run,name,curve,step,epoch," << (chart == Chart::Loss ? "loss" : "accuracy") << '\n';
    TableWriter writer(out, chart);
    for (const auto& [run, history] : runs)
        writer.write(run, history->metrics());
    out.flush();
    if (out.status() != QTextStream::Ok || !file.commit())
        return cannotWriteTo(file);
    return {};
}

} // namespace fitroom
