#pragma once

#include "app/cli/Commands.h"

namespace fitroom::cli {

/// The commands of `fitroom data` other than `info`.
void addDownloadCommand(CLI::App& data, Action& action);
void addDuplicatesCommand(CLI::App& data, Action& action);
void addLabelsCommand(CLI::App& data, Action& action);
void addSuspectsCommand(CLI::App& data, Action& action);

} // namespace fitroom::cli
