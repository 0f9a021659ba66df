#pragma once

#include "core/data/ByteStream.h"
#include "core/support/Progress.h"

#include <vector>

namespace fitroom {

/// An array of unsigned bytes in the IDX format of MNIST, plain or gzip: two zero bytes, the type,
/// the number of dimensions, each dimension as a big-endian 32-bit number, then the values.
class IdxReader {
public:
    /// Reads and checks the header. `dimensions` is 3 for images (count, height, width), 1 for
    /// labels.
    static Result<IdxReader> open(const std::filesystem::path& path, int dimensions);

    [[nodiscard]] const std::filesystem::path& path() const { return stream_.path(); }
    [[nodiscard]] const std::vector<std::uint32_t>& dimensions() const { return dimensions_; }
    /// Number of values: the product of the dimensions.
    [[nodiscard]] std::uint64_t size() const;

    /// Appends all values to `out`, which grows no faster than the file yields them. Reports this
    /// file's share; the file must end where the header says.
    tl::expected<void, Error> readInto(std::vector<std::uint8_t>& out, const Progress& progress);

    /// Places in the file, for errors: of a dimension in the header, of a value.
    [[nodiscard]] Message atDimension(std::size_t dimension) const;
    [[nodiscard]] Message atValue(std::uint64_t index) const;

private:
    explicit IdxReader(ByteStream stream) : stream_(std::move(stream)) {}
    tl::expected<void, Error> readMagic(int dimensions);
    tl::expected<void, Error> readDimensions(int dimensions);
    tl::expected<void, Error> checkDimensions() const;
    tl::expected<void, Error> expectEnd();

    ByteStream stream_;
    std::vector<std::uint32_t> dimensions_;
};

} // namespace fitroom
