#pragma once

#include "core/data/Dataset.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <unordered_map>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace fitroom {

class ImageGrid;

/// A point and its distance from the one that was picked.
struct NearPoint {
    std::int32_t point = 0;
    std::int32_t image = -1; ///< its picture, as an index into the data set; -1: none
    QString name;
    float distance = 0;
};

/// The nearest neighbours of the picked point where the points come from, not on the map: pictures
/// with their distances, or names where points are no images.
class NeighbourPanel : public QWidget {
    Q_OBJECT
public:
    explicit NeighbourPanel(QWidget* parent = nullptr);

    /// Of the points' pictures; null: they have none.
    void setDataset(DatasetPtr dataset);
    void setLabels(DatasetPtr dataset);
    /// The point whose neighbours are wanted, by name; empty: none is picked.
    void setPicked(const QString& name);
    /// Nearest first.
    void setNeighbours(const std::vector<NearPoint>& neighbours);
    void setMessage(const QString& sentence);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool cosine() const;
    void setCount(int count);
    [[nodiscard]] const std::vector<NearPoint>& neighbours() const { return neighbours_; }

signals:
    /// Other neighbours are wanted, or those of another kind.
    void changed();
    /// One of them is picked, by a click.
    void picked(int point);

private:
    DatasetPtr dataset_;
    std::vector<NearPoint> neighbours_;
    std::unordered_map<std::int32_t, std::size_t> byImage_; ///< index into neighbours_
    QSpinBox* count_;
    QComboBox* metric_;
    QLabel* message_;
    ImageGrid* grid_;
    QListWidget* names_;
};

} // namespace fitroom
