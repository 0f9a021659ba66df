#include "app/window/pages/embed/MapScores.h"

#include "core/evaluation/Evaluate.h"
#include "core/evaluation/ImageScores.h"
#include "widgets/embed/EmbedPage.h"

#include <QCoreApplication>

namespace fitroom {

namespace {

std::vector<Subset> subsetsOf(MapImages images) {
    switch (images) {
    case MapImages::Test:
        return {Subset::Test};
    case MapImages::Validation:
        return {Subset::Validation};
    case MapImages::Training:
        return {Subset::Training};
    default:
        return {Subset::Training, Subset::Validation, Subset::Test};
    }
}

} // namespace

void MapScores::show(const std::string& id, const MapRequest& request) {
    const auto run = session_.workspace.run(id);
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!run || page_.model().content().images.empty())
        return;
    std::vector<Subset> subsets = subsetsOf(request.images);
    if (dataset->testSize() == 0)
        std::erase(subsets, Subset::Test);
    JobEnds<ImageScores> ends;
    ends.finished = [this](ImageScores scores) { page_.setScores(std::move(scores)); };
    scoring_ = session_.work.start<ImageScores>(
        QCoreApplication::translate("fitroom::MapScores", "Evaluating “%1”")
            .arg(QString::fromStdString(run->name)),
        [run = *run, store = session_.store, dataset, subsets](const Progress& progress) {
            return evaluate(run, store, dataset, subsets, Weights::Best, progress)
                .map([&](const Predictions& predictions) {
                    return imageScores(predictions, dataset->size());
                });
        },
        std::move(ends));
}

void MapScores::clear() {
    scoring_.letGo();
    page_.setScores({});
}

} // namespace fitroom
