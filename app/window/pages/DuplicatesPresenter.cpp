#include "app/window/pages/DuplicatesPresenter.h"

#include "widgets/Text.h"
#include "widgets/data/DuplicatesView.h"

namespace fitroom {

DuplicatesPresenter::DuplicatesPresenter(DuplicatesView& view, Session& session, QObject* parent)
    : QObject(parent), view_(view), session_(session) {
    connect(&view, &DuplicatesView::searchRequested, this, &DuplicatesPresenter::search);
    connect(&view, &DuplicatesView::cancelRequested, this, [this] { job_.cancel(); });
    connect(&session.workspace, &Workspace::datasetChanged, this, [this] { job_.letGo(); });
}

void DuplicatesPresenter::search(double similarity) {
    using Groups = std::vector<DuplicateGroup>;
    JobEnds<Groups> ends;
    ends.finished = [this](Groups groups) { view_.setGroups(std::move(groups)); };
    ends.failed = [this](const Error& error) { view_.setError(text(error)); };
    ends.cancelled = [this] { view_.setError({}); };
    view_.setProgress(-1);
    job_ = session_.work.start<Groups>(
        tr("Looking for duplicates"),
        [dataset = session_.workspace.dataset(), similarity](const Progress& progress) {
            return findDuplicates(*dataset, similarity, progress);
        },
        std::move(ends), [this](double share) { view_.setProgress(share); });
}

} // namespace fitroom
