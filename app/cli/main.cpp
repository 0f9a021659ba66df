#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/HelpFormatter.h"
#include "core/support/Compute.h"

#include <iostream>

using namespace fitroom;
using namespace fitroom::cli;

/// CLI11 misses the word that should be a command before it looks at the one that is there.
static std::string usageError(const CLI::App& app, const CLI::Error& error) {
    const std::vector<std::string> words = app.remaining(true);
    if (words.empty() || dynamic_cast<const CLI::RequiredError*>(&error) == nullptr)
        return error.what();
    return "there is no command or option " + words.front() + " here";
}

/// Asks CLI11 what the words mean. Anything but a command to run is answered here.
static int parse(CLI::App& app, int argc, char** argv) {
    try {
        app.parse(argc, argv);
        return Done;
    } catch (const CLI::CallForVersion& version) {
        app.exit(version);
        warnOfSlowBlas();
        return Done;
    } catch (const CLI::ParseError& error) {
        // Help is an "error" without a code; all others are words that make no sense.
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
}

static int runAction(const Action& action) {
    try {
        return action();
    } catch (const std::bad_alloc&) {
        printError("There is not enough memory.");
    } catch (const std::exception& exception) {
        printError(std::string("This should not have happened: ") + exception.what());
    }
    return WorkFailed;
}

int main(int argc, char** argv) {
    keepFreedMemory();
    Action action;
    CLI::App app("Fitting Room on the command line: train, evaluate and use image classifiers.",
                 "fitroom");
    app.formatter(std::make_shared<HelpFormatter>());
    app.failure_message([](const CLI::App* failed, const CLI::Error& error) {
        return "error: " + usageError(*failed, error) + "\nRun with --help for more information.\n";
    });
    app.set_version_flag("--version", versionText() + "\n" + hardwareText());
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong input, 4 cannot read or "
               "write, 130 interrupted.");
    for (const auto add :
         {addDataCommand, addModelCommand, addRecipeCommand, addTrainCommand, addEvaluateCommand,
          addEmbedCommand, addPredictCommand, addReportCommand, addRunsCommand, addSearchCommand,
          addWeightsCommand})
        add(app, action);

    int code = parse(app, argc, argv);
    if (action && code == Done)
        code = runAction(action);
    std::cout.flush();
    if (!std::cout && code == Done) {
        printError("The result could not be written to standard output.");
        return CannotReadOrWrite;
    }
    return code;
}
