#pragma once

#include "core/evaluation/ConfusionMatrix.h"

#include <QAbstractScrollArea>

#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// One cell of a confusion matrix.
struct MatrixCell {
    int trueClass = 0;
    int predictedClass = 0;
    bool operator==(const MatrixCell&) const = default;
};

/// A confusion matrix, a row for each true class. Right answers are tinted in one colour, mistakes
/// in another, by their share of the true class. A click, Enter or Space picks a cell; doing so
/// again, or Escape, lets it go. The arrows, Home and End move.
class MatrixView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix, const std::vector<std::string>& classNames);
    /// The order of rows and columns, a permutation of the classes; class order to begin with.
    void setOrder(const std::vector<int>& order);
    /// Whether cells show their share of the true class in place of counts.
    void setPerCent(bool perCent);

    [[nodiscard]] std::optional<MatrixCell> picked() const { return picked_; }
    void setPicked(std::optional<MatrixCell> cell);

    /// What a cell says, in a sentence.
    [[nodiscard]] QString describe(const MatrixCell& cell) const;
    /// Where a cell is in the viewport, for tests and tool tips.
    [[nodiscard]] QRect cellRect(const MatrixCell& cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user; picked() has the cell, or nothing.
    void pickedChanged();
    /// The cell under the mouse or the keyboard's frame, in a sentence; empty when there is none.
    void pointedAt(const QString& sentence);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    [[nodiscard]] std::optional<MatrixCell> cellAt(const QPoint& point) const;
    [[nodiscard]] int place(int label) const { return places_[std::size_t(label)]; }
    /// The cell at a place, rows and columns counted from 0 as shown.
    [[nodiscard]] MatrixCell cellAtPlace(int row, int column) const;
    [[nodiscard]] double share(const MatrixCell& cell) const;
    [[nodiscard]] QColor tint(const MatrixCell& cell) const;
    [[nodiscard]] QString cellText(const MatrixCell& cell) const;
    void toggle(const MatrixCell& cell);
    void moveTo(int row, int column);
    void paintCells(QPainter& painter) const;
    void paintFrames(QPainter& painter) const;
    void paintRowNames(QPainter& painter) const;
    void paintColumnNames(QPainter& painter) const;

    std::optional<ConfusionMatrix> matrix_;
    std::vector<QString> names_;
    std::vector<int> order_;  ///< classes as shown
    std::vector<int> places_; ///< of each class in that order
    bool perCent_ = false;
    int cell_ = 32;      ///< side of a cell
    int left_ = 0;       ///< room for the names of rows …
    int top_ = 0;        ///< … and of columns
    MatrixCell current_; ///< the keyboard's
    std::optional<MatrixCell> hovered_;
    std::optional<MatrixCell> picked_;
};

} // namespace fitroom
