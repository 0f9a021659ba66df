#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/workspace/Session.h"
#include "core/backbone/KnownWeights.h"
#include "widgets/model/ImportedNets.h"

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
    /// Looks what is in the folder.
    void refresh();

signals:
    void listed(const fitroom::ImportedNets& imported);

private:
    /// What the folder holds and what is published.
    struct Lists {
        WeightStore::Listing imported;
        ScriptStore::Listing scripts;
        std::vector<KnownWeights> published; ///< that are not imported
    };

    void connectDialog();
    void show(const Lists& lists);
    void import();
    void importFile(const std::string& file);
    void askToTrust(const std::string& file);
    void download(const QString& name);
    void remove(const QString& hash);
    /// What came of a look at a file, or of a change to the folder.
    enum class Outcome { Changed, Script };
    /// Does `work`; `file` is what it is about, if the user may be asked to trust it.
    void start(const QString& what, Work<Outcome> work, const std::string& file = {});
    [[nodiscard]] WeightStore store() const;
    [[nodiscard]] ScriptStore scripts() const;

    Session& session_;
    QPointer<WeightsDialog> dialog_;
    JobHandle listing_;
    JobHandle working_;
    JobThread thread_; ///< last, so that it ends before what its jobs report to
};

} // namespace fitroom
