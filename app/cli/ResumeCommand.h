#pragma once

#include <string>

namespace fitroom::cli {

/// What to type to go on with what `command` ("train") left in the folder of runs, as a shell takes
/// it.
std::string resumeCommand(const std::string& command, const std::string& id,
                          const std::string& runs);

} // namespace fitroom::cli
