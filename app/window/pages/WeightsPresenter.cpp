#include "app/window/pages/WeightsPresenter.h"

#include "core/weights/TorchZip.h"
#include "widgets/Text.h"
#include "widgets/model/weights/WeightsDialog.h"

#include <QFileInfo>

#include <algorithm>

namespace fitroom {

namespace {

tl::expected<void, Error> removeNamed(WeightStore& store, ScriptStore& scripts,
                                      const std::string& hash) {
    const std::vector<StoredScript> all = scripts.list().scripts;
    const auto script = std::ranges::find(all, hash, &StoredScript::hash);
    if (script != all.end())
        return scripts.remove(*script);
    const Result<StoredWeights> weights = store.find(hash);
    return weights ? store.remove(*weights) : Failure(weights.error());
}

} // namespace

WeightsPresenter::WeightsPresenter(Session& session, QObject* parent)
    : QObject(parent), session_(session), thread_(QStringLiteral("weights")) {}

WeightStore WeightsPresenter::store() const {
    return WeightStore(session_.options.userData / "weights");
}

ScriptStore WeightsPresenter::scripts() const {
    return ScriptStore(store().folder());
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
        [store = store(), scripts = scripts()](const Progress&) -> Result<Lists> {
            Lists lists{store.list(), scripts.list(), {}};
            for (const KnownWeights& known : knownWeights()) {
                if (!isImported(known, lists.imported.weights))
                    lists.published.push_back(known);
            }
            return lists;
        },
        std::move(ends));
}

void WeightsPresenter::show(const Lists& lists) {
    emit listed({lists.imported.weights, lists.scripts.scripts});
    if (!dialog_)
        return;
    std::vector<WeightsRow> imported, published;
    for (const StoredWeights& weights : lists.imported.weights)
        imported.push_back({QString::fromStdString(architectureTitle(weights.architecture)),
                            QString::fromStdString(weights.source),
                            QString::fromStdString(weights.hash),
                            QString::fromStdString(weights.hash)});
    for (const StoredScript& script : lists.scripts.scripts)
        imported.push_back({tr("TorchScript net"), QString::fromStdString(script.source),
                            QString::fromStdString(script.hash),
                            QString::fromStdString(script.hash)});
    for (const KnownWeights& known : lists.published)
        published.push_back({QString::fromStdString(architectureTitle(known.architecture)),
                             QString::fromStdString(known.name), QString::fromStdString(known.url),
                             QString::fromStdString(known.name)});
    dialog_->setWeights(imported, published);
    for (const auto* problems : {&lists.scripts.problems, &lists.imported.problems}) {
        if (!problems->empty())
            dialog_->setMessage(text(problems->front()));
    }
}

void WeightsPresenter::import() {
    session_.dialogs.openFiles(
        dialog_,
        {tr("Import Weights"),
         session_.settings.value(setting::lastFolder),
         {tr("Weights (*.safetensors *.pth *.pt)"), tr("All files (*)")}},
        [this](const QStringList& files) { importFile(files.first().toStdString()); });
}

void WeightsPresenter::importFile(const std::string& file) {
    start(
        tr("Importing"),
        [store = store(), file](const Progress& progress) mutable -> Result<Outcome> {
            const Result<bool> script = isTorchScript(file);
            if (!script)
                return Failure(script.error());
            if (*script)
                return Outcome::Script;
            return store.import(file, progress).map([](const auto&) { return Outcome::Changed; });
        },
        file);
}

/// Once: what is in the folder is trusted.
void WeightsPresenter::askToTrust(const std::string& file) {
    session_.dialogs.ask(
        dialog_,
        {tr("Import a TorchScript Program"),
         tr("“%1” is a program. To import and to use it is to run it, and it may do anything that "
            "you may: change your files, or send them away. Do you trust where it is from?")
             .arg(QFileInfo(QString::fromStdString(file)).fileName()),
         tr("&Trust and Run It"), tr("&Do Not Run It")},
        [this, file](bool trusted) {
            if (!trusted)
                return;
            start(tr("Importing"),
                  [scripts = scripts(), file](const Progress& progress) mutable -> Result<Outcome> {
                      return scripts.import(file, progress).map([](const auto&) {
                          return Outcome::Changed;
                      });
                  });
        });
}

void WeightsPresenter::download(const QString& name) {
    const Result<KnownWeights> known = findKnownWeights(name.toStdString());
    if (!known)
        return;
    start(tr("Fetching %1").arg(name),
          [store = store(), known = *known](const Progress& progress) mutable -> Result<Outcome> {
              return downloadWeights(known, store, progress).map([](const auto&) {
                  return Outcome::Changed;
              });
          });
}

void WeightsPresenter::remove(const QString& hash) {
    session_.dialogs.ask(
        dialog_,
        {tr("Remove Weights"),
         tr("Runs that were trained on a net with these weights need them to be "
            "looked at. Remove them?"),
         tr("&Remove"), tr("&Keep")},
        [this, hash](bool accepted) {
            if (!accepted)
                return;
            start(tr("Removing"), [store = store(), scripts = scripts(),
                                   name = hash.toStdString()](const Progress&) mutable {
                return removeNamed(store, scripts, name).map([] { return Outcome::Changed; });
            });
        });
}

void WeightsPresenter::start(const QString& what, Work<Outcome> work, const std::string& file) {
    const auto end = [this](const QString& sentence) {
        if (dialog_) {
            dialog_->setIdle();
            dialog_->setMessage(sentence);
        }
        refresh();
    };
    JobEnds<Outcome> ends;
    ends.finished = [this, end, file](Outcome outcome) {
        end({});
        if (outcome == Outcome::Script && dialog_)
            askToTrust(file);
    };
    ends.failed = [end](const Error& error) { end(text(error)); };
    ends.cancelled = [end] { end(tr("Stopped.")); };
    dialog_->setMessage({});
    dialog_->setBusy(what);
    working_ =
        thread_.start<Outcome>({}, std::move(work), std::move(ends), [this, what](double share) {
            if (dialog_)
                dialog_->setBusy(what, share);
        });
}

} // namespace fitroom
