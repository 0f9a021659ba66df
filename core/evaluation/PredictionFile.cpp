#include "core/evaluation/PredictionFile.h"

#include "core/support/KeyedTensors.h"

namespace fitroom {

tl::expected<void, Error> writePredictions(const std::filesystem::path& path,
                                           const Predictions& predictions, const std::string& key,
                                           FileLayer& files) {
    const auto count = std::int64_t(predictions.size());
    return writeKeyedTensors(path,
                             {tensorOver("indices", "I32", predictions.indices, {count}),
                              tensorOver("labels", "I32", predictions.labels, {count}),
                              tensorOver("probabilities", "F32", predictions.probabilities,
                                         {count, predictions.classes})},
                             key, files);
}

std::optional<Predictions> readPredictions(const std::filesystem::path& path,
                                           const std::string& key) {
    const std::optional<TensorFile> file = readKeyedTensors(path, key);
    Predictions predictions;
    if (!file || !takeTensor(*file, "indices", "I32", predictions.indices) ||
        !takeTensor(*file, "labels", "I32", predictions.labels) ||
        !takeTensor(*file, "probabilities", "F32", predictions.probabilities))
        return {};
    const StoredTensor* table = file->find("probabilities");
    if (table->shape.size() != 2 || predictions.labels.size() != predictions.size() ||
        std::uint64_t(table->shape[0]) != predictions.size())
        return {};
    predictions.classes = int(table->shape[1]);
    return predictions;
}

} // namespace fitroom
