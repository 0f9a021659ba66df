#pragma once

#include <qcustomplot.h>

namespace fitroom {

/// Ticks of a logarithmic axis at 1, 2 and 5 times the powers of ten; only the powers where there
/// would be too many. QCustomPlot's own has nothing but powers, so that a loss between 0.1 and 1
/// would show two.
class LogTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
};

} // namespace fitroom
