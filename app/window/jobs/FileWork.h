#pragma once

#include "app/window/jobs/JobEnds.h"

#include <QString>

#include <functional>
#include <string>

namespace fitroom {

/// The work of replacing a file as a whole by what `content` makes; that is called where the work
/// is done.
Work<Done> writingFile(const QString& path, std::function<std::string()> content);

} // namespace fitroom
