#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

namespace fitroom {

/// Selections that the user has given a name: images, ascending.
using KeptSelections = std::map<QString, std::vector<std::int32_t>>;

/// Where those of a data set are kept, whatever its labels.
std::filesystem::path selectionFile(const std::filesystem::path& userData, const Dataset& dataset);

/// None when there is no such file.
Result<KeptSelections> readSelections(const std::filesystem::path& file, const Dataset& dataset);
tl::expected<void, Error> writeSelections(const std::filesystem::path& file,
                                          const KeptSelections& selections);

} // namespace fitroom
