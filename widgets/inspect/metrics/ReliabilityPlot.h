#pragma once

#include "core/evaluation/Calibration.h"

#include <QWidget>

#include <vector>

class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace fitroom {

/// A reliability diagram: for each bin of confidence the share of images that is right, beside the
/// diagonal on which a calibrated net lies, over a histogram of the images. A tool tip tells a bin.
class ReliabilityPlot : public QWidget {
    Q_OBJECT
public:
    explicit ReliabilityPlot(QWidget* parent = nullptr);

    void setCalibration(const Calibration& calibration);
    /// What a bin says, in a sentence.
    [[nodiscard]] QString describe(const CalibrationBin& bin) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHistogram();
    void colour();

    QCustomPlot* plot_;
    QCPBars* accuracy_;
    QCPGraph* diagonal_;
    QCPAxisRect* histogramRect_;
    QCPBars* counts_;
    std::vector<CalibrationBin> bins_;
};

} // namespace fitroom
