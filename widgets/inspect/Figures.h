#pragma once

#include "core/evaluation/Predictions.h"

#include <QWidget>

class QLabel;

namespace fitroom {

/// Accuracy, loss and number of mistakes as large figures.
class Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(QWidget* parent = nullptr);
    void show(const Predictions& predictions);

private:
    QLabel* accuracy_;
    QLabel* loss_;
    QLabel* mistakes_;
    QLabel* of_;
};

} // namespace fitroom
