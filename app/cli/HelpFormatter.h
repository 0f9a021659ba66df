#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace fitroom::cli {

/// CLI11's help without the inner names of its checks and without lists of options that exclude
/// each other, which bury what an option does. Defaults stand at the end of the description.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(28); }

    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_type_size() == 0)
            return {};
        const std::string type = option->get_type_name();
        const bool several = option->get_expected_max() == CLI::detail::expected_max_vector_size;
        return " " + type.substr(0, type.find(':')) + (several ? " ..." : "");
    }

    std::string make_option_desc(const CLI::Option* option) const override {
        const std::string preset = option->get_default_str();
        return option->get_description() + (preset.empty() ? "" : " (default: " + preset + ")");
    }
};

} // namespace fitroom::cli
