#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Format.h"
#include "app/cli/Interruption.h"
#include "core/data/LabelFile.h"
#include "core/support/UserFolders.h"

#include <iostream>

namespace fitroom::cli {
namespace {

struct LabelsArguments {
    DataOptions data;
    bool csv = false;
    bool json = false;
};

void printAsText(const LabelEdits& edits, const Dataset& dataset,
                 const std::filesystem::path& file) {
    using Align = Table::Align;
    Table table({Align::Left, Align::Right, Align::Left, Align::Left});
    table.add({"time", "image", "from", "to"});
    for (const LabelChange& change : edits.changes()) {
        for (const LabelEdit& edit : change.edits)
            table.add({change.when, std::to_string(edit.image),
                       dataset.classNames()[std::size_t(edit.from)],
                       dataset.classNames()[std::size_t(edit.to)]});
    }
    std::cout << correctedCount(*edits.applyTo(dataset)) << " labels are corrected, in "
              << file.string() << "\n";
    if (!edits.changes().empty())
        std::cout << '\n' << table.text();
    std::cout << std::flush;
}

int labelsCommand(const LabelsArguments& options) {
    const Interruption interruption;
    const auto dataset = loadData(options.data, interruption.token());
    if (!dataset)
        return fail(dataset.error());
    const std::filesystem::path file = options.data.labels.empty()
                                           ? labelFile(userDataFolder(), **dataset)
                                           : std::filesystem::path(options.data.labels);
    std::error_code ignored;
    const bool none = options.data.labels.empty() && !std::filesystem::exists(file, ignored);
    const auto edits = none ? Result<LabelEdits>() : readLabelEdits(file, **dataset);
    if (!edits)
        return fail(edits.error());
    if (options.csv)
        std::cout << labelEditsCsv(*edits, **dataset) << std::flush;
    else if (options.json)
        printJson({{"schema_version", kSchemaVersion},
                   {"file", file.string()},
                   {"corrected", correctedCount(*edits->applyTo(**dataset))},
                   {"changes", labelEditsToJson(*edits, **dataset)["changes"]}});
    else
        printAsText(*edits, **dataset, file);
    return Done;
}

} // namespace

void addLabelsCommand(CLI::App& data, Action& action) {
    auto* const command =
        data.add_subcommand("labels", "Label corrections: when, which image, from what to what");
    const auto options = std::make_shared<LabelsArguments>();
    addDataOptions(*command, options->data);
    command->add_flag("--csv", options->csv, "Give them as a CSV table");
    addJsonOption(*command, options->json);
    command->get_option("--json")->excludes("--csv");
    command->callback(
        [&action, options] { action = [options] { return labelsCommand(*options); }; });
}

} // namespace fitroom::cli
