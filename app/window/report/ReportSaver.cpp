#include "app/window/report/ReportSaver.h"

#include "app/window/report/PdfReport.h"
#include "core/report/ReportHtml.h"
#include "core/support/AtomicFile.h"
#include "widgets/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace fitroom {

namespace {

/// The window's own language and way of writing numbers.
ReportLanguage windowLanguage() {
    const QLocale locale;
    ReportLanguage language;
    language.code = locale.bcp47Name().toStdString();
    language.say = [](const Message& message) { return text(message).toStdString(); };
    language.decimalPoint = locale.decimalPoint().toStdString();
    language.groupSeparator = locale.groupSeparator().toStdString();
    return language;
}

bool isPdf(const QString& path) {
    return QFileInfo(path).suffix().toLower() == QLatin1String("pdf");
}

Result<Done> writeReport(const RunReport& report, const ReportLanguage& language,
                         const QString& path) {
    const std::string html = reportHtml(report, language);
    const auto written =
        isPdf(path) ? writePdfReport(html, path) : writeFileAtomically(path.toStdString(), html);
    return written.map([] { return Done(); });
}

} // namespace

ReportSaver::ReportSaver(QWidget& window, Session& session)
    : QObject(&window), window_(window), session_(session) {}

void ReportSaver::save() {
    const auto run = session_.workspace.currentRunInfo();
    if (!run)
        return;
    if (!session_.workspace.dataset() ||
        session_.workspace.dataset()->fingerprint() != run->dataFingerprint) {
        emit ended(tr("A report needs the data the run was trained on. Open %1 first.")
                       .arg(QString::fromStdString(run->dataSource)));
        return;
    }
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(
        &window_,
        {tr("Save Report"),
         folder.filePath(QString::fromStdString(run->id) + QLatin1String(".html")),
         {tr("Web pages (*.html)"), tr("PDF documents (*.pdf)")}},
        [this, run = *run](const QString& path) { write(run, path); });
}

void ReportSaver::write(const RunInfo& run, const QString& chosen) {
    const QString path =
        QFileInfo(chosen).suffix().isEmpty() ? chosen + QLatin1String(".html") : chosen;
    JobEnds<Done> ends;
    ends.finished = [this, path](Done) { emit ended(tr("The report is saved as %1.").arg(path)); };
    ends.failed = [this](const Error& error) { emit ended(text(error)); };
    ends.cancelled = [this] { emit ended(tr("No report was saved.")); };
    job_ = session_.work.start<Done>(
        tr("Saving the report of “%1”").arg(QString::fromStdString(run.name)),
        [run, path, store = session_.store, dataset = session_.workspace.dataset(),
         language = windowLanguage()](const Progress& progress) -> Result<Done> {
            const auto report = makeRunReport(run, store, dataset, Weights::Best, progress);
            return report ? writeReport(*report, language, path) : Failure(report.error());
        },
        std::move(ends));
}

} // namespace fitroom
