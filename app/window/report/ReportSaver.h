#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

class QWidget;

namespace fitroom {

/// Saves a report of the current run as HTML or PDF, in the background.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    ReportSaver(QWidget& window, Session& session);

    /// Asks for a file and writes the report there.
    void save();

signals:
    /// How it went, as a sentence for the status line.
    void ended(const QString& sentence);

private:
    void write(const RunInfo& run, const QString& path);

    QWidget& window_;
    Session& session_;
    JobHandle job_;
};

} // namespace fitroom
