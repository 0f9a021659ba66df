#pragma once

#include "widgets/data/ImageFilter.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace fitroom {

QString subsetName(Subset subset);

/// Chooses which of a data set's images are shown and in which order, and says how many those are.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Shows all classes and subsets; emits nothing.
    void setClasses(const std::vector<std::string>& names);
    /// Chooses a class, as the user would.
    void chooseClass(int label);
    /// Writes the text, as the user would.
    void setText(const QString& text);
    [[nodiscard]] ImageFilter filter() const;
    [[nodiscard]] ImageOrder order() const;
    [[nodiscard]] bool descending() const;
    /// Puts a control at the right end of the row that tells the counts.
    void addControl(QWidget* control);
    void setCounts(std::size_t shown, std::size_t all, std::size_t selected);

signals:
    /// Another filter or another order.
    void filterChanged();

private:
    QHBoxLayout* makeFilterRow();
    QHBoxLayout* makeAnswerRow();
    QSpinBox* makeConfidence(const QString& name, const QString& what, int value);
    void orderChosen();
    void showDirection();

    QComboBox* subset_;
    QComboBox* label_;
    QLineEdit* text_;
    QCheckBox* selectedOnly_;
    QComboBox* answer_;
    QSpinBox* least_;
    QSpinBox* most_;
    QComboBox* order_;
    QToolButton* direction_;
    QLabel* counts_;
    QHBoxLayout* countRow_;
};

} // namespace fitroom
