#include "app/window/pages/ImportPresenter.h"

#include "app/window/pages/ImportSetting.h"
#include "widgets/data/import/ImportPanel.h"

namespace fitroom {

namespace {

constexpr std::size_t kSample = 24; // so few that large photos too are there within a second

} // namespace

ImportPresenter::ImportPresenter(ImportPanel& panel, Session& session, DatasetLoader& loader,
                                 QObject* parent)
    : QObject(parent), panel_(panel), session_(session), loader_(loader) {
    connect(&panel, &ImportPanel::optionsChanged, this, &ImportPresenter::makeSample);
    connect(&panel, &ImportPanel::cancelRequested, this, &ImportPresenter::cancel);
    connect(&panel, &ImportPanel::importRequested, this, [this](const ImportOptions& options) {
        sampling_.letGo();
        panel_.setImporting(true);
        loader_.import(folder_, options);
    });
    connect(&loader, &DatasetLoader::progressed, this, [this](double share) {
        if (panel_.importing())
            panel_.setProgress(share);
    });
    const auto stop = [this] { panel_.setImporting(false); };
    connect(&loader, &DatasetLoader::failed, this, stop);
    connect(&loader, &DatasetLoader::cancelled, this, stop);
    connect(&loader, &DatasetLoader::loaded, this, [this] {
        panel_.setImporting(false);
        folder_.reset();
    });
}

void ImportPresenter::begin(const ImageFolderPtr& folder) {
    folder_ = folder;
    const bool again =
        QString::fromStdString(folder->source()) == session_.settings.value(setting::lastDataset);
    panel_.setFolder(*folder, again ? lastImport(session_.settings) : ImportOptions());
    makeSample();
}

void ImportPresenter::makeSample() {
    if (!folder_)
        return;
    JobEnds<ImportSample> ends;
    ends.finished = [this](const ImportSample& sample) { panel_.setSample(sample); };
    ends.failed = [this](const Error& error) { emit failed(error); };
    sampling_ = session_.work.start<ImportSample>(
        {},
        [folder = folder_, options = panel_.options()](const Progress& progress) {
            return sampleImages(*folder, options, kSample, progress);
        },
        std::move(ends));
}

void ImportPresenter::cancel() {
    if (panel_.importing())
        return loader_.cancel();
    sampling_.letGo();
    folder_.reset();
    emit left();
}

} // namespace fitroom
