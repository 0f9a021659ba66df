#include "app/window/pages/embed/InsightPresenter.h"

#include "app/window/pages/embed/EmbedPresenter.h"
#include "core/embedding/EmbeddingQuality.h"
#include "core/embedding/Neighbours.h"
#include "core/embedding/Pca.h"
#include "core/evaluation/NeighbourSuspects.h"
#include "widgets/Text.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/neighbours/NeighbourPanel.h"
#include "widgets/embed/neighbours/SuspectPanel.h"

#include <limits>

namespace fitroom {

namespace {

constexpr int kQualityNeighbours = 10;
constexpr int kSuspectNeighbours = 15;
constexpr std::size_t kEnoughColumns =
    50; ///< components that are searched in place of more columns

Result<std::vector<LabelSuspect>> suspectsAmong(const PointTable& points, const DatasetPtr& dataset,
                                                const Progress& progress) {
    std::vector<std::int32_t> labels;
    for (const std::int32_t image : points.images)
        labels.push_back(dataset->label(std::size_t(image)));
    std::vector<float> reduced;
    Points searched = points.points();
    if (searched.columns > kEnoughColumns && searched.rows() > kEnoughColumns) {
        auto components =
            pca(searched.values, searched.columns, int(kEnoughColumns), progress.part(0, 0.2));
        if (!components)
            return Failure(components.error());
        reduced = std::move(components->coordinates);
        searched = {reduced, kEnoughColumns};
    }
    const int count = int(std::min(std::size_t(kSuspectNeighbours), searched.rows() - 1));
    return nearestNeighbours(searched, count, Metric::Euclidean, progress.part(0.2, 0.8))
        .map([&](const Neighbours& neighbours) {
            return neighbourSuspects(neighbours, points.images, labels, dataset->classCount());
        });
}

} // namespace

InsightPresenter::InsightPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                                   QObject* parent)
    : QObject(parent), page_(page), maps_(maps), session_(session) {
    connect(&page, &EmbedPage::neighboursRequested, this, [this](const NeighbourRequest& request) {
        maps_.withPoints(
            [this, request](const PointTablePtr& points) { findNeighbours(request, points); },
            [this](const QString& sentence) { page_.neighbours().setMessage(sentence); });
    });
    connect(&page.quality(), &QualityPanel::requested, this, [this] {
        page_.quality().setProgress(-1);
        maps_.withPoints([this](const PointTablePtr& points) { measure(points); },
                         [this](const QString& sentence) {
                             page_.quality().reset(true);
                             page_.quality().setMessage(sentence);
                         });
    });
    connect(&page.suspects(), &SuspectPanel::searchRequested, this, [this] {
        page_.suspects().setProgress(-1);
        maps_.withPoints([this](const PointTablePtr& points) { findSuspects(points); },
                         [this](const QString& sentence) {
                             page_.suspects().setReady(true);
                             page_.suspects().setMessage(sentence);
                         });
    });
    connect(&maps, &EmbedPresenter::mapChanged, this, &InsightPresenter::forget);
}

void InsightPresenter::forget() {
    for (JobHandle* job : {&finding_, &measuring_, &suspecting_})
        job->letGo();
}

void InsightPresenter::findNeighbours(const NeighbourRequest& request,
                                      const PointTablePtr& points) {
    JobEnds<Neighbours> ends;
    ends.finished = [this](const Neighbours& found) {
        std::vector<NearPoint> near;
        const MapModel& model = page_.model();
        for (std::size_t i = 0; i < found.indices.size(); ++i) {
            const std::int32_t point = found.indices[i];
            near.push_back({point, model.pictureOf(point), model.name(point), found.distances[i]});
        }
        page_.neighbours().setNeighbours(near);
    };
    ends.failed = [this](const Error& error) { page_.neighbours().setMessage(text(error)); };
    finding_ = session_.files.start<Neighbours>(
        {},
        [points, request](const Progress&) -> Result<Neighbours> {
            return nearestTo(points->points(), std::size_t(request.point), request.count,
                             request.cosine ? Metric::Cosine : Metric::Euclidean);
        },
        std::move(ends));
}

void InsightPresenter::measure(const PointTablePtr& points) {
    JobEnds<EmbeddingQuality> ends;
    ends.finished = [this, count = points->rows()](const EmbeddingQuality& quality) {
        std::vector<float> kept(count, std::numeric_limits<float>::quiet_NaN());
        for (std::size_t i = 0; i < quality.rows.size(); ++i)
            kept[std::size_t(quality.rows[i])] = quality.pointPreservation[i];
        page_.setQuality({quality.neighbours, quality.trustworthiness, quality.preservation},
                         std::move(kept));
    };
    ends.failed = [this](const Error& error) {
        page_.quality().reset(true);
        page_.quality().setMessage(text(error));
    };
    ends.cancelled = [this] { page_.quality().reset(true); };
    measuring_ = session_.work.start<EmbeddingQuality>(
        tr("Measuring the map"),
        [points, map = page_.scatter().points()](const Progress& progress) {
            return embeddingQuality(points->points(),
                                    {map.coordinates, std::size_t(map.dimensions)},
                                    kQualityNeighbours, progress);
        },
        std::move(ends), [this](double share) { page_.quality().setProgress(share); });
}

void InsightPresenter::findSuspects(const PointTablePtr& points) {
    SuspectPanel& panel = page_.suspects();
    JobEnds<std::vector<LabelSuspect>> ends;
    ends.finished = [&panel](const std::vector<LabelSuspect>& suspects) {
        panel.setSuspects(suspects);
    };
    ends.failed = [&panel](const Error& error) {
        panel.setReady(true);
        panel.setMessage(text(error));
    };
    ends.cancelled = [&panel] {
        panel.setReady(true);
        panel.setMessage({});
    };
    suspecting_ = session_.work.start<std::vector<LabelSuspect>>(
        tr("Looking for wrong labels"),
        [points, dataset = session_.workspace.dataset()](const Progress& progress) {
            return suspectsAmong(*points, dataset, progress);
        },
        std::move(ends), [&panel](double share) { panel.setProgress(share); });
}

} // namespace fitroom
