#include "app/window/workspace/NetDraft.h"

#include "core/model/ModelJson.h"
#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <mutex>

namespace fitroom {

namespace {

constexpr int kSchemaVersion = 1;
constexpr int kPause = 300; // milliseconds in which further edits are awaited

std::string draftText(const NetDraft::Content& content) {
    const nlohmann::json json = {{"schema_version", kSchemaVersion},
                                 {"file", content.file.toStdString()},
                                 {"model", modelToJson(content.model)}};
    return json.dump(2) + "\n";
}

using Found = std::optional<NetDraft::Content>;

Result<Found> readDraft(const std::filesystem::path& path) {
    if (std::error_code ignored; !std::filesystem::exists(path, ignored))
        return Found();
    const Result<nlohmann::json> json = readJson(path);
    if (!json)
        return Failure(json.error());
    JsonReader reader(*json, inFile(path.string()));
    std::string file;
    reader.readSchemaVersion(kSchemaVersion);
    reader.read("file", file);
    const nlohmann::json* net = reader.object("model");
    if (!net)
        reader.refuse({CORE_TEXT("core", "\"model\" is missing."), {}});
    if (!reader.outcome())
        return Failure(reader.outcome().error());
    const Result<ModelSpec> model = modelFromJson(*net, path.string());
    if (!model)
        return Failure(model.error());
    return Found(NetDraft::Content{*model, QString::fromStdString(file)});
}

} // namespace

/// The file itself. Jobs and the destructor may come to write at once: the latest content stays.
class NetDraft::File {
public:
    explicit File(std::filesystem::path path) : path_(std::move(path)) {}

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    tl::expected<void, Error> write(int version, const std::optional<std::string>& text) {
        const std::lock_guard lock(mutex_);
        if (version < written_)
            return {};
        written_ = version;
        std::error_code ignored; // writing will say it better
        if (!text) {
            std::filesystem::remove(path_, ignored);
            return {};
        }
        std::filesystem::create_directories(path_.parent_path(), ignored);
        return writeFileAtomically(path_, *text);
    }

private:
    const std::filesystem::path path_;
    std::mutex mutex_;
    int written_ = 0;
};

NetDraft::NetDraft(const std::filesystem::path& file, JobThread& files, QObject* parent)
    : QObject(parent), file_(std::make_shared<File>(file)), files_(files) {
    timer_.setSingleShot(true);
    timer_.setInterval(kPause);
    timer_.callOnTimeout(this, &NetDraft::write);
}

NetDraft::~NetDraft() {
    writing_.letGo();
    if (version_ > 0) // the window is gone: nothing waits for this but the program's end
        static_cast<void>(file_->write(version_, text_));
}

void NetDraft::restore(std::function<void(const Content&)> found,
                       std::function<void(const Error&)> failed) {
    JobEnds<Found> ends;
    ends.finished = [found = std::move(found)](const Found& content) {
        if (content)
            found(*content);
    };
    ends.failed = std::move(failed);
    reading_ = files_.start<Found>(
        {}, [path = file_->path()](const Progress&) { return readDraft(path); }, std::move(ends));
}

void NetDraft::keep(const Content& content) {
    if (!content.model.layers.empty())
        change(draftText(content));
}

void NetDraft::forget() {
    change(std::nullopt);
}

void NetDraft::change(std::optional<std::string> text) {
    text_ = std::move(text);
    ++version_;
    timer_.start();
}

void NetDraft::write() {
    // A disk that is full is no reason to disturb whoever is building a net: saving will tell.
    writing_ = files_.start<Done>(
        {},
        [file = file_, version = version_, text = text_](const Progress&) -> Result<Done> {
            return file->write(version, text).map([] { return Done(); });
        },
        {});
}

} // namespace fitroom
