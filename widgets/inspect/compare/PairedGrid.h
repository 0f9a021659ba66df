#pragma once

#include "core/evaluation/PairedTest.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace fitroom {

/// Four buttons that tell on how many images both runs are right, only one of them, or neither. A
/// press asks for those images.
class PairedGrid : public QWidget {
    Q_OBJECT
public:
    enum Cell { BothRight, OnlyFirst, OnlySecond, BothWrong };

    explicit PairedGrid(QWidget* parent = nullptr);

    void setCounts(const PairedCounts& counts);
    [[nodiscard]] QString title(Cell cell) const;

signals:
    void picked(fitroom::PairedGrid::Cell cell);

private:
    std::array<QPushButton*, 4> buttons_;
};

} // namespace fitroom
