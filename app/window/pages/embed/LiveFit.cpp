#include "app/window/pages/embed/LiveFit.h"

#include "app/window/jobs/Latest.h"

#include <chrono>
#include <condition_variable>
#include <limits>

namespace fitroom {

namespace {

constexpr int kFrame = 33;                           // milliseconds
constexpr auto kLossEvery = std::chrono::seconds(1); // it takes about as long as a step

} // namespace

/// What the window asks of the worker, and what the worker tells.
class LiveFit::Conversation {
public:
    explicit Conversation(std::vector<std::int32_t> labels) : labels_(std::move(labels)) {}

    // The window's side.

    void setPaused(bool paused) {
        {
            const std::lock_guard lock(mutex_);
            paused_ = paused;
        }
        changed_.notify_all();
    }
    void shake() { ++shakes_; }
    void supervise(double share) { supervision_ = share; }
    [[nodiscard]] std::optional<MapStep> take() { return newest_.take(); }

    // The worker's.

    /// After each step; whether to take another one.
    bool observe(LayoutOptimiser& layout, const std::stop_token& stop) {
        if (const double wanted = supervision_; wanted != supervised_) {
            layout.supervise(labels_, wanted);
            supervised_ = wanted;
        }
        for (; shakes_ > 0; --shakes_)
            layout.perturb(std::uint64_t(layout.iteration()) + 1);
        measure(layout);
        if (newest_.empty())
            put(layout);
        std::unique_lock lock(mutex_);
        if (paused_) {
            put(layout); // what is seen now stays for long
            changed_.wait(lock, stop, [this] { return !paused_; });
        }
        return !stop.stop_requested();
    }
    void putLast(const Embedding& map) {
        newest_.put({map.coordinates, map.iterations, map.loss.value_or(loss_)});
    }

private:
    void measure(LayoutOptimiser& layout) {
        using Clock = std::chrono::steady_clock;
        if (layout.iteration() == 0 || Clock::now() - measured_ < kLossEvery)
            return;
        loss_ = layout.loss();
        measured_ = Clock::now();
    }
    void put(const LayoutOptimiser& layout) {
        const auto now = layout.coordinates();
        newest_.put({{now.begin(), now.end()}, layout.iteration(), loss_});
    }

    std::vector<std::int32_t> labels_;
    Latest<MapStep> newest_;
    std::atomic<int> shakes_ = 0; ///< asked for and not done
    std::atomic<double> supervision_ = 0;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    bool paused_ = false; ///< under the mutex

    // The worker's alone.
    double supervised_ = 0;
    double loss_ = std::numeric_limits<double>::quiet_NaN();
    std::chrono::steady_clock::time_point measured_;
};

LiveFit::LiveFit(JobThread& thread, QObject* parent) : QObject(parent), thread_(thread) {
    timer_.setInterval(kFrame);
    connect(&timer_, &QTimer::timeout, this, &LiveFit::fetch);
}

void LiveFit::start(PointTablePtr points, EmbeddingSpec spec, std::vector<std::int32_t> labels) {
    letGo();
    talk_ = std::make_shared<Conversation>(std::move(labels));
    JobEnds<Done> ends;
    const auto end = [this] {
        fetch();
        timer_.stop();
        talk_.reset();
        emit ended();
    };
    ends.finished = [end](Done) { end(); };
    ends.cancelled = end;
    ends.failed = [this](const Error& error) {
        timer_.stop();
        talk_.reset();
        emit failed(error);
    };
    timer_.start();
    job_ = thread_.start<Done>(
        {},
        [talk = talk_, points = std::move(points),
         spec = std::move(spec)](const Progress& progress) -> Result<Done> {
            const auto observe = [&](LayoutOptimiser& layout) {
                return talk->observe(layout, progress.stop);
            };
            return embed(points->points(), spec, progress, observe).map([&](const Embedding& map) {
                talk->putLast(map);
                return Done();
            });
        },
        std::move(ends), [this](double share) { emit prepared(share); });
}

void LiveFit::fetch() {
    if (auto step = talk_ ? talk_->take() : std::nullopt)
        emit moved(*step);
}

void LiveFit::pause() {
    if (talk_)
        talk_->setPaused(true);
}

void LiveFit::goOn() {
    if (talk_)
        talk_->setPaused(false);
}

void LiveFit::stop() {
    job_.cancel();
}

void LiveFit::perturb() {
    if (talk_)
        talk_->shake();
}

void LiveFit::supervise(double share) {
    if (talk_)
        talk_->supervise(share);
}

void LiveFit::letGo() {
    job_.letGo();
    timer_.stop();
    talk_.reset();
}

} // namespace fitroom
