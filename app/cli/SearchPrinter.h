#pragma once

#include "app/cli/ProgressLine.h"
#include "core/search/Search.h"

namespace fitroom::cli {

/// Says on standard error how a search goes: a line for each trial that ended, and a progress line
/// on a terminal.
class SearchPrinter {
public:
    [[nodiscard]] SearchSink sink();

private:
    void changed(const SearchState& state);
    void progress(double share);

    ProgressLine line_;
    SearchState state_;
    std::size_t told_ = 0; ///< trials
};

} // namespace fitroom::cli
