#pragma once

#include "app/window/pages/DatasetLoader.h"
#include "app/window/pages/ImportPresenter.h"
#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class DataPage;

/// Brings the Data page to life: opens, downloads and shows data sets.
class DataPresenter : public QObject {
    Q_OBJECT
public:
    DataPresenter(DataPage& page, Session& session, QObject* parent = nullptr);

    /// What the program opens by itself: the data set named when it was started, the last one, or
    /// an installed Fashion-MNIST.
    void openAtStart();
    void open(const QStringList& paths);
    /// What the run was trained on.
    void openDataOf(const RunInfo& run);
    void chooseFolder();
    void chooseFiles();
    void download();

signals:
    /// The user opened something: the page should come to the front.
    void opening();
    /// By a sentence, which the page shows too.
    void failed(const QString& sentence);

private:
    void connectPage();
    void connectLoader();
    void connectImport();
    void take(const DatasetPtr& dataset, const Split& split);
    void endDownload(const QString& sentence);
    void cancel();

    DataPage& page_;
    Session& session_;
    DatasetLoader loader_;
    ImportPresenter import_;
    JobThread network_; ///< a slow server must keep no other work waiting
    JobHandle download_;
};

} // namespace fitroom
