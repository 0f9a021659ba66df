#pragma once

#include "core/data/PictureFit.h"
#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace fitroom {

enum class ImportColour { Auto, Grey, Colour };
inline constexpr std::string_view kImportColourNames[] = {"auto", "grey", "colour"};

/// How the pictures of a folder become images of one shape. A plain value that goes into the runs
/// made from them, so that the same data can be read again.
struct ImportOptions {
    static constexpr int kSmallest = 8;
    static constexpr int kLargest = 512;

    /// Both 0: the size all pictures have, if they have one and it is allowed, else 64 x 64.
    int width = 0;
    int height = 0;
    ImportColour colour = ImportColour::Auto; ///< Auto: grey when all pictures are
    PictureFit fit = PictureFit::Stretch;
    bool largeZip = false; ///< also read a zip file of more than 10,000 entries

    bool operator==(const ImportOptions&) const = default;
};

/// Whether images may have this size.
bool isImportSize(int width, int height);

/// `where` opens the sentence of an error.
tl::expected<void, Error> checkImport(const ImportOptions& options, const Message& where);

nlohmann::json importToJson(const ImportOptions& options);
/// Other members are passed over: it is a program's file.
Result<ImportOptions> importFromJson(const nlohmann::json& json, const Message& where);

} // namespace fitroom
