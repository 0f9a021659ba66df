#pragma once

#include "app/window/workspace/Session.h"
#include "core/data/LabelEdits.h"

#include <QObject>

#include <optional>
#include <vector>

namespace fitroom {

class DataPage;

/// Keeps the label corrections of the open data set: reads them when it is opened, makes them as
/// the Data page asks and writes each to the side file at once.
class LabelPresenter : public QObject {
    Q_OBJECT
public:
    LabelPresenter(DataPage& page, Session& session, QObject* parent = nullptr);
    /// Writes what is not written yet: the program may end a moment after a correction.
    ~LabelPresenter() override;

    /// As the user asks, on whichever page.
    void relabel(const std::vector<std::int32_t>& images, int label);

private:
    void read();
    void askAboutTest(std::size_t tests, const std::function<void()>& agreed);
    void apply(const std::vector<std::int32_t>& images, int label);
    void step(void (LabelEdits::*change)());
    void show();
    void write();
    void chooseExport();
    void exportTo(const QString& path);

    DataPage& page_;
    Session& session_;
    std::optional<LabelEdits> edits_; ///< none while they are being read, or when they cannot be
    JobHandle reading_;
    std::vector<JobHandle> writing_; ///< each is awaited: one may be of the data set before
    JobHandle exporting_;
};

} // namespace fitroom
