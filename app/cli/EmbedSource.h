#pragma once

#include "app/cli/EmbedOptions.h"
#include "core/embedding/PointTable.h"

#include <stop_token>

namespace fitroom::cli {

/// The points that the options name.
struct EmbedSource {
    std::string name;
    PointTable table;
    DatasetPtr dataset; ///< of the table's images; may be null
};
Result<EmbedSource> loadEmbedSource(const EmbedOptions& options, const std::stop_token& stop);

/// The points' labels: the metadata's column "label", else its first; empty without metadata.
std::vector<std::string> labelsOf(const Metadata& metadata);

} // namespace fitroom::cli
