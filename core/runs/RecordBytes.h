#pragma once

#include "core/support/Hash.h"

#include <cstring>
#include <string>
#include <string_view>

// What the files of a run's epochs are made of: little-endian values, and parts that end with a
// checksum over what is before it: 32 hexadecimal digits (XXH3-128).
namespace fitroom {

inline constexpr std::size_t kChecksumSize = 32;

template<class Value>
void putBytes(std::string& bytes, const Value& value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// `bytes` must hold it.
template<class Value>
Value bytesAt(std::string_view bytes, std::size_t at) {
    Value value;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

inline std::string checksumOf(std::string_view bytes) {
    Hash hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

/// `part` must be long enough for a checksum.
inline bool isSound(std::string_view part) {
    const std::size_t content = part.size() - kChecksumSize;
    return checksumOf(part.substr(0, content)) == part.substr(content);
}

} // namespace fitroom
