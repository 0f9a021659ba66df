#include "tests/fuzz/DataTargets.h"

#include "core/data/DatasetFiles.h"

#include <zlib.h>

#include <algorithm>

namespace fitroom::fuzz {
namespace {

using File = std::vector<std::uint8_t>;

constexpr std::uint8_t kCount = 4;
constexpr std::uint8_t kSide = 5;

File idxImages() {
    File file = {0, 0, 8, 3, 0, 0, 0, kCount, 0, 0, 0, kSide, 0, 0, 0, kSide};
    for (int i = 0; i < kCount * kSide * kSide; ++i)
        file.push_back(std::uint8_t(i * 7));
    return file;
}

File idxLabels() {
    return {0, 0, 8, 1, 0, 0, 0, kCount, 0, 1, 2, 1};
}

File csv(bool quoted) {
    std::string text = "label,1x1,1x2,2x1,2x2\r\n0,1,2,3,255\r\n2,0,0,0,0\n";
    if (quoted)
        text = "label,pixel0,pixel1,pixel2,pixel3\n\"1\",\"12\",34,\"56\",78\n0,9,8,7,6";
    return {text.begin(), text.end()};
}

File gzip(const File& content) {
    z_stream zlib = {};
    require(deflateInit2(&zlib, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK);
    File packed(deflateBound(&zlib, content.size()));
    zlib.next_in = const_cast<Bytef*>(content.data());
    zlib.avail_in = uInt(content.size());
    zlib.next_out = packed.data();
    zlib.avail_out = uInt(packed.size());
    require(deflate(&zlib, Z_FINISH) == Z_STREAM_END);
    packed.resize(zlib.total_out);
    deflateEnd(&zlib);
    return packed;
}

std::optional<Error> load(const DatasetFiles& files) {
    const auto dataset = loadDataset(files);
    if (!dataset)
        return dataset.error();
    const Dataset& data = **dataset;
    require(data.size() > 0 && data.size() == data.trainingSize() && data.classCount() > 0);
    require(data.pixels().size() == data.size() * data.shape().size());
    require(std::ranges::all_of(
        data.labels(), [&](int label) { return label >= 0 && label < data.classCount(); }));
    return std::nullopt;
}

} // namespace

std::optional<Error> readIdxImages(Bytes content) {
    const MemoryFile images(content);
    const MemoryFile labels(idxLabels());
    return load({images.path(), labels.path(), {}, {}});
}

std::optional<Error> readIdxLabels(Bytes content) {
    const MemoryFile images(idxImages());
    const MemoryFile labels(content);
    return load({images.path(), labels.path(), {}, {}});
}

std::optional<Error> readCsvData(Bytes content) {
    const MemoryFile file(content);
    return load({file.path(), {}, {}, {}});
}

std::vector<File> idxImageSamples() {
    return {idxImages(), gzip(idxImages())};
}

std::vector<File> idxLabelSamples() {
    return {idxLabels(), gzip(idxLabels())};
}

std::vector<File> csvSamples() {
    return {csv(false), csv(true), gzip(csv(false))};
}

} // namespace fitroom::fuzz
