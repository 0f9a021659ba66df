#pragma once

#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

/// JSON that people wrote or that may be damaged; errors name the line.
Result<nlohmann::json> parseJson(std::string_view text, const std::string& file);
Result<nlohmann::json> readJson(const std::filesystem::path& file);

/// Reads the members of one JSON object into variables that hold their defaults already. The first
/// thing wrong is remembered and the rest is skipped, so that callers ask only once, with finish().
class JsonReader {
public:
    /// `where` opens the sentence of an error; `prefix` is put before members' names in it, as
    /// "augmentation.". Both `json` and what it holds must outlive the reader.
    JsonReader(const nlohmann::json& json, Message where, std::string prefix = {});

    /// A missing member leaves the variable as it is.
    void read(const std::string& name, bool& value);
    void read(const std::string& name, int& value);
    void read(const std::string& name, std::int64_t& value);
    void read(const std::string& name, std::uint32_t& value);
    void read(const std::string& name, std::uint64_t& value);
    void read(const std::string& name, double& value);
    void read(const std::string& name, std::string& value);
    void read(const std::string& name, std::vector<std::string>& value);

    /// One of `names`, which stand in the order of the enumeration's values.
    template<class Enum>
    void readChoice(const std::string& name, Enum& value, std::span<const std::string_view> names) {
        int index = int(value);
        readIndex(name, index, names);
        value = Enum(index);
    }

    /// "schema_version"; a file that does not have it is taken for one of version `known`.
    void readSchemaVersion(int known);

    /// The member when it is there and of that type, else null.
    const nlohmann::json* object(const std::string& name);
    const nlohmann::json* array(const std::string& name);
    /// The member, whatever it is.
    const nlohmann::json* any(const std::string& name);

    void refuse(Message what, Message remedy = {});
    /// Refuses when another reader, of a member's members, did.
    void take(tl::expected<void, Error> outcome);

    /// The first error; a member that nobody asked for is one.
    tl::expected<void, Error> finish();
    /// The first error. Members that nobody asked for may be there: for files that programs write.
    [[nodiscard]] const tl::expected<void, Error>& outcome() const { return outcome_; }

private:
    const nlohmann::json* find(const std::string& name);
    void wrongType(const std::string& name, const char* expected);
    void readIndex(const std::string& name, int& index, std::span<const std::string_view> names);
    template<class Integer>
    void readInteger(const std::string& name, Integer& value);

    const nlohmann::json& json_;
    Message where_;
    std::string prefix_;
    std::set<std::string> known_;
    tl::expected<void, Error> outcome_;
};

} // namespace fitroom
