#pragma once

#include "core/training/Recipe.h"

#include <QWidget>

class QCPItemRect;
class QCustomPlot;

namespace fitroom {

/// The learning rate over all epochs of a recipe, with the phase that is shown shaded.
class SchedulePlot : public QWidget {
    Q_OBJECT
public:
    explicit SchedulePlot(QWidget* parent = nullptr);

    void setRecipe(const Recipe& recipe);
    void setCurrentPhase(int phase);
    [[nodiscard]] QCustomPlot& plot() const { return *plot_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void recolour();

    Recipe recipe_;
    int phase_ = 0;
    QCustomPlot* plot_;
    QCPItemRect* shade_;
};

} // namespace fitroom
