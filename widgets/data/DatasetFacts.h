#pragma once

#include "core/data/Dataset.h"
#include "core/data/Statistics.h"

#include <QWidget>

namespace fitroom {

class ElidedLabel;

/// "28 × 28, grey".
QString shapeName(const ImageShape& shape);

/// What is known of a data set as a whole.
class DatasetFacts : public QWidget {
    Q_OBJECT
public:
    explicit DatasetFacts(QWidget* parent = nullptr);

    /// Mean and deviation become unknown until setStatistics().
    void setDataset(const Dataset& dataset, std::size_t training, std::size_t validation);
    void setStatistics(const PixelStatistics& statistics);
    /// How many labels are corrected by now, and the fingerprint with them.
    void setLabels(const Dataset& dataset);

private:
    ElidedLabel* shape_;
    ElidedLabel* classes_;
    ElidedLabel* training_;
    ElidedLabel* validation_;
    ElidedLabel* test_;
    ElidedLabel* mean_;
    ElidedLabel* deviation_;
    ElidedLabel* corrected_;
    ElidedLabel* fingerprint_;
    ElidedLabel* source_;
};

} // namespace fitroom
