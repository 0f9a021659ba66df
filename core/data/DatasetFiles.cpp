#include "core/data/DatasetFiles.h"

#include "core/data/ByteStream.h"
#include "core/data/folder/FileTree.h"

#include <array>
#include <cctype>
#include <cstdlib>
#include <map>
#include <string_view>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

enum class Role { TrainingImages, TrainingLabels, TestImages, TestLabels };

/// What a customary file name tells.
struct FileName {
    std::string set; ///< "idx:" or "csv:" and what stands before `train` or `test`
    Role role = Role::TrainingImages;
};

/// `name` without `ending`, if it ends so.
std::optional<std::string> before(const std::string& name, const std::string& ending) {
    if (!name.ends_with(ending))
        return std::nullopt;
    return name.substr(0, name.size() - ending.size());
}

std::optional<FileName> idxName(const std::string& name) {
    struct Part {
        const char* text;
        Role images, labels;
    };
    constexpr std::array<Part, 3> kParts = {
        Part{"train", Role::TrainingImages, Role::TrainingLabels},
        Part{"t10k", Role::TestImages, Role::TestLabels},
        Part{"test", Role::TestImages, Role::TestLabels}};
    for (const Part& part : kParts) {
        for (const char* separator : {"-", "."}) {
            if (auto set =
                    before(name, std::string(part.text) + "-images" + separator + "idx3-ubyte"))
                return FileName{"idx:" + *set, part.images};
            if (auto set =
                    before(name, std::string(part.text) + "-labels" + separator + "idx1-ubyte"))
                return FileName{"idx:" + *set, part.labels};
        }
    }
    return std::nullopt;
}

std::optional<FileName> csvName(const std::string& name) {
    std::optional<std::string> set = before(name, "train.csv");
    const bool training = set.has_value();
    if (!training)
        set = before(name, "test.csv");
    // "strain.csv" is no training file.
    if (!set || (!set->empty() && std::isalnum(static_cast<unsigned char>(set->back()))))
        return std::nullopt;
    return FileName{"csv:" + *set, training ? Role::TrainingImages : Role::TestImages};
}

std::optional<FileName> parseName(const fs::path& file) {
    std::string name;
    for (const char c : file.filename().string())
        name += char(std::tolower(static_cast<unsigned char>(c)));
    if (auto plain = before(name, ".gz"))
        name = *plain;
    auto parsed = idxName(name);
    return parsed ? parsed : csvName(name);
}

fs::path& member(DatasetFiles& files, Role role) {
    switch (role) {
    case Role::TrainingImages:
        return files.trainingImages;
    case Role::TrainingLabels:
        return files.trainingLabels;
    case Role::TestImages:
        return files.testImages;
    case Role::TestLabels:
        break;
    }
    return files.testLabels;
}

bool isIdx(const std::string& set) {
    return set.starts_with("idx:");
}

using Sets = std::map<std::string, DatasetFiles>;

/// All files in `folder` with customary names, by set.
Result<Sets> setsIn(const fs::path& folder) {
    Sets sets;
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end;
         entry.increment(code)) {
        std::error_code ignored;
        const auto name = parseName(entry->path());
        if (!name || !entry->is_regular_file(ignored))
            continue;
        fs::path& place = member(sets[name->set], name->role);
        if (place.empty() || place.extension() == ".gz")
            place = entry->path();
    }
    if (code)
        return cannotRead(
            inFile(folder.string()),
            {CORE_TEXT("core", "The folder could not be read (%1)."), {code.message()}});
    return sets;
}

/// Images without labels are not a set that can be read.
tl::expected<void, Error> checkComplete(const DatasetFiles& files, bool idx) {
    for (const auto& [images, labels] : {std::pair(files.trainingImages, files.trainingLabels),
                                         std::pair(files.testImages, files.testLabels)}) {
        if (idx && images.empty() != labels.empty())
            return badInput(inFile((images.empty() ? labels : images).string()),
                            labels.empty()
                                ? Message{CORE_TEXT("core", "The labels' file was not found "
                                                            "beside these images."),
                                          {}}
                                : Message{CORE_TEXT("core", "The images' file was not found "
                                                            "beside these labels."),
                                          {}});
    }
    if (files.trainingImages.empty())
        return badInput(inFile(files.testImages.string()),
                        {CORE_TEXT("core", "The training images were not found beside this "
                                           "file."),
                         {}});
    return {};
}

Failure severalSets(const fs::path& folder, const DatasetFiles& a, const DatasetFiles& b) {
    const auto shown = [](const DatasetFiles& files) {
        return (files.trainingImages.empty() ? files.testImages : files.trainingImages)
            .filename()
            .string();
    };
    return badInput(inFile(folder.string()),
                    {CORE_TEXT("core", "The folder holds several data sets, such as %1 and %2."),
                     {shown(a), shown(b)}},
                    {CORE_TEXT("core", "Name the training file of the one you want."), {}});
}

Result<DatasetFiles> onlySet(const fs::path& folder, const Sets& sets) {
    const Sets::value_type* chosen = nullptr;
    const Sets::value_type* other = nullptr;
    for (const auto& set : sets) { // in order of names: all CSV sets, then all IDX sets
        other = chosen && isIdx(chosen->first) == isIdx(set.first) ? chosen : nullptr;
        chosen = &set;
    }
    if (other)
        return severalSets(folder, other->second, chosen->second);
    if (auto complete = checkComplete(chosen->second, isIdx(chosen->first)); !complete)
        return Failure(complete.error());
    return chosen->second;
}

bool isIdxFile(const fs::path& file) {
    std::array<std::uint8_t, 3> magic = {};
    auto stream = ByteStream::open(file);
    return stream && stream->read(magic).value_or(0) == magic.size() &&
           magic == std::array<std::uint8_t, 3>{0, 0, 8};
}

/// Those in `folder` or, if there are none, in PyTorch's sub-folder.
Result<Sets> setsOf(const fs::path& folder) {
    auto sets = setsIn(folder);
    std::error_code ignored;
    if (sets && sets->empty() && fs::is_directory(folder / "raw", ignored))
        return setsIn(folder / "raw");
    return sets;
}

} // namespace

bool isImageFolder(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return fs::is_regular_file(path, ignored) && isZip(path);
    const auto sets = setsOf(path);
    return sets && sets->empty();
}

Result<DatasetFiles> findDatasetFiles(const fs::path& folder) {
    const auto sets = setsOf(folder);
    if (!sets)
        return Failure(sets.error());
    if (sets->empty())
        return badInput(inFile(folder.string()),
                        {CORE_TEXT("core", "The folder holds no data set: neither "
                                           "train-images-idx3-ubyte nor a file ending in "
                                           "train.csv."),
                         {}},
                        {CORE_TEXT("core", "Choose a folder with such files, or the files "
                                           "themselves."),
                         {}});
    return onlySet(folder, *sets);
}

Result<DatasetFiles> filesBeside(const fs::path& file) {
    const auto name = parseName(file);
    if (!name && isIdxFile(file))
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "The labels' file cannot be told, since this one does "
                                           "not have a customary name.")},
                        {CORE_TEXT("core", "Name the files one by one.")});
    if (!name) // a CSV file of any name: if it is something else, reading it will tell
        return DatasetFiles{file, {}, {}, {}};
    if (name->role != Role::TrainingImages)
        return badInput(inFile(file.string()),
                        {CORE_TEXT("core", "This is not the training images' file."), {}},
                        {CORE_TEXT("core", "Name that one, or the folder it is in."), {}});
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    auto sets = setsIn(folder);
    if (!sets)
        return Failure(sets.error());
    DatasetFiles files = (*sets)[name->set];
    files.trainingImages = file; // plain or packed, as the user says
    if (auto complete = checkComplete(files, isIdx(name->set)); !complete)
        return Failure(complete.error());
    return files;
}

fs::path fashionMnistFolder(const fs::path& userData) {
    return userData / "datasets" / "fashion-mnist";
}

std::optional<fs::path> findInstalledDataset(const fs::path& userData) {
    const char* const named = std::getenv("FITROOM_DATA");
    for (const fs::path& place :
         {fs::path(named ? named : ""), fashionMnistFolder(userData),
          fs::path("/usr/share/datasets/fashion-mnist")}) {
        std::error_code ignored;
        if (place.empty())
            continue;
        if (fs::is_directory(place, ignored)
                ? findDatasetFiles(place).has_value()
                : filesBeside(place).has_value() && fs::is_regular_file(place, ignored))
            return place;
    }
    return std::nullopt;
}

} // namespace fitroom
