#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/runs/EpochLog.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// features.bin: a header, then one record an epoch, all little-endian.
//
// header: "FITROOMF", u32 version, u32 images, their indices into the data set as i32 each,
// checksum. record: u32 epoch, u32 columns, f32 scale, images x columns values as IEEE half
// precision, to be multiplied by the scale, checksum (see RecordBytes.h). 2,000 images take 200 kB
// an epoch.
namespace fitroom {

/// Images whose features a run keeps after every epoch: of those validated on, or of the test
/// images where there are none, from all over the list. One for five training images, so that an
/// epoch takes little longer, but 200 to 2,000 if there are so many. Ascending in the list.
std::vector<std::int32_t> followedImages(const Dataset& dataset, const Split& split);

std::string featureHeader(std::span<const std::int32_t> images);
/// `values`: images x columns, finite.
std::string featureRecord(int epoch, std::span<const float> values, std::size_t columns);
EpochParts featureParts(std::string_view bytes);

/// What a run's net made of some images after its epochs.
struct FeatureHistory {
    struct Epoch {
        int epoch = 0; ///< 1 for the first
        std::size_t columns = 0;
        std::vector<float> values; ///< images x columns, to 11 bits
    };
    std::vector<std::int32_t> images; ///< indices into the data set; none: nothing was kept
    std::vector<Epoch> epochs;
};

/// Reads it from a run's file, which may be growing: an incomplete last record is left out. Of more
/// than `most` epochs only so many are read, the last and others spread evenly. A file that is not
/// there keeps nothing; a damaged one is an error that names the byte.
Result<FeatureHistory> readFeatures(const std::filesystem::path& file, int most);

} // namespace fitroom
