#pragma once

#include "core/model/TrainingMemory.h"
#include "widgets/common/FigureRow.h"
#include "widgets/model/EpochEstimate.h"
#include "widgets/model/NetSummary.h"

class QToolButton;

namespace fitroom {

/// What a net comes to: parameters, arithmetic, memory while training, and time for an epoch.
class NetFigures : public QWidget {
    Q_OBJECT
public:
    explicit NetFigures(QWidget* parent = nullptr);

    /// A net without a fault.
    void setNet(const NetSummary& net, const TrainingCost& cost);
    void setEpoch(const EpochEstimate& epoch);

signals:
    /// A trial on this computer is wanted.
    void measureRequested();
    void cancelRequested();

private:
    [[nodiscard]] static QString epochText(double seconds);
    FigureRow* figures_;
    FigureRow::Figure parameters_;
    FigureRow::Figure multiplyAdds_;
    FigureRow::Figure memory_;
    FigureRow::Figure epoch_;
    QToolButton* measure_;
    bool measuring_ = false;
};

/// "3,237,248", or "13.2 million" where all digits would be too many to read.
QString countText(std::int64_t count);

/// "312 MiB" in the user's language.
QString memoryText(std::int64_t bytes);

} // namespace fitroom
