#include "widgets/train/chart/PhaseLines.h"

#include "widgets/train/chart/RunHistory.h"

#include <qcustomplot.h>

namespace fitroom {

namespace {

void setPen(QCPItemStraightLine* line, const QPalette& palette) {
    line->setPen(QPen(palette.color(QPalette::Dark), 1, Qt::DotLine));
}

} // namespace

void PhaseLines::draw(const RunHistory& history, HorizontalAxis axis) {
    const auto& epochs = history.metrics().epochs;
    std::size_t used = 0;
    for (std::size_t i = 1; i < epochs.size(); ++i) {
        if (epochs[i].phase == epochs[i - 1].phase)
            continue;
        if (used == lines_.size()) {
            lines_.push_back(new QCPItemStraightLine(&plot_));
            lines_.back()->setLayer(QStringLiteral("grid"));
            setPen(lines_.back(), plot_.palette());
        }
        const EpochMetrics& last = epochs[i - 1];
        const double at = axis == HorizontalAxis::Steps ? double(last.step) : last.epoch;
        lines_[used]->point1->setCoords(at, 0.1);
        lines_[used]->point2->setCoords(at, 1);
        ++used;
    }
    for (; lines_.size() > used; lines_.pop_back())
        plot_.removeItem(lines_.back());
}

void PhaseLines::setColours(const QPalette& palette) {
    for (QCPItemStraightLine* line : lines_)
        setPen(line, palette);
}

} // namespace fitroom
