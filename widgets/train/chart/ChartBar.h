#pragma once

#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QSlider;
class QToolButton;

namespace fitroom {

/// The switches above the charts.
class ChartBar : public QWidget {
    Q_OBJECT
public:
    explicit ChartBar(QWidget* parent = nullptr);

    void setOptions(const ChartOptions& options);
    [[nodiscard]] ChartOptions options() const;

signals:
    void optionsChanged(const fitroom::ChartOptions& options);
    void fitRequested();
    void exportRequested(fitroom::Chart chart);

private:
    [[nodiscard]] QToolButton* makeMenuButton(const QString& text, const QString& name,
                                              const QString& toolTip, QMenu* menu);
    [[nodiscard]] QAction* addCurve(QMenu* menu, const QString& text, const QString& name);
    [[nodiscard]] QWidget* makeSmoothing();
    [[nodiscard]] QToolButton* makeCurveMenu();
    [[nodiscard]] QToolButton* makeExportMenu();
    void tell();

    QComboBox* horizontal_;
    QSlider* smoothing_;
    QToolButton* logarithmic_;
    QAction* trainingSteps_ = nullptr;
    QAction* trainingEpochs_ = nullptr;
    QAction* meanOfRepeats_ = nullptr;
    QAction* validation_ = nullptr;
    bool setting_ = false;
};

} // namespace fitroom
