#include "app/window/pages/WeightsPresenter.h"

#include "widgets/Text.h"
#include "widgets/model/weights/WeightsDialog.h"

namespace fitroom {

WeightsPresenter::WeightsPresenter(Session& session, QObject* parent)
    : QObject(parent), session_(session), thread_(QStringLiteral("weights")) {}

WeightStore WeightsPresenter::store() const {
    return WeightStore(session_.options.userData / "weights");
}

void WeightsPresenter::open(QWidget* window) {
    if (!dialog_) {
        dialog_ = new WeightsDialog(window);
        connectDialog();
    }
    refresh();
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void WeightsPresenter::connectDialog() {
    connect(dialog_, &WeightsDialog::importRequested, this, &WeightsPresenter::import);
    connect(dialog_, &WeightsDialog::downloadRequested, this, &WeightsPresenter::download);
    connect(dialog_, &WeightsDialog::removeRequested, this, &WeightsPresenter::remove);
    connect(dialog_, &WeightsDialog::cancelRequested, this, [this] { working_.cancel(); });
}

void WeightsPresenter::refresh() {
    JobEnds<Lists> ends;
    ends.finished = [this](const Lists& lists) { show(lists); };
    listing_ = session_.files.start<Lists>(
        {},
        [store = store()](const Progress&) -> Result<Lists> {
            Lists lists{store.list(), {}};
            for (const KnownWeights& known : knownWeights()) {
                if (!importedFrom(known, store))
                    lists.published.push_back(known);
            }
            return lists;
        },
        std::move(ends));
}

void WeightsPresenter::show(const Lists& lists) {
    if (!dialog_)
        return;
    std::vector<WeightsRow> imported, published;
    for (const StoredWeights& weights : lists.imported.weights)
        imported.push_back({QString::fromStdString(architectureTitle(weights.architecture)),
                            QString::fromStdString(weights.source),
                            QString::fromStdString(weights.hash),
                            QString::fromStdString(weights.hash)});
    for (const KnownWeights& known : lists.published)
        published.push_back({QString::fromStdString(architectureTitle(known.architecture)),
                             QString::fromStdString(known.name), QString::fromStdString(known.url),
                             QString::fromStdString(known.name)});
    dialog_->setWeights(imported, published);
    if (!lists.imported.problems.empty())
        dialog_->setMessage(text(lists.imported.problems.front()));
}

void WeightsPresenter::import() {
    session_.dialogs.openFiles(
        dialog_,
        {tr("Import Weights"),
         session_.settings.value(setting::lastFolder),
         {tr("Weights (*.safetensors *.pth *.pt)"), tr("All files (*)")}},
        [this](const QStringList& files) {
            start(tr("Importing"),
                  [store = store(), file = files.first().toStdString()](
                      const Progress& progress) mutable { return store.import(file, progress); });
        });
}

void WeightsPresenter::download(const QString& name) {
    const Result<KnownWeights> known = findKnownWeights(name.toStdString());
    if (!known)
        return;
    start(tr("Fetching %1").arg(name),
          [store = store(), known = *known](const Progress& progress) mutable {
              return downloadWeights(known, store, progress);
          });
}

void WeightsPresenter::remove(const QString& hash) {
    session_.dialogs.ask(dialog_,
                         {tr("Remove Weights"),
                          tr("Runs that were trained on a net with these weights need them to be "
                             "looked at. Remove them?"),
                          tr("&Remove"), tr("&Keep")},
                         [this, hash](bool accepted) {
                             if (!accepted)
                                 return;
                             start(tr("Removing"), [store = store(), name = hash.toStdString()](
                                                       const Progress&) mutable {
                                 return store.find(name).and_then(
                                     [&](const StoredWeights& found) -> Result<StoredWeights> {
                                         auto removed = store.remove(found);
                                         if (!removed)
                                             return Failure(removed.error());
                                         return found;
                                     });
                             });
                         });
}

void WeightsPresenter::start(const QString& what, Work<StoredWeights> work) {
    const auto end = [this](const QString& sentence) {
        if (dialog_) {
            dialog_->setIdle();
            dialog_->setMessage(sentence);
        }
        refresh();
    };
    JobEnds<StoredWeights> ends;
    ends.finished = [end](const StoredWeights&) { end({}); };
    ends.failed = [end](const Error& error) { end(text(error)); };
    ends.cancelled = [end] { end(tr("Stopped.")); };
    dialog_->setMessage({});
    dialog_->setBusy(what);
    working_ = thread_.start<StoredWeights>({}, std::move(work), std::move(ends),
                                            [this, what](double share) {
                                                if (dialog_)
                                                    dialog_->setBusy(what, share);
                                            });
}

} // namespace fitroom
