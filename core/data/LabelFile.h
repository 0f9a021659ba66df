#pragma once

#include "core/data/LabelEdits.h"
#include "core/support/FileLayer.h"

#include <nlohmann/json_fwd.hpp>

namespace fitroom {

/// Where the corrections of a data set are kept: `<userData>/labels/<original fingerprint>.json`,
/// so that they are found again wherever the same images come from.
std::filesystem::path labelFile(const std::filesystem::path& userData, const Dataset& dataset);

/// {"schema_version": 1, "data": "Fashion-MNIST", "fingerprint": …,
///  "changes": [{"when": "2026-11-25T10:00:00Z", "edits": [[image, from, to], …]}, …]}
nlohmann::json labelEditsToJson(const LabelEdits& edits, const Dataset& dataset);
/// Corrections of other images, images and classes that there are not, or a chain of corrections
/// with a gap are errors that name `file`.
Result<LabelEdits> labelEditsFromJson(const nlohmann::json& json, const Dataset& dataset,
                                      const std::string& file);

Result<LabelEdits> readLabelEdits(const std::filesystem::path& file, const Dataset& dataset);
/// Atomically; makes the folder if need be. More than readLabelEdits() would read is an error.
tl::expected<void, Error> writeLabelEdits(const std::filesystem::path& file,
                                          const LabelEdits& edits, const Dataset& dataset,
                                          FileLayer& files = posixFiles());

/// The audit list as a table: time,image,from,from_class,to,to_class
std::string labelEditsCsv(const LabelEdits& edits, const Dataset& dataset);

} // namespace fitroom
