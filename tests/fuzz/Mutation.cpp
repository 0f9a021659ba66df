#include "tests/fuzz/Mutation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fitroom::fuzz {
namespace {

using File = std::vector<std::uint8_t>;

/// 0 to `count` - 1. Modulo, for std::uniform_int_distribution differs between libraries.
std::size_t pick(std::size_t count, std::mt19937& random) {
    return random() % count;
}

void flipBit(File& file, std::mt19937& random) {
    file[pick(file.size(), random)] ^= std::uint8_t(1u << pick(8, random));
}

void setExtremeByte(File& file, std::mt19937& random) {
    constexpr std::array<std::uint8_t, 8> bytes = {0, 1, 0x7f, 0x80, 0xff, '"', '{', ','};
    file[pick(file.size(), random)] = bytes[pick(bytes.size(), random)];
}

void setExtremeNumber(File& file, std::mt19937& random) {
    constexpr std::array<std::uint32_t, 7> numbers = {
        0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x10000000, 0x00010000};
    std::uint32_t number = numbers[pick(numbers.size(), random)];
    const std::size_t at = pick(file.size(), random);
    const bool bigEndian = pick(2, random) == 0;
    for (std::size_t i = 0; i < 4 && at + i < file.size(); ++i)
        file[at + i] = std::uint8_t(number >> 8 * (bigEndian ? 3 - i : i));
}

/// Replaces the run of digits at or after a random place.
void setExtremeText(File& file, std::mt19937& random) {
    constexpr std::array<std::string_view, 9> texts = {
        "-1", "0", "256", "2147483648", "99999999999999999999", "1e309", "1e-309", "nan", "0.5"};
    const auto isDigit = [](std::uint8_t c) { return c >= '0' && c <= '9'; };
    const auto from =
        std::find_if(file.begin() + std::ptrdiff_t(pick(file.size(), random)), file.end(), isDigit);
    const auto to = std::find_if_not(from, file.end(), isDigit);
    const std::string_view text = texts[pick(texts.size(), random)];
    file.insert(file.erase(from, to), text.begin(), text.end());
}

void cutOut(File& file, std::mt19937& random) {
    const auto from = file.begin() + std::ptrdiff_t(pick(file.size(), random));
    const std::size_t most = std::min<std::size_t>(64, std::size_t(file.end() - from));
    file.erase(from, from + std::ptrdiff_t(1 + pick(most, random)));
}

void doublePiece(File& file, std::mt19937& random) {
    const std::size_t from = pick(file.size(), random);
    const std::size_t length = 1 + pick(std::min<std::size_t>(64, file.size() - from), random);
    const File piece(file.begin() + std::ptrdiff_t(from),
                     file.begin() + std::ptrdiff_t(from + length));
    const auto to = file.begin() + std::ptrdiff_t(pick(file.size() + 1, random));
    file.insert(to, piece.begin(), piece.end());
}

void putIn(File& file, std::mt19937& random) {
    for (std::size_t count = 1 + pick(8, random); count > 0; --count)
        file.insert(file.begin() + std::ptrdiff_t(pick(file.size() + 1, random)),
                    std::uint8_t(random()));
}

void endEarly(File& file, std::mt19937& random) {
    file.resize(pick(file.size(), random));
}

} // namespace

File mutated(File file, std::mt19937& random) {
    constexpr std::array changes = {flipBit,        setExtremeByte, setExtremeNumber,
                                    setExtremeText, cutOut,         doublePiece,
                                    putIn,          endEarly};
    for (std::size_t count = 1 + pick(4, random); count > 0 && !file.empty(); --count)
        changes[pick(changes.size(), random)](file, random);
    return file;
}

} // namespace fitroom::fuzz
