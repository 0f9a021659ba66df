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

struct DataArguments {
    DataOptions data;
    bool json = false;
};

/// What is told of the images of one subset.
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

/// The training images without those that the data set itself sets aside for validation.
struct Parts {
    Part training, validation, test;
};

Parts describe(const Dataset& dataset) {
    const std::size_t learnt = dataset.trainingSize() - dataset.validationSize();
    return {describe(dataset, 0, learnt), describe(dataset, learnt, dataset.validationSize()),
            describe(dataset, dataset.trainingSize(), dataset.testSize())};
}

/// The file's name and the reason, apart from each other.
std::pair<std::string, std::string> problemText(const Error& problem) {
    Error reason = problem;
    reason.where = {};
    return {problem.where.english(), reason.english()};
}

void printAsJson(const Dataset& dataset, const Parts& parts) {
    const ImageShape& shape = dataset.shape();
    Json json = {{"schema_version", kSchemaVersion},
                 {"name", dataset.name()},
                 {"source", dataset.source()},
                 {"fingerprint", dataset.fingerprint()},
                 {"images", dataset.size()},
                 {"shape", {shape.channels, shape.height, shape.width}},
                 {"class_names", dataset.classNames()},
                 {"training", partJson(parts.training)},
                 {"test", partJson(parts.test)},
                 {"notes", Json::array()},
                 {"problems", Json::array()}};
    if (parts.validation.images > 0)
        json["validation"] = partJson(parts.validation);
    if (dataset.import())
        json["import"] = Json(importToJson(*dataset.import()));
    for (const Error& note : dataset.notes())
        json["notes"].push_back(note.english());
    for (const Error& problem : dataset.problems()) {
        const auto [file, reason] = problemText(problem);
        json["problems"].push_back({{"file", file}, {"reason", reason}});
    }
    printJson(json);
}

std::string pixelText(const Part& part) {
    if (part.images == 0)
        return "";
    return "mean " + fixed(part.pixels.mean, 4) + ", deviation " + fixed(part.pixels.deviation, 4);
}

std::string sizesText(const Dataset& dataset, const Parts& parts) {
    const auto count = [](const Part& part) { return grouped(std::int64_t(part.images)); };
    return grouped(std::int64_t(dataset.size())) + " (" + count(parts.training) + " training, " +
           (parts.validation.images > 0 ? count(parts.validation) + " validation, " : "") +
           count(parts.test) + " test)";
}

void printFacts(const Dataset& dataset, const Parts& parts) {
    const ImageShape& shape = dataset.shape();
    Table facts({Table::Align::Left, Table::Align::Left});
    facts.add({"name", dataset.name()});
    facts.add({"source", dataset.source()});
    facts.add({"images", sizesText(dataset, parts)});
    facts.add({"shape", std::to_string(shape.width) + " x " + std::to_string(shape.height) +
                            (shape.channels == 1 ? ", grey" : ", colour")});
    constexpr const char* kMade[] = {"pictures, stretched", "pictures, padded",
                                     "pictures, cropped"}; // as PictureFit
    if (dataset.import())
        facts.add({"made from", kMade[int(dataset.import()->fit)]});
    facts.add({"training pixels", pixelText(parts.training)});
    if (parts.validation.images > 0)
        facts.add({"validation pixels", pixelText(parts.validation)});
    if (parts.test.images > 0)
        facts.add({"test pixels", pixelText(parts.test)});
    facts.add({"fingerprint", dataset.fingerprint()});
    std::cout << facts.text() << '\n';
}

void printClasses(const Dataset& dataset, const Parts& parts) {
    using Align = Table::Align;
    const bool validation = parts.validation.images > 0;
    std::vector<Align> columns(validation ? 6 : 5, Align::Right);
    columns[1] = Align::Left;
    Table classes(columns);
    std::vector<std::string> heading = {"", "class", "training", "share", "test"};
    if (validation)
        heading.insert(heading.begin() + 4, "validation");
    classes.add(heading);
    for (std::size_t i = 0; i < dataset.classNames().size(); ++i) {
        std::vector<std::string> row = {
            std::to_string(i), dataset.classNames()[i], grouped(parts.training.counts[i]),
            percent(double(parts.training.counts[i]) / double(parts.training.images), 1),
            grouped(parts.test.counts[i])};
        if (validation)
            row.insert(row.begin() + 4, grouped(parts.validation.counts[i]));
        classes.add(row);
    }
    std::cout << classes.text() << std::flush;
}

void printProblems(const Dataset& dataset) {
    if (dataset.problems().empty())
        return;
    Table problems({Table::Align::Left, Table::Align::Left});
    problems.add({"passed over", "reason"});
    for (const Error& problem : dataset.problems()) {
        const auto [file, reason] = problemText(problem);
        problems.add({file, reason});
    }
    std::cout << '\n' << problems.text() << std::flush;
}

int dataInfo(const DataArguments& options) {
    const Interruption interruption;
    useThreads(0);
    const auto loaded = loadData(options.data, interruption.token());
    if (!loaded)
        return fail(loaded.error());
    const Dataset& dataset = **loaded;
    const Parts parts = describe(dataset);
    if (options.json) {
        printAsJson(dataset, parts);
    } else {
        printFacts(dataset, parts);
        printClasses(dataset, parts);
        printProblems(dataset);
    }
    return Done;
}

} // namespace

void addDataCommand(CLI::App& app, Action& action) {
    auto* const data = app.add_subcommand("data", "Fetch data sets and look at them");
    data->require_subcommand(1);
    auto* const info = data->add_subcommand(
        "info", "Counts, shape, classes and their balance, pixel statistics, fingerprint");
    const auto options = std::make_shared<DataArguments>();
    addDataOptions(*info, options->data);
    info->add_option("path", options->data.path, "The same as --data")
        ->type_name("PATH")
        ->excludes("--data");
    addJsonOption(*info, options->json);
    info->callback([&action, options] { action = [options] { return dataInfo(*options); }; });
    addDownloadCommand(*data, action);
    addDuplicatesCommand(*data, action);
    addLabelsCommand(*data, action);
    addSuspectsCommand(*data, action);
}

} // namespace fitroom::cli
