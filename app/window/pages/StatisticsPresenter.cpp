#include "app/window/pages/StatisticsPresenter.h"

#include "core/data/ClassStatistics.h"
#include "core/data/Statistics.h"
#include "widgets/data/DataPage.h"

#include <numeric>

namespace fitroom {

namespace {

struct Statistics {
    PixelStatistics pixels;
    std::vector<ClassStatistics> classes;
};

Result<Statistics> statisticsOf(const Dataset& dataset, const Progress& progress) {
    std::vector<std::int32_t> training(dataset.trainingSize());
    std::iota(training.begin(), training.end(), 0);
    auto classes = classStatistics(dataset, training, progress);
    if (!classes)
        return tl::unexpected(classes.error());
    return Statistics{pixelStatistics(dataset, training), std::move(*classes)};
}

} // namespace

StatisticsPresenter::StatisticsPresenter(DataPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    connect(&session.workspace, &Workspace::datasetChanged, this, &StatisticsPresenter::compute);
    connect(&session.workspace, &Workspace::labelsChanged, this, &StatisticsPresenter::compute);
}

void StatisticsPresenter::compute() {
    JobEnds<Statistics> ends;
    ends.finished = [this](Statistics statistics) {
        page_.setStatistics(statistics.pixels);
        page_.setClassStatistics(std::move(statistics.classes));
    };
    job_ = session_.work.start<Statistics>(
        {},
        [dataset = session_.workspace.dataset()](const Progress& progress) {
            return statisticsOf(*dataset, progress);
        },
        std::move(ends));
}

} // namespace fitroom
