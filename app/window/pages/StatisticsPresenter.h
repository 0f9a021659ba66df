#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class DataPage;

/// Computes what the Data page tells of the data set as a whole and of each class.
class StatisticsPresenter : public QObject {
    Q_OBJECT
public:
    StatisticsPresenter(DataPage& page, Session& session, QObject* parent = nullptr);

private:
    void compute();

    DataPage& page_;
    Session& session_;
    JobHandle job_;
};

} // namespace fitroom
