#include "core/data/folder/ImageImport.h"

#include "core/data/folder/PictureReading.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace fitroom {
namespace {

Failure nothingRead(const ImageFolder& folder, const std::vector<Error>& problems) {
    const Error& first = problems.front();
    return badInput(
        inFile(folder.source()),
        {CORE_TEXT("core", "None of the %1 files could be read as an image. Of %2 it is "
                           "to be said:"),
         {std::to_string(problems.size()), first.where.args.front()}},
        first.what);
}

/// How the images were made, nothing left open.
ImportOptions settled(const ImportOptions& options, const ImageShape& shape) {
    ImportOptions settled = options;
    settled.width = shape.width;
    settled.height = shape.height;
    settled.colour = shape.channels == 1 ? ImportColour::Grey : ImportColour::Colour;
    return settled;
}

/// The data set of what was read, with all of the folder's classes.
Dataset::Parts partsOf(const ImageFolder& folder, const ImportOptions& options,
                       ReadPictures pictures) {
    Dataset::Parts parts;
    parts.name = folder.name();
    parts.source = folder.source();
    parts.shape = pictures.shape;
    parts.classNames = folder.classNames();
    parts.pixels = std::move(pictures.pixels);
    parts.import = settled(options, pictures.shape);
    std::array<std::size_t, 3> sizes = {};
    for (const std::size_t image : pictures.images) {
        const ImageLayout::Image& found = folder.images()[image];
        parts.labels.push_back(found.label);
        parts.fileNames.push_back(folder.fileName(image));
        ++sizes[std::size_t(found.subset)];
    }
    parts.validationSize = sizes[std::size_t(Subset::Validation)];
    parts.trainingSize = sizes[std::size_t(Subset::Training)] + parts.validationSize;
    parts.problems = folder.problems();
    std::ranges::move(pictures.problems, std::back_inserter(parts.problems));
    return parts;
}

void note(Dataset::Parts& parts, Message what) {
    parts.notes.push_back({ErrorKind::BadInput, std::move(what), inFile(parts.source), {}});
}

/// Leaves out classes of which there is no image, and notes those that cannot be learnt.
void tidyClasses(Dataset::Parts& parts) {
    std::vector<std::size_t> counts(parts.classNames.size()), trained(parts.classNames.size());
    const std::size_t learnt = parts.trainingSize - parts.validationSize;
    for (std::size_t i = 0; i < parts.labels.size(); ++i) {
        ++counts[std::size_t(parts.labels[i])];
        trained[std::size_t(parts.labels[i])] += i < learnt ? 1 : 0;
    }
    std::vector<std::int32_t> newLabels(counts.size());
    std::vector<std::string> kept;
    for (std::size_t label = 0; label < counts.size(); ++label) {
        newLabels[label] = std::int32_t(kept.size());
        const std::string& name = parts.classNames[label];
        if (counts[label] == 0)
            note(parts,
                 {CORE_TEXT("core", "The class \"%1\" has no images and is left out."), {name}});
        else if (trained[label] == 0)
            note(parts, {CORE_TEXT("core", "The class \"%1\" has no images to train on."), {name}});
        if (counts[label] > 0)
            kept.push_back(name);
    }
    parts.classNames = std::move(kept);
    for (std::int32_t& label : parts.labels)
        label = newLabels[std::size_t(label)];
}

tl::expected<void, Error> checkZip(const ImageFolder& folder, const ImportOptions& options) {
    if (folder.zipEntries() <= kManyZipEntries || options.largeZip)
        return {};
    return badInput(inFile(folder.source()),
                    {CORE_TEXT("core", "The zip file holds %1 files, more than 10,000, and is "
                                       "refused unless you ask for it."),
                     {std::to_string(folder.zipEntries())}},
                    {CORE_TEXT("core", "If you trust it, allow a large zip file (--large-zip).")});
}

tl::expected<void, Error> checkParts(const Dataset::Parts& parts) {
    if (parts.trainingSize == parts.validationSize)
        return badInput(inFile(parts.source),
                        {CORE_TEXT("core", "There is no image to train on.")});
    if (parts.classNames.size() < 2)
        return badInput(
            inFile(parts.source),
            {CORE_TEXT("core", "All images are of one class, \"%1\"."), {parts.classNames.front()}},
            {CORE_TEXT("core", "Put the images of at least two classes into a folder "
                               "each.")});
    return {};
}

} // namespace

Result<DatasetPtr> importImages(const ImageFolder& folder, const ImportOptions& options,
                                const Progress& progress) {
    if (auto right = checkImport(options, {}); !right)
        return Failure(right.error());
    if (auto allowed = checkZip(folder, options); !allowed)
        return Failure(allowed.error());
    std::vector<std::size_t> all(folder.images().size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    auto pictures = readPictures(folder, all, options, progress);
    if (!pictures)
        return Failure(pictures.error());
    if (pictures->images.empty())
        return nothingRead(folder, pictures->problems);
    Dataset::Parts parts = partsOf(folder, options, std::move(*pictures));
    tidyClasses(parts);
    if (auto usable = checkParts(parts); !usable)
        return Failure(usable.error());
    progress.report(1);
    return std::make_shared<const Dataset>(std::move(parts));
}

Result<ImportSample> sampleImages(const ImageFolder& folder, const ImportOptions& options,
                                  std::size_t count, const Progress& progress) {
    if (auto right = checkImport(options, {}); !right)
        return Failure(right.error());
    std::vector<std::size_t> some;
    count = std::min(count, folder.images().size());
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(i * folder.images().size() / count);
    auto pictures = readPictures(folder, some, options, progress);
    if (!pictures)
        return Failure(pictures.error());
    if (pictures->images.empty())
        return nothingRead(folder, pictures->problems);
    ImportSample sample;
    const auto [narrow, wide] = std::ranges::minmax(pictures->sizes, {}, &PictureSize::width);
    const auto [low, high] = std::ranges::minmax(pictures->sizes, {}, &PictureSize::height);
    sample.smallestWidth = narrow.width, sample.largestWidth = wide.width;
    sample.smallestHeight = low.height, sample.largestHeight = high.height;
    Dataset::Parts parts = partsOf(folder, options, std::move(*pictures));
    parts.validationSize = 0; // there may be no more of the others
    sample.images = std::make_shared<const Dataset>(std::move(parts));
    return sample;
}

} // namespace fitroom
