#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class DuplicatesView;

/// Finds the duplicates that the Data page asks for.
class DuplicatesPresenter : public QObject {
    Q_OBJECT
public:
    DuplicatesPresenter(DuplicatesView& view, Session& session, QObject* parent = nullptr);

private:
    void search(double similarity);

    DuplicatesView& view_;
    Session& session_;
    JobHandle job_;
};

} // namespace fitroom
