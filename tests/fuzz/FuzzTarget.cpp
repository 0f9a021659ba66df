#include "tests/fuzz/FuzzTarget.h"

#include "tests/fuzz/DataTargets.h"
#include "tests/fuzz/JsonTargets.h"
#include "tests/fuzz/PictureTargets.h"
#include "tests/fuzz/RunTargets.h"
#include "tests/fuzz/SearchTargets.h"
#include "tests/fuzz/TableTargets.h"
#include "tests/fuzz/WeightTargets.h"
#include "tests/fuzz/ZipTargets.h"

#include <algorithm>
#include <cstdlib>

namespace fitroom::fuzz {

const std::vector<FuzzTarget>& fuzzTargets() {
    static const std::vector<FuzzTarget> targets = {
        {"idx-images", readIdxImages, idxImageSamples},
        {"idx-labels", readIdxLabels, idxLabelSamples},
        {"csv", readCsvData, csvSamples},
        {"model-json", readModelJson, modelSamples},
        {"recipe-json", readRecipeJson, recipeSamples},
        {"label-json", readLabelJson, labelSamples},
        {"run-json", readRunJson, runSamples},
        {"metrics", readMetrics, metricsSamples},
        {"history", readHistoryFile, historySamples},
        {"features", readFeatureFile, featureSamples},
        {"search-json", readSearchJson, searchSamples},
        {"safetensors", readSafetensors, safetensorsSamples},
        {"torch-zip", readWeights, torchZipSamples},
        {"torch-legacy", readWeights, torchLegacySamples},
        {"picture", readPictureFile, pictureSamples},
        {"zip", readZipOfImages, zipSamples},
        {"tsv-table", readTsvTable, tsvTableSamples},
        {"csv-table", readCsvTable, csvTableSamples},
        {"npy", readNpyTable, npySamples},
        {"metadata-tsv", readMetadataTable, metadataTableSamples},
        {"projector-config", readProjectorConfig, projectorConfigSamples},
    };
    return targets;
}

const FuzzTarget* findTarget(std::string_view name) {
    const auto& targets = fuzzTargets();
    const auto found = std::ranges::find(targets, name, &FuzzTarget::name);
    return found == targets.end() ? nullptr : &*found;
}

void require(bool inOrder) {
    if (!inOrder)
        std::abort();
}

} // namespace fitroom::fuzz
