#pragma once

#include "core/weights/Pickle.h"

#include <optional>
#include <unordered_map>

namespace fitroom {

/// Reads one pickle, opcode after opcode, as Python's pickletools describes them.
class PickleMachine {
public:
    PickleMachine(std::string_view bytes, std::size_t begin,
                  std::span<const std::string_view> allowedGlobals, const std::string& file);

    Result<Pickle> run();

private:
    using Kind = PickleNode::Kind;
    using Outcome = std::optional<Error>;

    Outcome step(unsigned char opcode);
    Outcome stepOnStack(unsigned char opcode);
    Outcome stepOnContainer(unsigned char opcode);

    // Reading; each fails when the pickle ends before.
    Outcome takeNumber(std::size_t bytes, std::uint64_t& number);
    Outcome takeText(std::size_t lengthBytes, std::string_view& text);
    Outcome takeLine(std::string_view& line);
    Outcome takeInteger(std::size_t bytes, bool isSigned);
    Outcome takeLong();
    Outcome takeReal();
    Outcome takeGlobal();

    std::uint32_t push(PickleNode node);
    Outcome remember(std::size_t bytes);
    Outcome recall(std::size_t bytes);
    Outcome tuple(std::size_t count);
    Outcome toMark(std::vector<std::uint32_t>& items);
    Outcome add(Kind container, const std::vector<std::uint32_t>& items);
    Outcome reduce();
    Outcome build();
    Outcome fillOrderedDict(PickleNode& dict, const PickleNode& arguments);
    Outcome pop(std::size_t count, std::vector<std::uint32_t>& items);

    [[nodiscard]] Error damaged() const;
    [[nodiscard]] Error refused(Message what) const;

    std::string_view bytes_;
    std::size_t begin_;
    std::size_t at_;
    std::size_t opcodeAt_ = 0;
    std::span<const std::string_view> allowed_;
    const std::string& file_;
    Pickle pickle_;
    std::vector<std::uint32_t> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint32_t, std::uint32_t> memo_;
};

} // namespace fitroom
