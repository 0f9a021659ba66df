#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"

#include <QWidget>

namespace fitroom {

class ElidedLabel;
class ImageView;

/// One image of the data set, large, with what is known of it.
class PickedImage : public QWidget {
    Q_OBJECT
public:
    explicit PickedImage(QWidget* parent = nullptr);

    void clear();
    void show(const DatasetPtr& dataset, std::int32_t image, Subset subset);

private:
    ImageView* view_;
    ElidedLabel* label_;
    ElidedLabel* index_;
    ElidedLabel* subset_;
    ElidedLabel* mean_;
    ElidedLabel* file_;
};

} // namespace fitroom
