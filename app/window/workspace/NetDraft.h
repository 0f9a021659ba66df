#pragma once

#include "app/window/jobs/JobThread.h"
#include "core/model/LayerSpec.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace fitroom {

/// Keeps a net that is saved nowhere else in a file of the user's data folder, so that neither a
/// crash nor the window's end loses it. The file is there only as long as there is such a net.
class NetDraft : public QObject {
    Q_OBJECT
public:
    struct Content {
        ModelSpec model;
        QString file; ///< the one it was opened from, and is no longer as in; empty: none
    };

    NetDraft(const std::filesystem::path& file, JobThread& files, QObject* parent = nullptr);
    /// Writes what is still to be written.
    ~NetDraft() override;

    /// Reads what was left the last time, if anything was.
    void restore(std::function<void(const Content&)> found,
                 std::function<void(const Error&)> failed);

    /// Soon, on the thread for light file work. A net without layers is nothing to keep.
    void keep(const Content& content);
    /// The net is safe elsewhere.
    void forget();

private:
    class File;

    void change(std::optional<std::string> text);
    void write();

    std::shared_ptr<File> file_; ///< shared with jobs
    JobThread& files_;
    QTimer timer_;
    JobHandle reading_;
    JobHandle writing_;
    std::optional<std::string> text_; ///< what the file is to hold; nothing: it is to go
    int version_ = 0;                 ///< of text_
};

} // namespace fitroom
