#include "app/window/workspace/Session.h"

#include "core/support/Compute.h"

namespace fitroom {

Session::Session(const SessionOptions& sessionOptions, Dialogs& sessionDialogs)
    : options(sessionOptions), dialogs(sessionDialogs), settings(options.settingsFile),
      store(options.runs), work(QStringLiteral("Work"), [] { useThreads(0); }),
      files(QStringLiteral("Files"), [] { useThreads(1); }),
      embedding(QStringLiteral("Embedding"), [] { useThreads(0); }), training(options.runs),
      runs(store, files, workspace) {}

} // namespace fitroom
