#include "core/backbone/FitWeights.h"

#include <map>
#include <set>

namespace fitroom {
namespace {

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "1" : text;
}

/// The first few, and how many there are.
std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t kTold = 3;
    std::string text = names.empty() ? "–" : names.front();
    for (std::size_t i = 1; i < std::min(kTold, names.size()); ++i)
        text += ", " + names[i];
    return names.size() > kTold ? text + " … (" + std::to_string(names.size()) + ")" : text;
}

struct Differences {
    std::vector<std::string> missing, unknown, misshapen;
    std::size_t right = 0;

    [[nodiscard]] bool none() const {
        return missing.empty() && unknown.empty() && misshapen.empty();
    }
};

/// Batch norm's count of batches is in newer files and of no use.
bool isCounter(const std::string& name) {
    return name.ends_with(".num_batches_tracked");
}

Differences compare(const WeightFile& weights, const BackboneGraph& graph) {
    std::map<std::string, const WeightTensor*> given;
    for (const WeightTensor& tensor : weights.tensors)
        given.emplace(tensor.name, &tensor);
    Differences found;
    for (const GraphTensor& needed : graphTensors(graph, 0, graph.features)) {
        const auto tensor = given.find(needed.name);
        if (tensor == given.end()) {
            found.missing.push_back(needed.name);
            continue;
        }
        if (tensor->second->shape == needed.shape)
            ++found.right;
        else
            found.misshapen.push_back(needed.name + " (" + shapeText(tensor->second->shape) +
                                      " / " + shapeText(needed.shape) + ")");
        given.erase(tensor);
    }
    for (const GraphTensor& top : graphTensors(graph, graph.features, graph.steps.size()))
        given.erase(top.name);
    for (const WeightTensor& tensor : weights.tensors) {
        if (given.contains(tensor.name) && !isCounter(tensor.name))
            found.unknown.push_back(tensor.name);
    }
    return found;
}

Error errorOf(const Differences& found, Architecture architecture, const std::string& file) {
    return badInput(inFile(file),
                    {CORE_TEXT("core", "The tensors are not those of %1: missing: %2; not known: "
                                       "%3; of another shape than needed: %4."),
                     {architectureTitle(architecture), listed(found.missing), listed(found.unknown),
                      listed(found.misshapen)}})
        .value();
}

} // namespace

tl::expected<void, Error> checkWeights(const WeightFile& weights, Architecture architecture,
                                       const std::string& file) {
    const Differences found = compare(weights, backboneGraph(architecture));
    if (found.none())
        return {};
    return Failure(errorOf(found, architecture, file));
}

Result<Architecture> architectureOf(const WeightFile& weights, const std::string& file) {
    Differences closest;
    auto nearest = Architecture::Vgg16;
    for (int i = 0; i < kArchitectures; ++i) {
        const auto architecture = Architecture(i);
        Differences found = compare(weights, backboneGraph(architecture));
        if (found.none())
            return architecture;
        if (i == 0 || found.right > closest.right) {
            closest = std::move(found);
            nearest = architecture;
        }
    }
    return Failure(errorOf(closest, nearest, file));
}

} // namespace fitroom
