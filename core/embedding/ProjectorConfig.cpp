#include "core/embedding/ProjectorConfig.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace fitroom {
namespace {

constexpr int kDeepest = 32;

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-' ||
           c == '+';
}

/// Reads fields one after the other; keeps those of the first embedding.
class ConfigParser {
public:
    ConfigParser(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    Result<ProjectorConfig> parse() {
        if (!message("", 0) || at_ < text_.size())
            return badInput(atLine(file_, line()),
                            {CORE_TEXT("core", "This is no projector configuration, or it is "
                                               "damaged.")});
        if (config_.tensorPath.empty())
            return badInput(inFile(file_), {CORE_TEXT("core", "The file names no table of points "
                                                              "(\"tensor_path\").")});
        return config_;
    }

private:
    void skipSpace() {
        while (at_ < text_.size()) {
            if (text_[at_] == '#')
                at_ = std::min(text_.find('\n', at_), text_.size());
            else if (std::isspace(static_cast<unsigned char>(text_[at_])) || text_[at_] == ',' ||
                     text_[at_] == ';')
                ++at_;
            else
                return;
        }
    }
    bool take(char wanted) {
        skipSpace();
        const bool there = at_ < text_.size() && text_[at_] == wanted;
        at_ += there ? 1 : 0;
        return there;
    }
    std::string word() {
        skipSpace();
        const std::size_t begin = at_;
        while (at_ < text_.size() && isWord(text_[at_]))
            ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    /// Fields up to the closing brace, or the end of the text for the outermost.
    bool message(const std::string& path, int depth) {
        if (depth > kDeepest)
            return false;
        for (;;) {
            skipSpace();
            if (at_ == text_.size())
                return depth == 0;
            if (depth > 0 && take('}'))
                return true;
            const std::string name = word();
            if (name.empty() || !field(path + "/" + name, depth))
                return false;
        }
    }
    bool field(const std::string& path, int depth) {
        const bool colon = take(':');
        if (take('{')) {
            embeddings_ += path == "/embeddings" ? 1 : 0;
            return message(path, depth + 1);
        }
        if (!colon)
            return false;
        if (!take('['))
            return value(path);
        while (!take(']')) {
            if (!value(path))
                return false;
        }
        return true;
    }
    bool value(const std::string& path) {
        std::string text;
        skipSpace();
        const char quote = at_ < text_.size() ? text_[at_] : '\0';
        if (quote == '"' || quote == '\'') {
            for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
                if (text_[at_] == '\\' && at_ + 1 < text_.size())
                    ++at_;
                text += text_[at_];
            }
            if (!take(quote))
                return false;
        } else {
            text = word();
            if (text.empty())
                return false;
        }
        if (embeddings_ == 1)
            keep(path, text);
        return true;
    }
    void keep(const std::string& path, const std::string& text) {
        if (path == "/embeddings/tensor_name")
            config_.tensorName = text;
        else if (path == "/embeddings/tensor_path")
            config_.tensorPath = text;
        else if (path == "/embeddings/metadata_path")
            config_.metadataPath = text;
        else if (path == "/embeddings/sprite/image_path")
            config_.spritePath = text;
        else if (path == "/embeddings/sprite/single_image_dim") {
            int& side = config_.tileWidth == 0 ? config_.tileWidth : config_.tileHeight;
            std::from_chars(text.data(), text.data() + text.size(), side);
        }
    }
    [[nodiscard]] unsigned long long line() const {
        return 1 +
               std::uint64_t(std::count(text_.begin(), text_.begin() + std::ptrdiff_t(at_), '\n'));
    }

    std::string_view text_;
    const std::string& file_;
    std::size_t at_ = 0;
    int embeddings_ = 0;
    ProjectorConfig config_;
};

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result + "\"";
}

} // namespace

Result<ProjectorConfig> parseProjectorConfig(std::string_view text, const std::string& file) {
    return ConfigParser(text, file).parse();
}

std::string projectorConfigText(const ProjectorConfig& config) {
    std::string text = "embeddings {\n  tensor_name: " + quoted(config.tensorName) +
                       "\n  tensor_path: " + quoted(config.tensorPath) + "\n";
    if (!config.metadataPath.empty())
        text += "  metadata_path: " + quoted(config.metadataPath) + "\n";
    if (!config.spritePath.empty())
        text += "  sprite {\n    image_path: " + quoted(config.spritePath) +
                "\n    single_image_dim: " + std::to_string(config.tileWidth) +
                "\n    single_image_dim: " + std::to_string(config.tileHeight) + "\n  }\n";
    return text + "}\n";
}

} // namespace fitroom
