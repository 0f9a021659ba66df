#include "core/predict/Novelty.h"

#include "core/explain/ImageFeatures.h"
#include "core/model/ShapeInference.h"
#include "core/nn/LoadRun.h"
#include "core/predict/NoveltyReference.h"
#include "core/support/Random.h"

#include <algorithm>

namespace fitroom {
namespace {

constexpr std::size_t kMostImages = 10'000;
constexpr std::size_t kMostValidation = 2'000;
constexpr std::size_t kLeastImages = 100; ///< that a large net can be asked about
constexpr double kMostWork = 1e12;        ///< multiply-adds for all of them: half a minute
constexpr double kKnownShare = 0.95;      ///< of the validation images, as the paper has it
constexpr std::uint64_t kSeed = 20220616; ///< any; the same images every time

std::filesystem::path referenceFile(const RunInfo& run, const RunStore& store, Weights weights) {
    return store.runFolder(run.id) / "predictions" /
           (weights == Weights::Best ? "novelty-best.safetensors" : "novelty-last.safetensors");
}

/// The share of kMostImages that can be compared with in kMostWork.
double affordableShare(const RunInfo& run) {
    const auto summary = inferShapes(run.model, run.shape, int(run.classNames.size()));
    const double work =
        double(summary.value().multiplyAdds) * double(kMostImages + kMostValidation);
    return std::min(1.0, kMostWork / std::max(work, 1.0));
}

/// So many of the images, by chance.
std::vector<std::int32_t> sampleOf(const std::vector<std::int32_t>& images, std::size_t most) {
    std::mt19937_64 random(kSeed);
    std::vector<std::int32_t> sample;
    for (const std::int32_t place : randomOrder(images.size(), random))
        if (sample.size() < most)
            sample.push_back(images[std::size_t(place)]);
    return sample;
}

Result<ImageFeatures> computed(const LoadedRun& run, std::vector<std::int32_t> images,
                               const Progress& progress) {
    Result<ImageFeatures> features = featuresFor(run, std::move(images));
    if (!features)
        return features;
    if (auto done = compute(run, *features, progress); !done)
        return Failure(done.error());
    return features;
}

Result<NoveltyReference> makeReference(const LoadedRun& run, const Progress& progress) {
    const double share = affordableShare(run.info);
    const auto most = [share](std::size_t count) { return std::size_t(share * double(count)); };
    if (most(kMostImages) < kLeastImages)
        return failed({CORE_TEXT("core", "The net is too large to be asked about enough training "
                                         "images in a reasonable time."),
                       {}});
    if (run.split.validation.empty())
        return badInput({},
                        {CORE_TEXT("core", "The run %1 has no validation images to tell what is "
                                           "usual."),
                         {run.info.id}});
    Result<ImageFeatures> known =
        computed(run, sampleOf(learntImages(run), most(kMostImages)), progress.part(0, 0.8));
    if (!known)
        return Failure(known.error());
    const Result<ImageFeatures> usual = computed(
        run, sampleOf(run.split.validation, most(kMostValidation)), progress.part(0.8, 0.2));
    if (!usual)
        return Failure(usual.error());
    NoveltyReference reference{known->columns, std::move(known->rows),
                               noveltyNeighbour(known->images.size())};
    reference.threshold = thresholdFor(noveltyDistances(reference, usual->rows), kKnownShare);
    return reference;
}

/// The one kept with the run for such features, or a new one.
Result<NoveltyReference> referenceOf(const LoadedRun& asked, std::size_t columns,
                                     const RunStore& store, const DatasetPtr& dataset,
                                     Weights weights, const Progress& progress) {
    const RunInfo& run = asked.info;
    const std::string key = asked.trained->checksum + " " + run.dataFingerprint;
    const std::filesystem::path file = referenceFile(run, store, weights);
    if (auto kept = readNoveltyReference(file, key); kept && kept->columns == columns)
        return std::move(*kept);
    if (!dataset)
        return badInput({}, {CORE_TEXT("core", "What the net makes of its training images has not "
                                               "been computed yet; the data set is needed for "
                                               "that."),
                             {}});
    const Result<LoadedRun> loaded = loadRun(run, store, dataset, weights);
    if (!loaded)
        return Failure(loaded.error());
    Result<NoveltyReference> made = makeReference(*loaded, progress);
    // As with predictions, keeping it saves work only.
    if (made)
        static_cast<void>(writeNoveltyReference(file, *made, key, store.files()));
    return made;
}

} // namespace

Result<std::vector<Novelty>> noveltyOf(const std::vector<std::vector<std::uint8_t>>& images,
                                       const RunInfo& run, const RunStore& store,
                                       const DatasetPtr& dataset, Weights weights,
                                       const Progress& progress) {
    if (images.empty())
        return std::vector<Novelty>();
    std::vector<std::uint8_t> pixels;
    std::vector<std::int32_t> numbers;
    for (const std::vector<std::uint8_t>& image : images) {
        pixels.insert(pixels.end(), image.begin(), image.end());
        numbers.push_back(std::int32_t(numbers.size()));
    }
    const Result<LoadedRun> asked = loadRunFor(pixels, run, store, weights);
    if (!asked)
        return Failure(asked.error());
    const Result<ImageFeatures> features =
        computed(*asked, std::move(numbers), {[](double) {}, progress.stop});
    if (!features)
        return Failure(features.error());
    const Result<NoveltyReference> reference =
        referenceOf(*asked, features->columns, store, dataset, weights, progress);
    if (!reference)
        return Failure(reference.error());
    std::vector<Novelty> novelties;
    for (const double distance : noveltyDistances(*reference, features->rows))
        novelties.push_back(
            {distance, reference->threshold, reference->neighbour, reference->size()});
    return novelties;
}

} // namespace fitroom
