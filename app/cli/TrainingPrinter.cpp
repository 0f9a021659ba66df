#include "app/cli/TrainingPrinter.h"

#include "app/cli/Console.h"
#include "app/cli/Format.h"
#include "app/cli/RunText.h"
#include "core/support/Elapsed.h"

#include <algorithm>

namespace fitroom::cli {

void TrainingPrinter::operator()(const TrainingEvent& event) {
    std::visit([this](const auto& one) { on(one); }, event);
}

void TrainingPrinter::on(const RunStarted& started) {
    run_ = started;
    begin_ = std::chrono::steady_clock::now();
    printMessage((started.firstStep > 0 ? "Going on with run " : "Run ") + started.run);
}

void TrainingPrinter::on(const StepMetrics& step) {
    const double spent = secondsSince(begin_);
    const auto done = double(step.step - run_.firstStep);
    const auto left = double(run_.totalSteps - step.step);
    const int epoch = std::min(int(step.epoch) + 1, run_.totalEpochs);
    // All of it fits into 80 columns.
    line_.show(double(step.step) / double(std::max<std::int64_t>(run_.totalSteps, 1)),
               "Epoch " + std::to_string(epoch) + "/" + std::to_string(run_.totalEpochs) + "  " +
                   duration(done > 0 ? spent / done * left : 0) + " left  " +
                   grouped(std::int64_t(step.imagesPerSecond)) + " images/s  loss " +
                   fixed(step.loss, 4) + "  " + percent(step.accuracy, 1));
}

void TrainingPrinter::on(const EpochMetrics& epoch) {
    line_.clear();
    printMessage(epochText(epoch, run_.totalEpochs));
}

void TrainingPrinter::on(const PhaseScore& score) {
    line_.clear();
    printMessage("Phase " + std::to_string(score.phase) + " done: test loss " +
                 fixed(score.testLoss, 4) + "  accuracy " + percent(score.testAccuracy));
}

void TrainingPrinter::on(const KeepingPredictions& keeping) {
    line_.show(keeping.share, "Evaluating");
}

void TrainingPrinter::on(const ComputingFeatures& computing) {
    line_.show(computing.share, "What the pretrained net makes of the images");
}

void TrainingPrinter::on(const TrainingWarning& warning) {
    line_.clear();
    printWarning(warning.error.english());
}

} // namespace fitroom::cli
