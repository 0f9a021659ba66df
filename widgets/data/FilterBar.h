#pragma once

#include "widgets/data/ImageFilter.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;

namespace fitroom {

QString subsetName(Subset subset);

/// Chooses which of a data set's images are shown, and says how many those are.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Shows all classes and subsets; emits nothing.
    void setClasses(const std::vector<std::string>& names);
    [[nodiscard]] ImageFilter filter() const;
    void setCounts(std::size_t shown, std::size_t all, std::size_t selected);

signals:
    void filterChanged();

private:
    QComboBox* subset_;
    QComboBox* label_;
    QLabel* counts_;
};

} // namespace fitroom
