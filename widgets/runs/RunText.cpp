#include "widgets/runs/RunText.h"

#include "widgets/theme/Colours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPalette>
#include <QStringList>

#include <cmath>

namespace fitroom {

namespace {

/// The context under which translators find this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

} // namespace

QString statusText(RunStatus status) {
    switch (status) {
    case RunStatus::Running:
        return Words::tr("Training");
    case RunStatus::Paused:
        return Words::tr("Paused");
    case RunStatus::Finished:
        return Words::tr("Finished");
    case RunStatus::Stopped:
        return Words::tr("Stopped");
    case RunStatus::Interrupted:
        return Words::tr("Interrupted");
    case RunStatus::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString statusIconName(RunStatus status) {
    switch (status) {
    case RunStatus::Running:
        return QStringLiteral("status-running");
    case RunStatus::Paused:
        return QStringLiteral("status-paused");
    case RunStatus::Finished:
        return QStringLiteral("status-finished");
    case RunStatus::Stopped:
        return QStringLiteral("status-stopped");
    case RunStatus::Interrupted:
        return QStringLiteral("status-interrupted");
    case RunStatus::Failed:
        return QStringLiteral("status-failed");
    }
    return {};
}

QColor statusColour(RunStatus status, const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base);
    switch (status) {
    case RunStatus::Running:
        return readable(palette.color(QPalette::Highlight), base);
    case RunStatus::Finished:
        return readable(QColor(0x009e73), base);
    case RunStatus::Interrupted:
        return readable(QColor(0xe69f00), base);
    case RunStatus::Failed:
        return readable(warningColour(), base);
    case RunStatus::Paused:
    case RunStatus::Stopped:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QString netText(const RunInfo& run) {
    return QString::fromStdString(run.model.title.empty() ? run.model.name : run.model.title);
}

QString epochsText(const RunInfo& run) {
    return Words::tr("%1 of %2 epochs").arg(run.epochsDone).arg(run.recipe.totalEpochs());
}

QString percent(double share, int digits) {
    return std::isnan(share) ? QStringLiteral("–")
                             : Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', digits));
}

QString createdText(const RunInfo& run) {
    QDateTime created = QDateTime::fromString(QString::fromStdString(run.created), Qt::ISODate);
    if (!created.isValid())
        return {};
    created = created.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(created.time(), QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (created.date() == today)
        return Words::tr("today %1").arg(time);
    if (created.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(time);
    return locale.toString(created.date(), QLocale::ShortFormat);
}

QString runDetails(const RunInfo& run) {
    QStringList lines = {QString::fromStdString(run.name), Words::tr("Net: %1").arg(netText(run)),
                         Words::tr("Data: %1").arg(QString::fromStdString(run.dataName)),
                         Words::tr("Begun: %1").arg(createdText(run)),
                         QStringLiteral("%1, %2").arg(statusText(run.status), epochsText(run))};
    if (run.correctedLabels > 0)
        lines += Words::tr("Labels corrected: %1")
                     .arg(QLocale().toString(qlonglong(run.correctedLabels)));
    if (run.best)
        lines += Words::tr("Best validation accuracy: %1 after epoch %2")
                     .arg(percent(run.best->validationAccuracy, 2))
                     .arg(run.best->epoch);
    if (run.score)
        lines += Words::tr("Test accuracy: %1").arg(percent(run.score->testAccuracy, 2));
    if (!run.failure.empty())
        lines += QString::fromStdString(run.failure);
    return lines.join(QLatin1Char('\n'));
}

bool canResume(const RunInfo& run) {
    return run.status == RunStatus::Stopped || run.status == RunStatus::Interrupted ||
           run.status == RunStatus::Failed;
}

} // namespace fitroom
