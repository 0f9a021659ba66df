#include "app/cli/RunText.h"

#include "app/cli/Format.h"
#include "core/model/ModelJson.h"
#include "core/runs/RunJson.h"
#include "core/training/Recipe.h"

namespace fitroom::cli {

Json epochJson(const EpochMetrics& epoch) {
    return {{"epoch", epoch.epoch},
            {"phase", epoch.phase},
            {"step", epoch.step},
            {"training_loss", epoch.trainingLoss},
            {"training_accuracy", epoch.trainingAccuracy},
            {"validation_loss", epoch.validationLoss},
            {"validation_accuracy", epoch.validationAccuracy},
            {"learning_rate", epoch.learningRate},
            {"seconds", epoch.seconds},
            {"images_per_second", epoch.imagesPerSecond},
            {"best", epoch.best}};
}

Json scoreJson(const PhaseScore& score) {
    return {{"phase", score.phase},
            {"epoch", score.epoch},
            {"test_loss", score.testLoss},
            {"test_accuracy", score.testAccuracy}};
}

Json runSummaryJson(const RunInfo& run) {
    Json json = {{"id", run.id},
                 {"name", run.name},
                 {"status", statusName(run.status)},
                 {"created", run.created},
                 {"model", run.model.name},
                 {"recipe", run.recipe.name},
                 {"data", run.dataName},
                 {"epochs_done", run.epochsDone},
                 {"epochs", run.recipe.totalEpochs()},
                 {"best", nullptr},
                 {"score", nullptr}};
    if (run.best)
        json["best"] = epochJson(*run.best);
    if (run.score)
        json["score"] = scoreJson(*run.score);
    return json;
}

Json runJson(const RunInfo& run, const RunMetrics& metrics, const RunStore& store) {
    Json json = {{"schema_version", kSchemaVersion}};
    json.update(runSummaryJson(run));
    json["folder"] = store.runFolder(run.id).string();
    json["failure"] = run.failure;
    json["data_source"] = run.dataSource;
    if (run.dataImport)
        json["data_import"] = Json(importToJson(*run.dataImport));
    json["data_fingerprint"] = run.dataFingerprint;
    json["corrected_labels"] = run.correctedLabels;
    json["class_names"] = run.classNames;
    json["shape"] = {run.shape.channels, run.shape.height, run.shape.width};
    json["program"] = run.program;
    json["hardware"] = run.hardware;
    json["model_spec"] = modelToJson(run.model);
    json["recipe_spec"] = recipeToJson(run.recipe);
    json["epoch_metrics"] = Json::array();
    for (const EpochMetrics& epoch : metrics.epochs)
        json["epoch_metrics"].push_back(epochJson(epoch));
    json["scores"] = Json::array();
    for (const PhaseScore& score : metrics.scores)
        json["scores"].push_back(scoreJson(score));
    return json;
}

std::string runText(const RunInfo& run, const RunStore& store) {
    Table table({Table::Align::Left, Table::Align::Left});
    table.add({"run", run.id});
    table.add({"name", run.name});
    table.add({"status", statusName(run.status)});
    if (!run.failure.empty())
        table.add({"failure", run.failure});
    table.add({"net", run.model.title + " (" + run.model.name + ")"});
    table.add({"recipe", run.recipe.title + " (" + run.recipe.name + ")"});
    table.add({"data", run.dataName + " (" + run.dataSource + ")"});
    if (run.correctedLabels > 0)
        table.add({"labels", grouped(run.correctedLabels) + " corrected"});
    table.add({"begun", run.created});
    table.add({"hardware", run.hardware});
    table.add({"folder", store.runFolder(run.id).string()});
    table.add({"epochs",
               std::to_string(run.epochsDone) + " of " + std::to_string(run.recipe.totalEpochs())});
    if (run.best)
        table.add({"validation", percent(run.best->validationAccuracy) + ", loss " +
                                     fixed(run.best->validationLoss, 4) + " (best, epoch " +
                                     std::to_string(run.best->epoch) + ")"});
    if (run.score)
        table.add({"test", percent(run.score->testAccuracy) + ", loss " +
                               fixed(run.score->testLoss, 4) + " (after epoch " +
                               std::to_string(run.score->epoch) + ")"});
    return table.text();
}

std::string epochText(const EpochMetrics& epoch, int totalEpochs) {
    const std::string total = std::to_string(totalEpochs);
    std::string number = std::to_string(epoch.epoch);
    if (number.size() < total.size())
        number.insert(0, total.size() - number.size(), ' ');
    return "Epoch " + number + "/" + total + "  loss " + fixed(epoch.trainingLoss, 4) + "  " +
           percent(epoch.trainingAccuracy) + "  validation " + fixed(epoch.validationLoss, 4) +
           "  " + percent(epoch.validationAccuracy) + "  " + fixed(epoch.seconds, 1) + " s" +
           (epoch.best ? "  best" : "");
}

} // namespace fitroom::cli
