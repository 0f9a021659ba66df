#include "core/weights/PickleMachine.h"

#include <algorithm>
#include <bit>
#include <cstdio>

namespace fitroom {
namespace {

// A state dictionary takes some 25 opcodes and 150 bytes a tensor. What hostile opcodes make of
// memory is at most some hundred bytes each.
constexpr std::size_t kLargest = 4 << 20;
constexpr std::size_t kMostOpcodes = 500'000;

constexpr std::string_view kOrderedDict = "collections.OrderedDict";

std::string hexadecimal(unsigned char byte) {
    char text[5];
    std::snprintf(text, sizeof text, "0x%02x", byte);
    return text;
}

} // namespace

PickleMachine::PickleMachine(std::string_view bytes, std::size_t begin,
                             std::span<const std::string_view> allowedGlobals,
                             const std::string& file)
    : bytes_(bytes.substr(0, std::min(bytes.size(), begin + kLargest))), begin_(begin), at_(begin),
      allowed_(allowedGlobals), file_(file) {}

Result<Pickle> PickleMachine::run() {
    for (std::size_t count = 0; at_ < bytes_.size(); ++count) {
        opcodeAt_ = at_;
        const auto opcode = static_cast<unsigned char>(bytes_[at_++]);
        if (opcode == '.') {
            if (stack_.size() != 1 || !marks_.empty())
                return Failure(damaged());
            pickle_.root_ = stack_.back();
            pickle_.end_ = at_;
            return std::move(pickle_);
        }
        if (count == kMostOpcodes)
            return Failure(refused({CORE_TEXT("core", "The pickle has more than %1 steps."),
                                    {std::to_string(kMostOpcodes)}}));
        if (Outcome wrong = step(opcode))
            return Failure(*wrong);
    }
    opcodeAt_ = at_;
    return Failure(refused(at_ - begin_ == kLargest
                               ? Message{CORE_TEXT("core", "The pickle has more than %1 bytes."),
                                         {std::to_string(kLargest)}}
                               : Message{CORE_TEXT("core", "The pickle ends early.")}));
}

/// Values and names. What takes from the stack is below.
PickleMachine::Outcome PickleMachine::step(unsigned char opcode) {
    std::uint64_t ignored = 0;
    PickleNode node;
    switch (opcode) {
    case 0x80: // PROTO
        return takeNumber(1, ignored);
    case '(': // MARK
        marks_.push_back(stack_.size());
        return {};
    case 'N': // NONE
        push({});
        return {};
    case 0x88: // NEWTRUE
    case 0x89: // NEWFALSE
        node.kind = Kind::Bool;
        node.number = opcode == 0x88;
        push(node);
        return {};
    case 'J': // BININT
        return takeInteger(4, true);
    case 'K': // BININT1
        return takeInteger(1, false);
    case 'M': // BININT2
        return takeInteger(2, false);
    case 0x8a: // LONG1
        return takeLong();
    case 'G': // BINFLOAT
        return takeReal();
    case 'X': // BINUNICODE
    case 'T': // BINSTRING, Python 2's
    case 'U': // SHORT_BINSTRING, Python 2's
        node.kind = Kind::Text;
        if (Outcome wrong = takeText(opcode == 'U' ? 1 : 4, node.text))
            return wrong;
        push(node);
        return {};
    case 'c': // GLOBAL
        return takeGlobal();
    default:
        return stepOnStack(opcode);
    }
}

PickleMachine::Outcome PickleMachine::stepOnStack(unsigned char opcode) {
    switch (opcode) {
    case 'q': // BINPUT
        return remember(1);
    case 'r': // LONG_BINPUT
        return remember(4);
    case 'h': // BINGET
        return recall(1);
    case 'j': // LONG_BINGET
        return recall(4);
    case 'R':  // REDUCE
    case 0x81: // NEWOBJ
        return reduce();
    case 'b': // BUILD
        return build();
    default:
        return stepOnContainer(opcode);
    }
}

PickleMachine::Outcome PickleMachine::stepOnContainer(unsigned char opcode) {
    std::vector<std::uint32_t> items;
    PickleNode node;
    switch (opcode) {
    case '}': // EMPTY_DICT
    case ']': // EMPTY_LIST
        node.kind = opcode == '}' ? Kind::Dict : Kind::List;
        push(node);
        return {};
    case ')':  // EMPTY_TUPLE
    case 0x85: // TUPLE1
    case 0x86: // TUPLE2
    case 0x87: // TUPLE3
        return tuple(opcode == ')' ? 0 : std::size_t(opcode - 0x84));
    case 't': // TUPLE
        node.kind = Kind::Tuple;
        if (Outcome wrong = toMark(node.items))
            return wrong;
        push(std::move(node));
        return {};
    case 'Q': // BINPERSID
        node.kind = Kind::Persistent;
        if (Outcome wrong = pop(1, node.items))
            return wrong;
        push(std::move(node));
        return {};
    case 'u': // SETITEMS
    case 'e': // APPENDS
        if (Outcome wrong = toMark(items))
            return wrong;
        return add(opcode == 'u' ? Kind::Dict : Kind::List, items);
    case 's': // SETITEM
    case 'a': // APPEND
        if (Outcome wrong = pop(opcode == 's' ? 2 : 1, items))
            return wrong;
        return add(opcode == 's' ? Kind::Dict : Kind::List, items);
    default:
        return refused({CORE_TEXT("core", "The pickle has the opcode %1, which no weights need."),
                        {hexadecimal(opcode)}});
    }
}

PickleMachine::Outcome PickleMachine::takeNumber(std::size_t bytes, std::uint64_t& number) {
    if (bytes > bytes_.size() - at_)
        return damaged();
    number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number |= std::uint64_t(static_cast<unsigned char>(bytes_[at_ + i])) << 8 * i;
    at_ += bytes;
    return {};
}

PickleMachine::Outcome PickleMachine::takeText(std::size_t lengthBytes, std::string_view& text) {
    std::uint64_t length = 0;
    if (Outcome wrong = takeNumber(lengthBytes, length))
        return wrong;
    if (length > bytes_.size() - at_)
        return damaged();
    text = bytes_.substr(at_, length);
    at_ += length;
    return {};
}

PickleMachine::Outcome PickleMachine::takeLine(std::string_view& line) {
    const std::size_t end = bytes_.find('\n', at_);
    if (end == std::string_view::npos)
        return damaged();
    line = bytes_.substr(at_, end - at_);
    at_ = end + 1;
    return {};
}

PickleMachine::Outcome PickleMachine::takeInteger(std::size_t bytes, bool isSigned) {
    std::uint64_t value = 0;
    if (Outcome wrong = takeNumber(bytes, value))
        return wrong;
    PickleNode node;
    node.kind = Kind::Integer;
    node.number = isSigned ? std::int32_t(std::uint32_t(value)) : std::int64_t(value);
    push(node);
    return {};
}

/// Two's complement of up to 255 bytes. One that does not fit into 64 bits, such as the magic
/// number of PyTorch's files, is kept as its bytes.
PickleMachine::Outcome PickleMachine::takeLong() {
    PickleNode node;
    if (Outcome wrong = takeText(1, node.text))
        return wrong;
    node.kind = node.text.size() > 8 ? Kind::Text : Kind::Integer;
    std::uint64_t value = !node.text.empty() && (node.text.back() & 0x80) ? ~0ULL : 0;
    for (std::size_t i = std::min<std::size_t>(node.text.size(), 8); i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(node.text[i]);
    node.number = std::int64_t(value);
    push(node);
    return {};
}

PickleMachine::Outcome PickleMachine::takeReal() {
    std::uint64_t bits = 0;
    if (Outcome wrong = takeNumber(8, bits))
        return wrong;
    PickleNode node;
    node.kind = Kind::Real;
    node.real = std::bit_cast<double>(__builtin_bswap64(bits)); // big-endian
    push(node);
    return {};
}

PickleMachine::Outcome PickleMachine::takeGlobal() {
    std::string_view module, name;
    if (Outcome wrong = takeLine(module))
        return wrong;
    if (Outcome wrong = takeLine(name))
        return wrong;
    std::string global = std::string(module) + "." + std::string(name);
    if (std::ranges::find(allowed_, global) == allowed_.end())
        return refused({CORE_TEXT("core", "The file asks for %1, which is neither a tensor nor a "
                                          "plain container. It was not run."),
                        {global}});
    PickleNode node;
    node.kind = Kind::Global;
    node.text = pickle_.names_.emplace_back(std::move(global));
    push(node);
    return {};
}

std::uint32_t PickleMachine::push(PickleNode node) {
    pickle_.nodes_.push_back(std::move(node));
    stack_.push_back(std::uint32_t(pickle_.nodes_.size() - 1));
    return stack_.back();
}

PickleMachine::Outcome PickleMachine::remember(std::size_t bytes) {
    std::uint64_t place = 0;
    if (Outcome wrong = takeNumber(bytes, place))
        return wrong;
    if (stack_.empty())
        return damaged();
    memo_[std::uint32_t(place)] = stack_.back();
    return {};
}

PickleMachine::Outcome PickleMachine::recall(std::size_t bytes) {
    std::uint64_t place = 0;
    if (Outcome wrong = takeNumber(bytes, place))
        return wrong;
    const auto kept = memo_.find(std::uint32_t(place));
    if (kept == memo_.end())
        return damaged();
    stack_.push_back(kept->second);
    return {};
}

PickleMachine::Outcome PickleMachine::pop(std::size_t count, std::vector<std::uint32_t>& items) {
    if (stack_.size() - (marks_.empty() ? 0 : marks_.back()) < count)
        return damaged();
    items.assign(stack_.end() - std::ptrdiff_t(count), stack_.end());
    stack_.resize(stack_.size() - count);
    return {};
}

PickleMachine::Outcome PickleMachine::toMark(std::vector<std::uint32_t>& items) {
    if (marks_.empty())
        return damaged();
    if (Outcome wrong = pop(stack_.size() - marks_.back(), items))
        return wrong;
    marks_.pop_back();
    return {};
}

PickleMachine::Outcome PickleMachine::tuple(std::size_t count) {
    PickleNode node;
    node.kind = Kind::Tuple;
    if (Outcome wrong = pop(count, node.items))
        return wrong;
    push(std::move(node));
    return {};
}

/// To the container that is now on top.
PickleMachine::Outcome PickleMachine::add(Kind container, const std::vector<std::uint32_t>& items) {
    if (stack_.empty() || pickle_.nodes_[stack_.back()].kind != container ||
        (container == Kind::Dict && items.size() % 2 != 0))
        return damaged();
    std::vector<std::uint32_t>& all = pickle_.nodes_[stack_.back()].items;
    all.insert(all.end(), items.begin(), items.end());
    return {};
}

PickleMachine::Outcome PickleMachine::reduce() {
    PickleNode call;
    call.kind = Kind::Call;
    if (Outcome wrong = pop(2, call.items))
        return wrong;
    const PickleNode& callee = pickle_.nodes_[call.items[0]];
    const PickleNode& arguments = pickle_.nodes_[call.items[1]];
    if (callee.kind != Kind::Global || arguments.kind != Kind::Tuple)
        return damaged();
    if (callee.text == kOrderedDict) {
        call.kind = Kind::Dict;
        call.items.clear();
        if (Outcome wrong = fillOrderedDict(call, arguments))
            return wrong;
    }
    push(std::move(call));
    return {};
}

/// Python 2 hands an OrderedDict its content as one list of [key, value].
PickleMachine::Outcome PickleMachine::fillOrderedDict(PickleNode& dict,
                                                      const PickleNode& arguments) {
    const PickleNode* list = pickle_.item(arguments, 0);
    if (!list)
        return {};
    if (list->kind != Kind::List)
        return damaged();
    for (const std::uint32_t number : list->items) {
        const PickleNode& pair = pickle_.nodes_[number];
        if ((pair.kind != Kind::List && pair.kind != Kind::Tuple) || pair.items.size() != 2)
            return damaged();
        dict.items.insert(dict.items.end(), pair.items.begin(), pair.items.end());
    }
    return {};
}

/// A state given to an object. That of a dictionary (PyTorch hangs `_metadata` on it) says nothing
/// of tensors.
PickleMachine::Outcome PickleMachine::build() {
    std::vector<std::uint32_t> state;
    if (Outcome wrong = pop(1, state))
        return wrong;
    if (stack_.empty())
        return damaged();
    PickleNode& object = pickle_.nodes_[stack_.back()];
    if (object.kind == Kind::Call)
        object.items.push_back(state[0]);
    else if (object.kind != Kind::Dict)
        return damaged();
    return {};
}

Error PickleMachine::damaged() const {
    return refused({CORE_TEXT("core", "The pickle is damaged.")});
}

Error PickleMachine::refused(Message what) const {
    return badInput(atByte(file_, opcodeAt_), std::move(what)).value();
}

} // namespace fitroom
