#pragma once

#include "core/evaluation/ConfidenceReport.h"

#include <QWidget>

#include <string>
#include <vector>

class QTableView;

namespace fitroom {

class AveragePrecisionModel;
class PrecisionRecallPlot;

/// The curves of precision over recall above a table of the classes' average precision; picking a
/// row makes its curve stand out.
class PrecisionRecallTab : public QWidget {
    Q_OBJECT
public:
    explicit PrecisionRecallTab(QWidget* parent = nullptr);

    void setReport(const ConfidenceReport& report, const std::vector<std::string>& classNames);

private:
    PrecisionRecallPlot* plot_;
    AveragePrecisionModel* model_;
    QTableView* table_;
};

} // namespace fitroom
