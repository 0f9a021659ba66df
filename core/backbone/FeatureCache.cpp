#include "core/backbone/FeatureCache.h"

#include "core/support/AtomicFile.h"
#include "core/support/Hash.h"
#include "core/support/MakeFolder.h"
#include "core/support/UserFolders.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "fitroom features";
constexpr std::uint64_t kHeader = 24; ///< the magic text and the number of columns
constexpr std::uint64_t kHashDigits = 32;
constexpr std::int32_t kMostImages = 1 << 28;

// A piece is the number of its images (8 bytes), their indices, their rows, and the hash of these.

std::uint64_t pieceSize(std::uint64_t images, std::uint64_t columns) {
    return sizeof(std::uint64_t) + images * (sizeof(std::int32_t) + columns * sizeof(float)) +
           kHashDigits;
}

std::string hashOf(std::string_view bytes) {
    Hash hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

template<class T>
T valueAt(const char* bytes) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

template<class T>
void append(std::string& bytes, std::span<const T> values) {
    bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
}

std::string header(std::size_t columns) {
    std::string bytes(kMagic);
    const std::uint64_t number = columns;
    append(bytes, std::span(&number, 1));
    return bytes;
}

} // namespace

/// The whole file, read where it lies.
struct FeatureCache::Mapping {
    const char* bytes = nullptr;
    std::size_t size = 0;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping() {
        if (bytes)
            ::munmap(const_cast<char*>(bytes), size);
    }

    static std::unique_ptr<Mapping> of(const fs::path& file) {
        const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status = {};
        if (opened < 0 || ::fstat(opened, &status) != 0)
            return nullptr;
        auto mapping = std::make_unique<Mapping>();
        if (status.st_size > 0) {
            void* at =
                ::mmap(nullptr, std::size_t(status.st_size), PROT_READ, MAP_SHARED, opened, 0);
            if (at == MAP_FAILED)
                mapping.reset();
            else
                mapping->bytes = static_cast<const char*>(at);
        }
        const int code = errno;
        ::close(opened);
        errno = code;
        if (mapping)
            mapping->size = std::size_t(status.st_size);
        return mapping;
    }
};

FeatureCache::FeatureCache(fs::path file, std::size_t columns)
    : file_(std::move(file)), columns_(columns) {}
FeatureCache::FeatureCache(FeatureCache&&) noexcept = default;
FeatureCache& FeatureCache::operator=(FeatureCache&&) noexcept = default;
FeatureCache::~FeatureCache() = default;

Result<FeatureCache> FeatureCache::open(const fs::path& file, std::size_t columns) {
    if (auto made = makeFolder(file.parent_path()); !made)
        return Failure(made.error());
    std::error_code error;
    FeatureCache cache(file, columns);
    if (!fs::exists(file, error))
        return cache;
    if (auto mapped = cache.map(); !mapped)
        return Failure(mapped.error());
    if (cache.mapping_->size >= kHeader &&
        std::string_view(cache.mapping_->bytes, kHeader) == header(columns))
        cache.scan(kHeader);
    return cache;
}

tl::expected<void, Error> FeatureCache::map() {
    mapping_.reset();
    mapping_ = Mapping::of(file_);
    if (mapping_)
        return {};
    return cannotRead(inFile(file_.string()),
                      {CORE_TEXT("core", "The file could not be read (%1)."),
                       {std::generic_category().message(errno)}});
}

void FeatureCache::scan(std::uint64_t at) {
    const std::uint64_t size = mapping_->size;
    while (size - at > sizeof(std::uint64_t)) {
        const auto images = valueAt<std::uint64_t>(mapping_->bytes + at);
        if (images == 0 || images > size || pieceSize(images, columns_) > size - at)
            break;
        const std::uint64_t length = pieceSize(images, columns_) - kHashDigits;
        const std::string_view piece(mapping_->bytes + at, length);
        if (std::string_view(mapping_->bytes + at + length, kHashDigits) != hashOf(piece))
            break;
        const std::uint64_t indices = at + sizeof(std::uint64_t);
        const std::uint64_t rows = indices + images * sizeof(std::int32_t);
        for (std::uint64_t i = 0; i < images; ++i) {
            const auto image =
                valueAt<std::int32_t>(mapping_->bytes + indices + i * sizeof(std::int32_t));
            if (image < 0 || image >= kMostImages)
                continue;
            if (std::size_t(image) >= offsets_.size())
                offsets_.resize(std::size_t(image) + 1);
            count_ += offsets_[std::size_t(image)] == 0;
            offsets_[std::size_t(image)] = rows + i * columns_ * sizeof(float);
        }
        at += length + kHashDigits;
    }
    end_ = at;
}

bool FeatureCache::has(std::int32_t image) const {
    return std::size_t(image) < offsets_.size() && offsets_[std::size_t(image)] != 0;
}

std::vector<std::int32_t> FeatureCache::missing(std::span<const std::int32_t> images) const {
    std::vector<std::int32_t> absent;
    for (const std::int32_t image : images) {
        if (!has(image))
            absent.push_back(image);
    }
    return absent;
}

/// All parts of the file are multiples of four bytes long, so that the numbers lie as they must.
std::span<const float> FeatureCache::row(std::int32_t image) const {
    const char* const bytes = mapping_->bytes + offsets_.at(std::size_t(image));
    return {reinterpret_cast<const float*>(bytes), columns_};
}

/// Only who adds may do so: what looks damaged to others may be a piece that is being written.
tl::expected<void, Error> FeatureCache::dropDamage() {
    if (mapping_ && end_ > 0 && end_ == mapping_->size)
        return {};
    mapping_.reset(); // nothing of the file may be mapped when it gets shorter
    std::error_code error;
    if (end_ == 0) {
        end_ = kHeader;
        return writeFileAtomically(file_, header(columns_));
    }
    fs::resize_file(file_, end_, error);
    if (!error)
        return {};
    return cannotWrite(inFile(file_.string()),
                       {CORE_TEXT("core", "The file cannot be written: %1"), {error.message()}});
}

tl::expected<void, Error> FeatureCache::add(std::span<const std::int32_t> images,
                                            std::span<const float> rows) {
    std::string piece;
    piece.reserve(pieceSize(images.size(), columns_));
    const std::uint64_t count = images.size();
    append(piece, std::span(&count, 1));
    append(piece, images);
    append(piece, rows);
    piece += hashOf(piece);
    if (auto ready = dropDamage(); !ready)
        return ready;
    if (auto written = appendToFile(file_, piece); !written)
        return written;
    if (auto mapped = map(); !mapped)
        return mapped;
    scan(end_);
    return {};
}

fs::path featureFile(const std::string& dataFingerprint, const std::string& backbone) {
    return userCacheFolder() / "features" / hashOf(dataFingerprint + " " + backbone) /
           "rows.features";
}

} // namespace fitroom
