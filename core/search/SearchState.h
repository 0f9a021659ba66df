#pragma once

#include "core/data/ImportOptions.h"
#include "core/search/Candidate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// What the user asks of a search.
struct SearchOptions {
    double minutes = 5;      ///< for all of it, the last training and its test included
    int perClass = 0;        ///< learn from only so many training images of each class; 0: all
    std::uint32_t seed = 0;  ///< draws those images and the splits
    int threads = 0;         ///< 0: all cores
    std::string name = {};   ///< of the run that comes out; empty: made from the winner's title
    bool operator==(const SearchOptions&) const = default;
};

/// One training of a candidate, on one split of the images.
struct Trial {
    int candidate = 0;
    int rung = 0; ///< 0 for the first
    int split = 0;
    int epochs = 0;
    std::int64_t limit = 0; ///< see Recipe::limit
    std::string run;        ///< in the search's own store, while it is trained
    bool done = false;
    std::int64_t images = 0; ///< predicted that were not learnt from …
    std::int64_t right = 0;  ///< … and how many rightly
    double loss = 0;         ///< their mean cross-entropy in nats
    double temperature = 1;  ///< fitted on them
    double seconds = 0;
    bool operator==(const Trial&) const = default;
};

/// Whether there is time to try a candidate.
enum class Entry {
    Entered,
    TooSlow,   ///< its trial would be too short to say anything
    LikelierFirst ///< the time is used better by trying fewer of them for longer
};

/// A candidate on its way through the search.
struct Contender {
    Candidate candidate;
    Entry entry = Entry::Entered;
    double trainingSeconds = 0;   ///< for one image, measured; 0: not yet
    double validationSeconds = 0; ///< for one image
    double featureSeconds = 0;    ///< for one image, before the first epoch; see EpochTime
    double pace = 0;              ///< see SearchState, of its own newest trial; 0: none yet
    bool featuresKept = false;    ///< of all images that it may be trained on or judged by
    std::optional<int> droppedAfter; ///< the rung after which others went on
    std::string failure;             ///< English; not empty when it cannot be trained
    [[nodiscard]] bool in() const {
        return entry == Entry::Entered && !droppedAfter && failure.empty();
    }
    bool operator==(const Contender&) const = default;
};

enum class SearchStatus { Running, Stopped, Finished };

/// A search as it stands: all that is needed to show it and to go on with it.
struct SearchState {
    std::string id;      ///< its folder's name
    std::string created; ///< UTC, ISO 8601
    SearchOptions options;
    std::string dataName;
    std::string dataSource;
    std::optional<ImportOptions> dataImport;
    std::string dataFingerprint;
    std::vector<Contender> contenders;
    std::vector<Trial> trials; ///< in the order in which they were begun
    int rung = 0;
    double rungEnd = 0;      ///< when this rung is to end, in seconds of work; 0: not yet decided
    double pace = 1;         ///< how many times as long as foreseen the newest trial took
    double elapsed = 0;      ///< seconds of work, without pauses
    std::string finalRun;    ///< in the runs' store, once the winner is trained on all images
    SearchStatus status = SearchStatus::Running;
    bool operator==(const SearchState&) const = default;
};

} // namespace fitroom
