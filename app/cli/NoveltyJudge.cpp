#include "app/cli/NoveltyJudge.h"

#include "app/cli/CommonOptions.h"
#include "app/cli/ProgressLine.h"

namespace fitroom::cli {

Json noveltyJson(const std::optional<Novelty>& novelty) {
    if (!novelty)
        return {};
    return {{"distance", novelty->distance},
            {"threshold", novelty->threshold},
            {"neighbour", novelty->neighbour},
            {"images", novelty->images},
            {"unknown", novelty->unknown()}};
}

Result<std::vector<Novelty>> NoveltyJudge::judge(const std::vector<Classification>& answers,
                                                 const std::stop_token& stop) {
    if (failed_)
        return std::vector<Novelty>();
    std::vector<std::vector<std::uint8_t>> inputs;
    for (const Classification& answer : answers)
        inputs.push_back(answer.input);
    Result<std::vector<Novelty>> judged =
        noveltyOf(inputs, run_, store_, nullptr, weights_, {[](double) {}, stop});
    if (!judged && judged.error().kind != ErrorKind::Cancelled)
        judged = judgeWithData(inputs, stop);
    if (judged || judged.error().kind == ErrorKind::Cancelled)
        return judged;
    printMessage("Whether a picture is unlike all training images cannot be told: " +
                 judged.error().english());
    failed_ = true;
    return std::vector<Novelty>();
}

Result<std::vector<Novelty>>
NoveltyJudge::judgeWithData(const std::vector<std::vector<std::uint8_t>>& inputs,
                            const std::stop_token& stop) {
    DataOptions data;
    data.path = run_.dataSource;
    const Result<DatasetPtr> dataset =
        loadData(data, stop, run_.dataImport.value_or(ImportOptions()));
    if (!dataset)
        return Failure(dataset.error());
    ProgressLine line;
    return noveltyOf(
        inputs, run_, store_, *dataset, weights_,
        {[&](double share) { line.show(share, "Comparing with the training images"); }, stop});
}

} // namespace fitroom::cli
