#pragma once

#include "app/cli/CommonOptions.h"
#include "core/embedding/Embed.h"

#include <string>

namespace fitroom::cli {

struct EmbedOptions {
    std::string source = "pixels";
    std::string split = "test";
    int limit = 0; ///< 0: all
    EmbeddingSpec spec;
    int components = 0;                             ///< of PCA; 0: as many as dimensions
    std::string left, right, up, down, front, back; ///< patterns of a custom projection
    bool regularExpressions = false;
    std::string label; ///< the column they look at; empty: the one that names points
    std::string out;
    int compared = 10; ///< neighbours that the quality is measured by
    DataOptions data;
    std::string runs;
    Weights weights = Weights::Last;
    int threads = 0;
    bool json = false;
};

void addEmbedOptions(CLI::App& command, EmbedOptions& options);

} // namespace fitroom::cli
