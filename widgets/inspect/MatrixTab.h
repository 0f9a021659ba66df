#pragma once

#include "core/evaluation/ConfusionMatrix.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;

namespace fitroom {

class MatrixView;

/// The confusion matrix with what it shows: counts or per cent, classes in their own order or those
/// confused with each other side by side.
class MatrixTab : public QWidget {
    Q_OBJECT
public:
    explicit MatrixTab(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames);
    [[nodiscard]] MatrixView* view() const { return view_; }

private:
    QWidget* makeBar();
    void arrange();

    MatrixView* view_;
    QComboBox* order_;
    QLabel* pointed_;
    std::optional<ConfusionMatrix> matrix_;
};

} // namespace fitroom
