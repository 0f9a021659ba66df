#pragma once

#include "app/window/pages/DatasetLoader.h"
#include "app/window/workspace/Session.h"
#include "core/data/folder/ImageImport.h"

#include <QObject>

namespace fitroom {

class ImportPanel;

/// Brings the import panel to life: previews of what the options make of a folder's pictures, then
/// the import itself, by the loader.
class ImportPresenter : public QObject {
    Q_OBJECT
public:
    ImportPresenter(ImportPanel& panel, Session& session, DatasetLoader& loader,
                    QObject* parent = nullptr);

    /// Asks how the pictures of `folder` shall be read.
    void begin(const ImageFolderPtr& folder);

signals:
    void failed(const fitroom::Error& error);
    /// The user does not want the folder after all.
    void left();

private:
    void makeSample();
    void cancel();

    ImportPanel& panel_;
    Session& session_;
    DatasetLoader& loader_;
    ImageFolderPtr folder_;
    JobHandle sampling_;
};

} // namespace fitroom
