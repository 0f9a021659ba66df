#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"

#include <QWidget>

namespace fitroom {

class ClassBars;
class ElidedLabel;
class ImageView;

/// One image large, with what the net says of it: true and predicted class and the top three.
class PredictionDetail : public QWidget {
    Q_OBJECT
public:
    /// Picture and words side by side, or one above the other.
    explicit PredictionDetail(Qt::Orientation orientation = Qt::Horizontal,
                              QWidget* parent = nullptr);

    void clear();
    void show(const DatasetPtr& dataset, const Predictions& predictions, std::size_t row);

private:
    ImageView* view_;
    ElidedLabel* truth_;
    ElidedLabel* said_;
    ElidedLabel* loss_;
    ElidedLabel* index_;
    ClassBars* bars_;
};

} // namespace fitroom
