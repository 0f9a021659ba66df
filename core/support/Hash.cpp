#include "core/support/Hash.h"

#define XXH_STATIC_LINKING_ONLY // makes the state's size known
#include <xxhash.h>

#include <cstdio>

namespace fitroom {

struct Hash::State {
    XXH3_state_t xxh;
};

Hash::Hash() : state_(std::make_unique<State>()) {
    XXH3_128bits_reset(&state_->xxh);
}

Hash::~Hash() = default;

void Hash::add(std::span<const std::byte> bytes) {
    XXH3_128bits_update(&state_->xxh, bytes.data(), bytes.size());
}

std::string Hash::hexadecimal() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(&state_->xxh);
    char digits[33];
    std::snprintf(digits, sizeof digits, "%016llx%016llx",
                  static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return digits;
}

} // namespace fitroom
