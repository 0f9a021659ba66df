#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class ModelPage;

/// Brings the Model page to life: the net in use, built in, from a file or of the current run.
class ModelPresenter : public QObject {
    Q_OBJECT
public:
    ModelPresenter(ModelPage& page, Session& session, QObject* parent = nullptr);

private:
    void chooseFile();
    void open(const QString& path);
    void chooseBuiltIn(const QString& name);

    ModelPage& page_;
    Session& session_;
    JobHandle reading_;
    QString file_; ///< where the net in use came from
};

} // namespace fitroom
