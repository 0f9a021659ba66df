#include "app/window/pages/RatePresenter.h"

#include "widgets/Text.h"
#include "widgets/train/TrainPage.h"
#include "widgets/train/rate/RateFinder.h"

namespace fitroom {

namespace {
constexpr int kMillisecondsAPicture = 66;
} // namespace

RatePresenter::RatePresenter(TrainPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    timer_.setInterval(kMillisecondsAPicture);
    timer_.callOnTimeout(this, &RatePresenter::handOver);
    connect(&page, &TrainPage::rateTrialRequested, this, &RatePresenter::begin);
    connect(&page.rateFinder(), &RateFinder::cancelRequested, this, [this] { trial_.cancel(); });
}

void RatePresenter::begin(const ModelSpec& model, const Recipe& recipe, int phase) {
    const DatasetPtr dataset = session_.workspace.dataset();
    if (!dataset)
        return;
    RateFinder& view = page_.rateFinder();
    JobEnds<RateCurve> ends;
    ends.finished = [this, &view](const RateCurve& curve) {
        end();
        view.setCurve(curve);
    };
    ends.failed = [this, &view](const Error& error) {
        end();
        view.setError(text(error));
    };
    ends.cancelled = [this, &view] {
        end();
        view.setCancelled();
    };
    view.begin();
    steps_ = std::make_shared<Steps>();
    trial_ = session_.work.start<RateCurve>(
        tr("Finding a learning rate"),
        [=, steps = steps_](const Progress& progress) {
            return findLearningRate(model, dataset, recipe, phase, {}, progress,
                                    [&](const RateStep& step) { steps->put(step); });
        },
        std::move(ends), [&view](double share) { view.setProgress(share); });
    timer_.start();
}

void RatePresenter::end() {
    timer_.stop();
    handOver();
}

void RatePresenter::handOver() {
    page_.rateFinder().addSteps(steps_->takeAll());
}

} // namespace fitroom
