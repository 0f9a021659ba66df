#pragma once

#include "core/picture/ByteView.h"
#include "core/support/Error.h"

#include <string>

namespace fitroom {

/// What is said of a picture's file that is cut short, or wrong at a byte.
inline Failure endsEarly(const ByteView& bytes, const std::string& file) {
    return badInput(atByte(file, bytes.size()),
                    {CORE_TEXT("core", "The picture's file ends early.")});
}

inline Failure damaged(const std::string& file, std::size_t at) {
    return badInput(atByte(file, at), {CORE_TEXT("core", "The picture's file is damaged.")});
}

} // namespace fitroom
