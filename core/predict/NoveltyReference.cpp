#include "core/predict/NoveltyReference.h"

#include "core/support/KeyedTensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr std::int64_t kBlock = 256; ///< queries of one matrix product
constexpr int kImagesForEachNeighbour = 1000;

at::Tensor rowsOver(std::span<const float> values, std::size_t columns) {
    // Only read.
    return at::from_blob(const_cast<float*>(values.data()),
                         {std::int64_t(values.size() / columns), std::int64_t(columns)},
                         at::kFloat);
}

} // namespace

int noveltyNeighbour(std::size_t images) {
    return std::max(1, int((images + kImagesForEachNeighbour / 2) / kImagesForEachNeighbour));
}

std::vector<double> noveltyDistances(const NoveltyReference& reference,
                                     std::span<const float> queries) {
    at::NoGradGuard noGradient;
    const at::Tensor known = rowsOver(reference.rows, reference.columns).t();
    const at::Tensor asked = rowsOver(queries, reference.columns);
    const std::int64_t k = std::min(std::int64_t(reference.neighbour), known.size(1));
    std::vector<double> distances;
    for (std::int64_t first = 0; first < asked.size(0); first += kBlock) {
        const at::Tensor cosines =
            asked.narrow(0, first, std::min(kBlock, asked.size(0) - first)).matmul(known);
        const at::Tensor kth = std::get<0>(cosines.topk(k)).select(1, k - 1).contiguous();
        for (std::int64_t i = 0; i < kth.size(0); ++i)
            distances.push_back(
                std::sqrt(std::max(0.0, 2 - 2.0 * double(kth.data_ptr<float>()[i]))));
    }
    return distances;
}

double thresholdFor(std::vector<double> distances, double share) {
    std::ranges::sort(distances);
    const auto place = std::int64_t(std::ceil(share * double(distances.size()))) - 1;
    return distances[std::size_t(std::max(place, std::int64_t(0)))];
}

tl::expected<void, Error> writeNoveltyReference(const std::filesystem::path& path,
                                                const NoveltyReference& reference,
                                                const std::string& key, FileLayer& files) {
    const std::vector<double> numbers = {double(reference.neighbour), reference.threshold};
    return writeKeyedTensors(
        path,
        {tensorOver("features", "F32", reference.rows,
                    {std::int64_t(reference.size()), std::int64_t(reference.columns)}),
         tensorOver("neighbour_threshold", "F64", numbers, {2})},
        key, files);
}

std::optional<NoveltyReference> readNoveltyReference(const std::filesystem::path& path,
                                                     const std::string& key) {
    const std::optional<TensorFile> file = readKeyedTensors(path, key);
    NoveltyReference reference;
    std::vector<double> numbers;
    if (!file || !takeTensor(*file, "features", "F32", reference.rows) ||
        !takeTensor(*file, "neighbour_threshold", "F64", numbers) || numbers.size() != 2)
        return {};
    const std::vector<std::int64_t>& shape = file->find("features")->shape;
    if (shape.size() != 2 || shape[0] < 1 || shape[1] < 1 || !(numbers[0] >= 1) ||
        !(numbers[0] <= double(shape[0])))
        return {};
    reference.columns = std::size_t(shape[1]);
    reference.neighbour = int(numbers[0]);
    reference.threshold = numbers[1];
    return reference;
}

} // namespace fitroom
