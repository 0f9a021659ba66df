#include "app/window/pages/EmbedPresenter.h"

#include "widgets/Text.h"
#include "widgets/embed/EmbedPage.h"

namespace fitroom {

EmbedPresenter::EmbedPresenter(EmbedPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    connect(&page, &EmbedPage::pcaRequested, this, &EmbedPresenter::computePca);
    connect(&page, &EmbedPage::cancelRequested, this, [this] { job_.cancel(); });
    Workspace& workspace = session.workspace;
    connect(&page, &EmbedPage::selectionChanged, &workspace, &Workspace::setSelection);
    connect(&workspace, &Workspace::selectionChanged, this,
            [this] { page_.setSelection(session_.workspace.selection()); });
    connect(&workspace, &Workspace::labelsChanged, this,
            [this] { page_.setLabels(session_.workspace.dataset()); });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        job_.letGo();
        page_.setDataset(session_.workspace.dataset());
    });
}

void EmbedPresenter::computePca(Subset subset, int dimensions) {
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!dataset)
        return;
    const auto images = subsetIndices(*dataset, session_.workspace.split(), subset);
    JobEnds<PcaResult> ends;
    ends.finished = [this, images](PcaResult map) {
        page_.setMap(images, std::move(map));
        page_.setSelection(session_.workspace.selection());
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    ends.cancelled = [this] { page_.setError({}); };
    page_.setProgress(-1);
    job_ = session_.work.start<PcaResult>(
        tr("Finding principal components"),
        [dataset, images, dimensions](const Progress&) {
            return pcaOfImages(*dataset, images, dimensions);
        },
        std::move(ends), [this](double share) { page_.setProgress(share); });
}

} // namespace fitroom
