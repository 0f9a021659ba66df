#pragma once

#include "core/evaluation/ConfidenceReport.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fitroom {

class CalibrationModel;
class ReliabilityPlot;

/// How far a net's confidence can be believed: reliability diagram and errors, as the net gives it
/// and after temperature scaling.
class CalibrationTab : public QWidget {
    Q_OBJECT
public:
    explicit CalibrationTab(QWidget* parent = nullptr);

    void setReport(const ConfidenceReport& report);

private:
    QWidget* makeBar();
    void showChosen();

    ConfidenceReport report_;
    QComboBox* shown_;
    QLabel* temperature_;
    ReliabilityPlot* plot_;
    CalibrationModel* model_;
};

} // namespace fitroom
