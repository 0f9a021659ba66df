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

} // namespace fitroom::cli
