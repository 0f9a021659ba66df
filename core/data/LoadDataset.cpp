#include "core/data/CsvReader.h"
#include "core/data/DatasetFiles.h"
#include "core/data/IdxReader.h"
#include "core/data/KnownDatasets.h"
#include "core/data/folder/ImageImport.h"

#include <algorithm>
#include <future>
#include <limits>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kTrustedReserve = std::uint64_t(64) << 20;

Failure countsDiffer(const IdxReader& images, const IdxReader& labels) {
    return badInput(labels.atDimension(0),
                    {CORE_TEXT("core", "There are %1 labels, but %2 holds %3 images."),
                     {std::to_string(labels.size()), images.path().filename().string(),
                      std::to_string(images.dimensions()[0])}});
}

Result<LabelledImages> readIdx(const fs::path& imagesFile, const fs::path& labelsFile,
                               const Progress& progress) {
    auto images = IdxReader::open(imagesFile, 3);
    if (!images)
        return Failure(images.error());
    auto labels = IdxReader::open(labelsFile, 1);
    if (!labels)
        return Failure(labels.error());
    if (images->dimensions()[0] != labels->size())
        return countsDiffer(*images, *labels);

    LabelledImages result;
    result.height = int(images->dimensions()[1]);
    result.width = int(images->dimensions()[2]);
    result.shapePlace = images->atDimension(1);
    // A quarter more leaves room for the test images. Only so much is taken on trust in the header;
    // beyond it the block grows with what is read.
    result.pixels.reserve(
        std::size_t(std::min(images->size() + images->size() / 4, kTrustedReserve)));
    if (auto read = images->readInto(result.pixels, progress); !read)
        return Failure(read.error());
    std::vector<std::uint8_t> bytes;
    if (auto read = labels->readInto(bytes, {[](double) {}, progress.stop}); !read)
        return Failure(read.error());
    result.labels.assign(bytes.begin(), bytes.end());
    result.labelPlace = [reader = std::make_shared<IdxReader>(std::move(*labels))](
                            std::size_t image) { return reader->atValue(image); };
    return result;
}

Result<LabelledImages> readPart(const fs::path& images, const fs::path& labels,
                                const Progress& progress) {
    return labels.empty() ? readCsv(images, progress) : readIdx(images, labels, progress);
}

tl::expected<void, Error> checkLabels(const LabelledImages& part, int classes) {
    for (std::size_t i = 0; i < part.labels.size(); ++i) {
        if (part.labels[i] >= classes)
            return badInput(part.labelPlace(i),
                            {CORE_TEXT("core", "The label is %1, but the classes run from 0 to "
                                               "%2."),
                             {std::to_string(part.labels[i]), std::to_string(classes - 1)}});
    }
    return {};
}

tl::expected<void, Error> checkShapes(const LabelledImages& training, const LabelledImages& test) {
    if (training.height == test.height && training.width == test.width)
        return {};
    return badInput(test.shapePlace,
                    {CORE_TEXT("core", "The test images are %1 x %2 pixels, but the training "
                                       "images are %3 x %4."),
                     {std::to_string(test.width), std::to_string(test.height),
                      std::to_string(training.width), std::to_string(training.height)}});
}

std::vector<std::string> digits(int classes) {
    std::vector<std::string> names;
    for (int i = 0; i < classes; ++i)
        names.push_back(std::to_string(i));
    return names;
}

/// Classes with no images, said in one note however many there are.
void noteEmptyClasses(const fs::path& file, const LabelledImages& part,
                      const std::vector<std::string>& classNames, std::vector<Error>& notes) {
    std::vector<bool> seen(classNames.size());
    for (const std::int32_t label : part.labels)
        seen[std::size_t(label)] = true;
    const auto missing = std::count(seen.begin(), seen.end(), false);
    if (missing == 0)
        return;
    const auto first = std::size_t(std::find(seen.begin(), seen.end(), false) - seen.begin());
    const Message what =
        missing == 1
            ? Message{CORE_TEXT("core", "The class \"%1\" has no images."), {classNames[first]}}
            : Message{
                  CORE_TEXT("core", "%1 of the %2 classes have no images, the first of them "
                                    "\"%3\"."),
                  {std::to_string(missing), std::to_string(classNames.size()), classNames[first]}};
    notes.push_back({ErrorKind::BadInput, what, inFile(file.string()), {}});
}

void noteOddities(const DatasetFiles& files, const LabelledImages& training,
                  const LabelledImages& test, Dataset::Parts& parts) {
    const auto note = [&](Message what, Message remedy) {
        parts.notes.push_back({ErrorKind::BadInput, std::move(what),
                               inFile(files.trainingImages.string()), std::move(remedy)});
    };
    if (training.labels.size() == 1)
        note({CORE_TEXT("core", "The file holds only one image."), {}},
             {CORE_TEXT("core", "Training needs at least two."), {}});
    else if (std::equal(training.labels.begin() + 1, training.labels.end(),
                        training.labels.begin()))
        note({CORE_TEXT("core", "All images are of the same class."), {}},
             {CORE_TEXT("core", "Training needs at least two classes."), {}});
    noteEmptyClasses(files.trainingImages, training, parts.classNames, parts.notes);
    if (!test.labels.empty())
        noteEmptyClasses(files.testImages, test, parts.classNames, parts.notes);
}

Result<DatasetPtr> join(const DatasetFiles& files, const std::string& source,
                        LabelledImages training, const LabelledImages& test) {
    const KnownDataset known = knownDataset(files.trainingImages);
    const int classes = known.classNames.empty()
                            ? *std::max_element(training.labels.begin(), training.labels.end()) + 1
                            : int(known.classNames.size());
    if (auto right = checkLabels(training, classes); !right)
        return Failure(right.error());
    if (auto right = checkLabels(test, classes); !right)
        return Failure(right.error());

    Dataset::Parts parts;
    parts.name = known.name;
    parts.source = source;
    parts.shape = {1, training.height, training.width};
    parts.classNames = known.classNames.empty() ? digits(classes) : known.classNames;
    parts.trainingSize = training.labels.size();
    parts.labels = training.labels;
    parts.labels.insert(parts.labels.end(), test.labels.begin(), test.labels.end());
    parts.pixels = std::move(training.pixels);
    parts.pixels.insert(parts.pixels.end(), test.pixels.begin(), test.pixels.end());
    if (areFashionMnistLabels(parts.labels)) {
        parts.name = fashionMnist().name;
        parts.classNames = fashionMnist().classNames;
    }
    noteOddities(files, training, test, parts);
    return std::make_shared<const Dataset>(std::move(parts));
}

Result<DatasetPtr> load(const DatasetFiles& files, const std::string& source,
                        const Progress& progress) {
    const bool hasTest = !files.testImages.empty();
    std::future<Result<LabelledImages>> reading;
    std::stop_source stopTest; // a failure here stops the other thread
    const std::stop_callback forward(progress.stop, [&] { stopTest.request_stop(); });
    if (hasTest)
        reading = std::async(std::launch::async, [&files, stop = stopTest.get_token()] {
            return readPart(files.testImages, files.testLabels, {[](double) {}, stop});
        });
    auto training = readPart(files.trainingImages, files.trainingLabels, progress);
    if (!training)
        stopTest.request_stop();
    Result<LabelledImages> test = hasTest ? reading.get() : LabelledImages{};
    if (!training)
        return Failure(training.error());
    if (!test)
        return Failure(test.error());
    if (hasTest) {
        if (auto same = checkShapes(*training, *test); !same)
            return Failure(same.error());
    }
    return join(files, source, std::move(*training), *test);
}

} // namespace

Result<DatasetPtr> loadDataset(const fs::path& path, const Progress& progress) {
    return loadDataset(path, ImportOptions(), progress);
}

Result<DatasetPtr> loadDataset(const fs::path& path, const ImportOptions& options,
                               const Progress& progress) {
    if (isImageFolder(path))
        return ImageFolder::open(path, progress).and_then([&](const ImageFolderPtr& folder) {
            return importImages(*folder, options, progress);
        });
    std::error_code ignored;
    const auto files = fs::is_directory(path, ignored) ? findDatasetFiles(path) : filesBeside(path);
    if (!files)
        return Failure(files.error());
    return load(*files, path.string(), progress);
}

Result<DatasetPtr> loadDataset(const DatasetFiles& files, const Progress& progress) {
    return load(files, files.trainingImages.string(), progress);
}

} // namespace fitroom
