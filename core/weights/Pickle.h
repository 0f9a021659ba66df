#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

/// One object of a pickle. Objects refer to one another by number, so that whatever a hostile file
/// nests or ties in a circle costs neither recursion nor memory.
struct PickleNode {
    enum class Kind : std::uint8_t {
        None,
        Bool,
        Integer,
        Real,
        Text,
        Tuple,
        List,
        Dict,      ///< items: key, value, key, value …; collections.OrderedDict too
        Global,    ///< text: "torch.FloatStorage"
        Call,      ///< items: what is called, its arguments (a tuple), then states given to it
        Persistent ///< items: the id, for PyTorch a tuple that names a storage
    };
    Kind kind = Kind::None;
    std::int64_t number = 0; ///< Bool, Integer
    double real = 0;
    std::string_view text;
    std::vector<std::uint32_t> items;
};

/// A Python pickle taken apart, as far as PyTorch's state dictionaries go: the opcodes of protocol
/// 2 for plain values and containers, and calls, which are noted and never made. Nothing of Python
/// is looked up or run. A global outside the caller's list and any other opcode are errors that
/// name them and their byte; so is a pickle of more than 4 MiB or 500,000 opcodes.
class Pickle {
public:
    /// Reads the pickle that begins at byte `begin`. `bytes` must outlive the object; `file` names
    /// it in errors.
    static Result<Pickle> read(std::string_view bytes, std::size_t begin,
                               std::span<const std::string_view> allowedGlobals,
                               const std::string& file);

    [[nodiscard]] const PickleNode& root() const { return nodes_[root_]; }
    [[nodiscard]] const PickleNode& node(std::uint32_t number) const { return nodes_[number]; }
    [[nodiscard]] const std::deque<PickleNode>& nodes() const { return nodes_; }
    /// The first byte after it.
    [[nodiscard]] std::size_t end() const { return end_; }

    /// Item `index` of `parent`; null when there are fewer.
    [[nodiscard]] const PickleNode* item(const PickleNode& parent, std::size_t index) const;
    /// The value of a text key; null when `dict` is none or has no such key.
    [[nodiscard]] const PickleNode* value(const PickleNode& dict, std::string_view key) const;
    /// What a Call calls; empty for any other object.
    [[nodiscard]] std::string_view callee(const PickleNode& call) const;
    /// A Call's argument; null when there are fewer.
    [[nodiscard]] const PickleNode* argument(const PickleNode& call, std::size_t index) const;

private:
    friend class PickleMachine;

    std::deque<PickleNode> nodes_;
    std::deque<std::string> names_; ///< of globals
    std::uint32_t root_ = 0;
    std::size_t end_ = 0;
};

} // namespace fitroom
