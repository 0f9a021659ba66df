#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/workspace/Session.h"
#include "core/backbone/KnownWeights.h"

#include <QPointer>

namespace fitroom {

class WeightsDialog;

/// Opens the manager of pretrained weights and does its work, on a thread of its own: a download
/// takes long and keeps nothing else waiting.
class WeightsPresenter : public QObject {
    Q_OBJECT
public:
    explicit WeightsPresenter(Session& session, QObject* parent = nullptr);

    /// Shows the dialog, or brings it to the front.
    void open(QWidget* window);

private:
    /// What the folder holds and what is published.
    struct Lists {
        WeightStore::Listing imported;
        std::vector<KnownWeights> published; ///< that are not imported
    };

    void connectDialog();
    void refresh();
    void show(const Lists& lists);
    void import();
    void download(const QString& name);
    void remove(const QString& hash);
    /// Does `work`, which ends with weights that came or went.
    void start(const QString& what, Work<StoredWeights> work);
    [[nodiscard]] WeightStore store() const;

    Session& session_;
    QPointer<WeightsDialog> dialog_;
    JobHandle listing_;
    JobHandle working_;
    JobThread thread_; ///< last, so that it ends before what its jobs report to
};

} // namespace fitroom
