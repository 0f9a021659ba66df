#pragma once

#include <functional>
#include <string>

namespace fitroom {

/// Texts with commas between them; `nameOf` makes a text of each member of a list.
template<class List, class NameOf = std::identity>
std::string joined(const List& list, NameOf nameOf = {}) {
    std::string text;
    for (const auto& one : list) {
        if (!text.empty())
            text += ", ";
        text += std::invoke(nameOf, one);
    }
    return text;
}

} // namespace fitroom
