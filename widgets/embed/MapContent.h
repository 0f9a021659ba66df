#pragma once

#include "core/embedding/PointTable.h"
#include "widgets/embed/MapRequest.h"
#include "widgets/embed/colour/MapColumn.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace fitroom {

/// A map to be shown.
struct MapContent {
    MapRequest request;
    std::vector<std::int32_t> images; ///< of each point, as an index into the data set; none for a
                                      ///< table
    QString run;                      ///< whose layer it is, by id
    int epochs = 0;                   ///< that the run had done then
    QString file;                     ///< of a table
    std::size_t rows = 0;             ///< of a table
    std::shared_ptr<const Metadata> metadata; ///< of a table; null without any
    DatasetPtr pictures;            ///< of a table's points, one a point; null without any
    std::vector<MapColumn> columns; ///< a table's
    int dimensions = 2;             ///< columns of `coordinates`
    std::vector<float> coordinates; ///< points x dimensions
    std::vector<double> shares;     ///< of principal components, one for each dimension
    QStringList axisNames;          ///< where axes have a meaning of their own
};

} // namespace fitroom
