#pragma once

#include "core/evaluation/ClassReport.h"

#include <QWidget>

#include <string>
#include <vector>

namespace fitroom {

class ReportModel;

/// The report by class as a table, with its number of places and a way to copy it.
class ReportTab : public QWidget {
    Q_OBJECT
public:
    explicit ReportTab(QWidget* parent = nullptr);

    void setReport(const ClassReport& report, const std::vector<std::string>& classNames);

private:
    QWidget* makeBar();

    ReportModel* model_;
};

} // namespace fitroom
