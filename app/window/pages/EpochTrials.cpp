#include "app/window/pages/EpochTrials.h"

#include "core/model/ModelJson.h"
#include "core/model/ShapeInference.h"
#include "widgets/Text.h"

#include <nlohmann/json.hpp>

namespace fitroom {

namespace {

constexpr int kPause = 800; // milliseconds without an edit

/// All that the time of an epoch depends on, as text; empty when there is nothing to measure.
std::string keyOf(const TrialSubject& subject) {
    if (!subject.dataset || subject.recipe.phases.empty())
        return {};
    const ImageShape& shape = subject.dataset->shape();
    const int classes = subject.dataset->classCount();
    if (!inferShapes(subject.model, shape, classes))
        return {};
    const nlohmann::json recipe = recipeToJson(subject.recipe);
    nlohmann::json key = {
        modelToJson(subject.model)["layers"], shape.channels, shape.height, shape.width, classes,
        subject.dataset->trainingSize()};
    for (const char* member : {"optimiser", "batch_size", "split", "precision", "threads", "limit"})
        key.push_back(recipe.value(member, nlohmann::json()));
    key.push_back(recipe["phases"][0].value("augmentation", nlohmann::json()));
    return key.dump();
}

} // namespace

EpochTrials::EpochTrials(JobThread& work, QObject* parent) : QObject(parent), work_(work) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    pause_.callOnTimeout(this, &EpochTrials::measure);
}

void EpochTrials::setSubject(const TrialSubject& subject) {
    const std::string key = keyOf(subject);
    subject_ = subject;
    if (key == key_)
        return;
    key_ = key;
    consider();
}

void EpochTrials::setWanted(bool wanted) {
    if (wanted == wanted_)
        return;
    wanted_ = wanted;
    consider();
}

void EpochTrials::setTraining(bool training) {
    if (training == training_)
        return;
    training_ = training;
    consider();
}

/// Tells what is known, and has the rest measured soon if that is possible.
void EpochTrials::consider() {
    trial_.letGo();
    pause_.stop();
    if (const auto known = known_.find(key_); known != known_.end())
        return tell(EpochEstimate::State::Measured, known->second.total());
    if (training_)
        return tell(EpochEstimate::State::Unknown, 0,
                    tr("It is measured when no training is going on."));
    tell(EpochEstimate::State::Unknown, 0,
         subject_.dataset ? QString() : tr("Open a data set to measure it."));
    if (wanted_ && !key_.empty())
        pause_.start();
}

void EpochTrials::measure() {
    pause_.stop();
    if (key_.empty() || training_)
        return;
    JobEnds<EpochTime> ends;
    ends.finished = [this, key = key_](const EpochTime& time) { take(key, time); };
    ends.failed = [this](const Error& error) {
        tell(EpochEstimate::State::Failed, 0, text(error));
    };
    ends.cancelled = [this] { tell(EpochEstimate::State::Unknown); };
    tell(EpochEstimate::State::Measuring);
    trial_ = work_.start<EpochTime>(
        tr("Measuring an epoch"),
        [subject = subject_](const Progress& progress) {
            return timeEpoch(subject.model, subject.dataset, subject.recipe, progress);
        },
        std::move(ends));
}

void EpochTrials::cancel() {
    trial_.cancel();
}

void EpochTrials::take(const std::string& key, const EpochTime& time) {
    known_[key] = time;
    if (key == key_)
        tell(EpochEstimate::State::Measured, time.total());
}

void EpochTrials::tell(EpochEstimate::State state, double seconds, const QString& sentence) {
    emit changed({state, seconds, sentence});
}

} // namespace fitroom
