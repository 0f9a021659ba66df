#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/data/Duplicates.h"
#include "core/support/Compute.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct DuplicatesArguments {
    DataOptions data;
    double similarity = kNearDuplicate;
    int threads = 0;
    bool json = false;
};

/// "training", "validation" or "test" for each image, by the customary split.
std::vector<std::string> partOfImages(const Dataset& dataset, const Split& split) {
    std::vector<std::string> parts(dataset.size(), "training");
    for (const std::int32_t image : split.validation)
        parts[std::size_t(image)] = "validation";
    for (std::size_t i = dataset.trainingSize(); i < dataset.size(); ++i)
        parts[i] = "test";
    return parts;
}

Json groupJson(const DuplicateGroup& group, const Dataset& dataset,
               const std::vector<std::string>& parts) {
    Json images = Json::array();
    for (const std::int32_t image : group.images)
        images.push_back({{"index", image},
                          {"split", parts[std::size_t(image)]},
                          {"label", dataset.label(std::size_t(image))}});
    return {{"exact", group.exact}, {"similarity", group.similarity}, {"images", images}};
}

void printAsJson(const std::vector<DuplicateGroup>& groups, const DuplicateCounts& counts,
                 const Dataset& dataset, const std::vector<std::string>& parts, double similarity) {
    Json json = {{"schema_version", kSchemaVersion},
                 {"source", dataset.source()},
                 {"images", dataset.size()},
                 {"similarity", similarity},
                 {"duplicates", counts.images},
                 {"exact_groups", counts.exactGroups},
                 {"test_leaks", counts.testLeaks},
                 {"validation_leaks", counts.validationLeaks},
                 {"label_conflicts", counts.labelConflicts},
                 {"groups", Json::array()}};
    for (const DuplicateGroup& group : groups)
        json["groups"].push_back(groupJson(group, dataset, parts));
    printJson(json);
}

std::string imagesText(const DuplicateGroup& group, const std::vector<std::string>& parts) {
    std::string text;
    for (const std::int32_t image : group.images)
        text +=
            (text.empty() ? "" : ", ") + std::to_string(image) + " " + parts[std::size_t(image)];
    return text;
}

void printAsText(const std::vector<DuplicateGroup>& groups, const DuplicateCounts& counts,
                 const Dataset& dataset, const std::vector<std::string>& parts) {
    std::cout << grouped(std::int64_t(counts.images)) << " of "
              << grouped(std::int64_t(dataset.size())) << " images are duplicates, in "
              << grouped(std::int64_t(counts.groups)) << " groups ("
              << grouped(std::int64_t(counts.exactGroups)) << " of them exact)\n";
    if (groups.empty())
        return;
    using Align = Table::Align;
    Table table({Align::Right, Align::Left, Align::Left, Align::Left});
    table.add({"images", "likeness", "labels", "which"});
    for (const DuplicateGroup& group : groups)
        table.add({std::to_string(group.images.size()),
                   group.exact ? "exact" : fixed(group.similarity, 4),
                   labelsDiffer(group, dataset) ? "differ" : "same", imagesText(group, parts)});
    std::cout << '\n' << table.text() << std::flush;
}

int duplicatesCommand(const DuplicatesArguments& options) {
    const Interruption interruption;
    useThreads(options.threads);
    const auto loaded = loadData(options.data, interruption.token());
    if (!loaded)
        return fail(loaded.error());
    const Dataset& dataset = **loaded;
    const Split split = makeSplit(dataset, {}).value_or(Split());
    ProgressLine line;
    const auto groups = findDuplicates(
        dataset, options.similarity,
        {[&](double share) { line.show(share, "Comparing the images"); }, interruption.token()});
    line.clear();
    if (!groups)
        return fail(groups.error());
    const DuplicateCounts counts = countDuplicates(*groups, dataset, split);
    const auto parts = partOfImages(dataset, split);
    if (options.json)
        printAsJson(*groups, counts, dataset, parts, options.similarity);
    else
        printAsText(*groups, counts, dataset, parts);
    if (counts.testLeaks > 0)
        printWarning(grouped(std::int64_t(counts.testLeaks)) + " of the " +
                     grouped(std::int64_t(dataset.testSize())) +
                     " test images have a duplicate among the images learnt from: test scores "
                     "will look better than they are.");
    return Done;
}

} // namespace

void addDuplicatesCommand(CLI::App& data, Action& action) {
    auto* const command = data.add_subcommand(
        "duplicates", "Images that are the same or nearly so, within and across splits");
    const auto options = std::make_shared<DuplicatesArguments>();
    command
        ->add_option("--similarity", options->similarity,
                     "Correlation of the pixels from which on images are nearly the same")
        ->check(CLI::Range(0.9, 1.0))
        ->type_name("X")
        ->capture_default_str();
    addDataOptions(*command, options->data);
    addThreadsOption(*command, options->threads);
    addJsonOption(*command, options->json);
    command->callback(
        [&action, options] { action = [options] { return duplicatesCommand(*options); }; });
}

} // namespace fitroom::cli
