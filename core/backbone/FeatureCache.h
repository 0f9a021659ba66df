#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace fitroom {

/// What a frozen backbone makes of images, kept in a file: rows of so many numbers, by the images'
/// indices. The file only grows, by whole pieces with a hash each: a program that dies while it
/// writes loses one piece, and damage is found when the file is opened. Rows are read where they
/// lie in the file, so that many of them take little memory.
///
/// One program at a time may add: whoever does holds a lock. See keepFeatures().
class FeatureCache {
public:
    /// The file need not be there. What is damaged in it, or was made for another number of
    /// columns, is not used from there on, and dropped by the next add().
    static Result<FeatureCache> open(const std::filesystem::path& file, std::size_t columns);

    FeatureCache(FeatureCache&&) noexcept;
    FeatureCache& operator=(FeatureCache&&) noexcept;
    ~FeatureCache();

    [[nodiscard]] std::size_t columns() const { return columns_; }
    [[nodiscard]] std::size_t size() const { return count_; } ///< images it holds
    [[nodiscard]] bool has(std::int32_t image) const;
    /// Those of `images` it has not.
    [[nodiscard]] std::vector<std::int32_t> missing(std::span<const std::int32_t> images) const;

    /// An image it has; valid until the next add().
    [[nodiscard]] std::span<const float> row(std::int32_t image) const;

    /// `rows` is images x columns.
    tl::expected<void, Error> add(std::span<const std::int32_t> images,
                                  std::span<const float> rows);

private:
    struct Mapping;

    FeatureCache(std::filesystem::path file, std::size_t columns);
    tl::expected<void, Error> map();
    /// Notes the pieces from byte `at` on.
    void scan(std::uint64_t at);
    tl::expected<void, Error> dropDamage();

    std::filesystem::path file_;
    std::size_t columns_;
    std::unique_ptr<Mapping> mapping_;
    std::vector<std::uint64_t> offsets_; ///< by image; 0: not there
    std::size_t count_ = 0;
    std::uint64_t end_ = 0; ///< of the last whole piece
};

/// The cache's file for features of this data by this backbone: a name made of all that decides
/// them, in the user's cache folder.
std::filesystem::path featureFile(const std::string& dataFingerprint, const std::string& backbone);

} // namespace fitroom
