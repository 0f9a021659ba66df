#include "app/cli/SearchText.h"

#include "app/cli/Format.h"
#include "core/search/Standings.h"

namespace fitroom::cli {
namespace {

const char* kindName(StandingKind kind) {
    switch (kind) {
    case StandingKind::Waiting:
        return "waiting";
    case StandingKind::Training:
        return "training";
    case StandingKind::In:
        return "in";
    case StandingKind::Dropped:
        return "dropped";
    case StandingKind::Failed:
        return "failed";
    case StandingKind::Chosen:
        return "chosen";
    }
    return "";
}

std::string roundText(const Standing& standing) {
    return standing.rung < 0 ? std::string() : std::to_string(standing.rung + 1);
}

std::string accuracyText(const Standing& standing) {
    return standing.images == 0 ? std::string() : percent(standing.accuracy, 1);
}

std::string intervalText(const Standing& standing) {
    return standing.images == 0 ? std::string()
                                : fixed(100 * standing.lower, 1) + " to " +
                                      fixed(100 * standing.upper, 1);
}

} // namespace

Json leaderboardJson(const SearchState& state) {
    Json rows = Json::array();
    for (const Standing& standing : standings(state)) {
        const Candidate& candidate = state.contenders[std::size_t(standing.candidate)].candidate;
        Json row = {{"title", candidate.title},
                    {"net", candidate.model.name},
                    {"standing", kindName(standing.kind)},
                    {"reason", standing.reason.english()},
                    {"seconds", standing.seconds}};
        if (standing.images > 0) {
            row["round"] = standing.rung + 1;
            row["images"] = standing.images;
            row["accuracy"] = standing.accuracy;
            row["interval_95"] = {standing.lower, standing.upper};
            row["loss"] = standing.loss;
            row["epochs"] = standing.epochs;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string leaderboardText(const SearchState& state) {
    using enum Table::Align;
    Table table({Left, Right, Right, Right, Right, Left});
    table.add({"candidate", "round", "accuracy", "95 % interval", "epochs", "why"});
    for (const Standing& standing : standings(state))
        table.add({state.contenders[std::size_t(standing.candidate)].candidate.title,
                   roundText(standing), accuracyText(standing), intervalText(standing),
                   standing.images > 0 ? std::to_string(standing.epochs) : std::string(),
                   standing.reason.english()});
    return table.text();
}

} // namespace fitroom::cli
