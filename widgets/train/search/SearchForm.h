#pragma once

#include "core/search/SearchState.h"

#include <QWidget>

class QDoubleSpinBox;
class QSpinBox;

namespace fitroom {

/// What a search is asked: how long it may take, from how many images, and the seed.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(QWidget* parent = nullptr);

    [[nodiscard]] SearchOptions options() const;

private:
    QDoubleSpinBox* minutes_;
    QSpinBox* perClass_;
    QSpinBox* seed_;
};

} // namespace fitroom
