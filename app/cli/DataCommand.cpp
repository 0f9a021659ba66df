#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "core/data/Statistics.h"
#include "core/support/Compute.h"

#include <iostream>
#include <numeric>

namespace fitroom::cli {
namespace {

struct Options {
    DataOptions data;
    bool json = false;
};

/// What is told of the training images, and of the test images.
struct Part {
    std::size_t images = 0;
    std::vector<std::int64_t> counts;
    PixelStatistics pixels;
};

Part describe(const Dataset& dataset, std::size_t first, std::size_t count) {
    std::vector<std::int32_t> indices(count);
    std::iota(indices.begin(), indices.end(), std::int32_t(first));
    return {count, classCounts(dataset, indices), pixelStatistics(dataset, indices)};
}

Json partJson(const Part& part) {
    return {{"images", part.images},
            {"class_counts", part.counts},
            {"pixel_mean", part.pixels.mean},
            {"pixel_deviation", part.pixels.deviation}};
}

void printAsJson(const Dataset& dataset, const Part& training, const Part& test) {
    const ImageShape& shape = dataset.shape();
    Json json = {{"schema_version", kSchemaVersion},
                 {"name", dataset.name()},
                 {"source", dataset.source()},
                 {"fingerprint", dataset.fingerprint()},
                 {"images", dataset.size()},
                 {"shape", {shape.channels, shape.height, shape.width}},
                 {"class_names", dataset.classNames()},
                 {"training", partJson(training)},
                 {"test", partJson(test)},
                 {"notes", Json::array()}};
    for (const Error& note : dataset.notes())
        json["notes"].push_back(note.english());
    printJson(json);
}

std::string pixelText(const Part& part) {
    if (part.images == 0)
        return "";
    return "mean " + fixed(part.pixels.mean, 4) + ", deviation " + fixed(part.pixels.deviation, 4);
}

void printAsText(const Dataset& dataset, const Part& training, const Part& test) {
    using Align = Table::Align;
    const ImageShape& shape = dataset.shape();
    Table facts({Align::Left, Align::Left});
    facts.add({"name", dataset.name()});
    facts.add({"source", dataset.source()});
    facts.add({"images", grouped(std::int64_t(dataset.size())) + " (" +
                             grouped(std::int64_t(training.images)) + " training, " +
                             grouped(std::int64_t(test.images)) + " test)"});
    facts.add({"shape", std::to_string(shape.width) + " x " + std::to_string(shape.height) +
                            (shape.channels == 1 ? ", grey" : ", colour")});
    facts.add({"training pixels", pixelText(training)});
    if (test.images > 0)
        facts.add({"test pixels", pixelText(test)});
    facts.add({"fingerprint", dataset.fingerprint()});
    std::cout << facts.text() << '\n';

    Table classes({Align::Right, Align::Left, Align::Right, Align::Right, Align::Right});
    classes.add({"", "class", "training", "share", "test"});
    for (std::size_t i = 0; i < dataset.classNames().size(); ++i)
        classes.add({std::to_string(i), dataset.classNames()[i], grouped(training.counts[i]),
                     percent(double(training.counts[i]) / double(training.images), 1),
                     grouped(test.counts[i])});
    std::cout << classes.text() << std::flush;
}

int dataInfo(const Options& options) {
    const Interruption interruption;
    useThreads(0);
    const auto loaded = loadData(options.data, interruption.token());
    if (!loaded)
        return fail(loaded.error());
    const Dataset& dataset = **loaded;
    const Part training = describe(dataset, 0, dataset.trainingSize());
    const Part test = describe(dataset, dataset.trainingSize(), dataset.testSize());
    if (options.json)
        printAsJson(dataset, training, test);
    else
        printAsText(dataset, training, test);
    return Done;
}

} // namespace

void addDataCommand(CLI::App& app, Action& action) {
    auto* const data = app.add_subcommand("data", "Look at data sets");
    data->require_subcommand(1);
    auto* const info = data->add_subcommand(
        "info", "Counts, shape, classes and their balance, pixel statistics, fingerprint");
    const auto options = std::make_shared<Options>();
    addDataOptions(*info, options->data);
    addJsonOption(*info, options->json);
    info->callback([&action, options] { action = [options] { return dataInfo(*options); }; });
    addDuplicatesCommand(*data, action);
    addLabelsCommand(*data, action);
    addSuspectsCommand(*data, action);
}

} // namespace fitroom::cli
