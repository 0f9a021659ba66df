#include "core/runs/MetricsJson.h"

#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <limits>

namespace fitroom {
namespace {

using Json = nlohmann::json;

// The members' names, for writing and for reading alike: `each(name, member)` for every one.

template<class Metrics, class Each>
requires std::same_as<std::remove_const_t<Metrics>, StepMetrics>
void forEachMember(Metrics& metrics, Each each) {
    each("step", metrics.step);
    each("epoch", metrics.epoch);
    each("loss", metrics.loss);
    each("accuracy", metrics.accuracy);
    each("learningRate", metrics.learningRate);
    each("imagesPerSecond", metrics.imagesPerSecond);
}

template<class Metrics, class Each>
requires std::same_as<std::remove_const_t<Metrics>, EpochMetrics>
void forEachMember(Metrics& metrics, Each each) {
    each("epoch", metrics.epoch);
    each("phase", metrics.phase);
    each("step", metrics.step);
    each("trainingLoss", metrics.trainingLoss);
    each("trainingAccuracy", metrics.trainingAccuracy);
    each("validationLoss", metrics.validationLoss);
    each("validationAccuracy", metrics.validationAccuracy);
    each("learningRate", metrics.learningRate);
    each("seconds", metrics.seconds);
    each("imagesPerSecond", metrics.imagesPerSecond);
    each("best", metrics.best);
}

template<class Score, class Each>
requires std::same_as<std::remove_const_t<Score>, PhaseScore>
void forEachMember(Score& score, Each each) {
    each("phase", score.phase);
    each("epoch", score.epoch);
    each("testLoss", score.testLoss);
    each("testAccuracy", score.testAccuracy);
}

template<class Value>
Json toJson(const Value& value) {
    Json json;
    forEachMember(value, [&](const char* name, const auto& member) { json[name] = member; });
    return json;
}

template<class Value>
tl::expected<void, Error> read(const Json& json, const std::string& file, const std::string& prefix,
                               Value& value) {
    JsonReader reader(json, inFile(file), prefix);
    forEachMember(value, [&]<class Member>(const char* name, Member& member) {
        if constexpr (std::same_as<Member, double>) {
            const Json* number = reader.any(name);
            if (number && number->is_null()) {
                member = std::numeric_limits<double>::quiet_NaN();
                return;
            }
        }
        reader.read(name, member);
    });
    return reader.outcome();
}

template<class Value>
bool addLine(const Json& line, std::vector<Value>& values) {
    Value value;
    if (!read(line, {}, {}, value))
        return false;
    values.push_back(value);
    return true;
}

template<class Value>
Json toLine(const Value& value, const char* kind) {
    Json line = toJson(value);
    line["kind"] = kind;
    return line;
}

} // namespace

Json metricToJson(const TrainingEvent& event) {
    if (const auto* steps = std::get_if<StepMetrics>(&event))
        return toLine(*steps, "steps");
    if (const auto* epoch = std::get_if<EpochMetrics>(&event))
        return toLine(*epoch, "epoch");
    if (const auto* score = std::get_if<PhaseScore>(&event))
        return toLine(*score, "score");
    return nullptr;
}

bool addMetric(const Json& line, RunMetrics& metrics) {
    const Json kind = line.is_object() ? line.value("kind", Json()) : Json();
    if (kind == "steps")
        return addLine(line, metrics.steps);
    if (kind == "epoch")
        return addLine(line, metrics.epochs);
    return kind == "score" && addLine(line, metrics.scores);
}

Json metricsToJson(const EpochMetrics& metrics) {
    return toJson(metrics);
}

Json metricsToJson(const PhaseScore& score) {
    return toJson(score);
}

tl::expected<void, Error> readMetrics(const Json& json, const std::string& file,
                                      const std::string& prefix, EpochMetrics& metrics) {
    return read(json, file, prefix, metrics);
}

tl::expected<void, Error> readMetrics(const Json& json, const std::string& file,
                                      const std::string& prefix, PhaseScore& score) {
    return read(json, file, prefix, score);
}

} // namespace fitroom
