#include "core/support/ReadFile.h"

#include "core/support/InputFile.h"

namespace fitroom {

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t largest) {
    auto file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    if (file->size() > largest)
        return badInput(
            inFile(path.string()),
            {CORE_TEXT("core", "The file is longer than %1 bytes, too long for its kind."),
             {std::to_string(largest)}});

    std::string content(std::size_t(file->size()), '\0');
    const auto count = file->read(content.data(), content.size());
    if (!count)
        return Failure(count.error());
    content.resize(*count);
    return content;
}

} // namespace fitroom
