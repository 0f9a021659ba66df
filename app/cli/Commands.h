#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace fitroom::cli {

/// What the words on the command line ask for; gives the exit code.
using Action = std::function<int()>;

/// Each adds one command to `app`; parsing it sets `action`.
void addDataCommand(CLI::App& app, Action& action);
void addModelCommand(CLI::App& app, Action& action);
void addRecipeCommand(CLI::App& app, Action& action);
void addTrainCommand(CLI::App& app, Action& action);
void addEvaluateCommand(CLI::App& app, Action& action);
void addEmbedCommand(CLI::App& app, Action& action);
void addPredictCommand(CLI::App& app, Action& action);
void addReportCommand(CLI::App& app, Action& action);
void addRunsCommand(CLI::App& app, Action& action);
void addSearchCommand(CLI::App& app, Action& action);
void addWeightsCommand(CLI::App& app, Action& action);
/// Below `runs`.
void addCompareCommand(CLI::App& runs, Action& action);

} // namespace fitroom::cli
