#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/DataCommands.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Interruption.h"
#include "app/cli/ProgressLine.h"
#include "core/data/DatasetFiles.h"
#include "core/data/RemoteFiles.h"
#include "core/support/UserFolders.h"

#include <iostream>

namespace fitroom::cli {
namespace {

int fetch(bool json) {
    const Interruption interruption;
    ProgressLine line;
    const std::filesystem::path folder = fashionMnistFolder(userDataFolder());
    const auto fetched = fetchFiles(
        fashionMnistFiles(), folder,
        {[&](double share) { line.show(share, "Fetching Fashion-MNIST"); }, interruption.token()});
    line.clear();
    if (!fetched)
        return fail(fetched.error());
    if (json)
        printJson({{"schema_version", kSchemaVersion}, {"folder", folder.string()}});
    else
        std::cout << "Fashion-MNIST is in " << folder.string() << '.' << std::endl;
    return Done;
}

} // namespace

void addDownloadCommand(CLI::App& data, Action& action) {
    auto* const command =
        data.add_subcommand("download", "Fetch Fashion-MNIST, 31 MB, from its makers and check it");
    command->footer("What was fetched before an interruption is not fetched again.");
    const auto json = std::make_shared<bool>(false);
    addJsonOption(*command, *json);
    command->callback([&action, json] { action = [json] { return fetch(*json); }; });
}

} // namespace fitroom::cli
