#pragma once

#include "core/data/Dataset.h"
#include "core/explain/ImageFeatures.h"

#include <QWidget>

class QLabel;

namespace fitroom {

class PictureTiles;

/// The training images nearest to the picked one, as the net sees them.
struct NearestImages {
    std::vector<Neighbour> neighbours;
    std::size_t images = 0;   ///< compared with
    std::size_t features = 0; ///< of each
    std::size_t bytes = 0;    ///< that all features take in memory
};

class NearestPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int kNeighbours = 24;

    explicit NearestPanel(QWidget* parent = nullptr);

    void setNearest(const DatasetPtr& dataset, const NearestImages& nearest, int trueClass,
                    int predicted);

signals:
    /// The user wants to see one of them elsewhere.
    void imageChosen(std::int32_t image);

private:
    QLabel* sentence_;
    PictureTiles* tiles_;
    std::vector<Neighbour> neighbours_;
};

} // namespace fitroom
