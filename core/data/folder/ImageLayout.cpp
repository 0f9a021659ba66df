#include "core/data/folder/ImageLayout.h"

#include "core/data/LabelledImages.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <set>

namespace fitroom {
namespace {

using Entry = FileTree::Entry;

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char letter) { return char(std::tolower(letter)); });
    return lower;
}

std::optional<Subset> subsetNamed(std::string_view folder) {
    const std::string name = lowerCase(folder);
    if (name == "train" || name == "training")
        return Subset::Training;
    if (name == "validation" || name == "valid" || name == "val")
        return Subset::Validation;
    if (name == "test")
        return Subset::Test;
    return std::nullopt;
}

bool hasPictureName(std::string_view path) {
    const std::string name = lowerCase(path);
    constexpr std::array kEndings = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"};
    return std::ranges::any_of(kEndings, [&](const char* end) { return name.ends_with(end); });
}

/// Cuts the first name off `path`, with its slash.
std::string_view takeName(std::string_view& path) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    return name;
}

std::vector<std::string_view> namesIn(std::string_view path) {
    std::vector<std::string_view> names;
    while (!path.empty())
        names.push_back(takeName(path));
    return names;
}

/// What lies directly in one folder.
struct Level {
    std::set<std::string, std::less<>> folders;
    bool hasPictures = false;
};

/// `prefix` is the folder's path with a slash, or empty.
Level levelAt(const std::vector<Entry>& entries, const std::string& prefix) {
    Level level;
    for (const Entry& entry : entries) {
        if (!entry.path.starts_with(prefix))
            continue;
        std::string_view rest = std::string_view(entry.path).substr(prefix.size());
        const std::string_view name = takeName(rest);
        if (!rest.empty() || entry.folder) {
            if (!level.folders.contains(name))
                level.folders.emplace(name);
        } else if (hasPictureName(name)) {
            level.hasPictures = true;
        }
    }
    return level;
}

/// Where the class folders, or those of the subsets, are: below folders that hold just one folder.
std::string findBase(const std::vector<Entry>& entries) {
    std::string base;
    for (Level level = levelAt(entries, base); level.folders.size() == 1;) {
        const std::string& only = *level.folders.begin();
        const std::string inside = base + only + '/';
        Level next = levelAt(entries, inside);
        if (subsetNamed(only) || level.hasPictures || next.hasPictures || next.folders.empty())
            break;
        base = inside;
        level = std::move(next);
    }
    return base;
}

/// Sorts files into classes and subsets.
class Arranger {
public:
    Arranger(const std::vector<Entry>& entries, std::string base, bool withSubsets)
        : entries_(entries), base_(std::move(base)),
          depth_(std::size_t(std::ranges::count(base_, '/'))), withSubsets_(withSubsets) {}

    ImageLayout arrange();

private:
    struct Place {
        Subset subset = Subset::Training;
        std::string name; ///< of the class
        std::uint32_t entry = 0;
    };

    void place(std::uint32_t index);
    void addProblem(std::string_view path, Message what) {
        layout_.problems.push_back(
            {ErrorKind::BadInput, std::move(what), inFile(validUtf8(path)), {}});
    }

    const std::vector<Entry>& entries_;
    std::string base_;  ///< the folder around it all, with a slash; what is outside is not as deep
    std::size_t depth_; ///< folders in base_
    bool withSubsets_;
    std::set<std::string, std::less<>> classes_;
    std::set<std::string, std::less<>> strangers_; ///< folders beside those of the subsets
    std::vector<Place> places_;
    ImageLayout layout_;
};

void Arranger::place(std::uint32_t index) {
    const Entry& entry = entries_[index];
    const std::vector<std::string_view> names = namesIn(entry.path);
    const std::size_t folders = names.size() - (entry.folder ? 0 : 1);
    Place found{Subset::Training, {}, index};
    if (withSubsets_ && folders > depth_) {
        const auto subset = subsetNamed(names[depth_]);
        if (!subset) {
            strangers_.emplace(names[depth_]);
            return;
        }
        found.subset = *subset;
    }
    if (const std::size_t level = depth_ + (withSubsets_ ? 1 : 0); folders > level) {
        found.name = names[level];
        if (!classes_.contains(found.name))
            classes_.insert(found.name);
        if (!entry.folder)
            places_.push_back(std::move(found));
    } else if (!entry.folder && hasPictureName(entry.path)) {
        addProblem(entry.path, {CORE_TEXT("core", "The image is in no class's folder.")});
    }
}

ImageLayout Arranger::arrange() {
    for (std::uint32_t index = 0; index < entries_.size(); ++index)
        place(index);
    for (const std::string& folder : strangers_)
        addProblem(base_ + folder,
                   {CORE_TEXT("core", "The folder is beside the training images' and is neither "
                                      "\"validation\" nor \"test\"; it is passed over.")});
    std::map<std::string_view, std::int32_t> labels;
    for (const std::string& name : classes_) {
        labels.emplace(name, std::int32_t(labels.size()));
        layout_.classNames.push_back(validUtf8(name));
    }
    for (const Place& place : places_)
        layout_.images.push_back({place.entry, labels.at(place.name), place.subset});
    std::ranges::stable_sort(layout_.images, [](const auto& a, const auto& b) {
        return std::pair(a.subset, a.label) < std::pair(b.subset, b.label);
    });
    return std::move(layout_);
}

Failure noImages(const std::string& source, bool loosePictures) {
    const Message remedy = {CORE_TEXT("core", "Put the images of each class into a folder of its "
                                              "own, named as the class.")};
    if (loosePictures)
        return badInput(inFile(source),
                        {CORE_TEXT("core", "The images here are in no class's folder.")}, remedy);
    return badInput(
        inFile(source),
        {CORE_TEXT("core", "There is no data set here: neither train-images-idx3-ubyte, "
                           "nor a file ending in train.csv, nor folders with images.")},
        {CORE_TEXT("core", "Choose a folder or a zip file with one of these.")});
}

} // namespace

Result<ImageLayout> arrangeImages(const std::vector<Entry>& entries, const std::string& source) {
    const std::string base = findBase(entries);
    const Level level = levelAt(entries, base);
    const auto isSubset = [&](Subset subset) {
        return std::ranges::any_of(level.folders,
                                   [&](const auto& name) { return subsetNamed(name) == subset; });
    };
    const bool withSubsets = isSubset(Subset::Training);
    const bool othersOnly =
        !level.folders.empty() && std::ranges::all_of(level.folders, [](const auto& name) {
            return subsetNamed(name).has_value();
        });
    if (!withSubsets && othersOnly)
        return badInput(inFile(source),
                        {CORE_TEXT("core", "There are images for validation or testing here, but "
                                           "none to train on.")},
                        {CORE_TEXT("core", "Call the training images' folder \"train\".")});
    ImageLayout layout = Arranger(entries, base, withSubsets).arrange();
    if (layout.classNames.size() > std::size_t(kMostClasses))
        return badInput(inFile(source), {CORE_TEXT("core", "There are %1 folders here, more than "
                                                           "the 10,000 classes that are read."),
                                         {std::to_string(layout.classNames.size())}});
    if (layout.images.empty())
        return noImages(source, !layout.problems.empty());
    return layout;
}

} // namespace fitroom
