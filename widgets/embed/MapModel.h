#pragma once

#include "widgets/embed/MapContent.h"
#include "widgets/embed/map/MapOverlay.h"
#include "widgets/embed/select/PointSet.h"

#include <QCoreApplication>
#include <QPalette>

#include <cstdint>
#include <vector>

namespace fitroom {

/// The points of a map with all that is known of them: colours, names, which are shown and which
/// are selected.
class MapModel {
    Q_DECLARE_TR_FUNCTIONS(MapModel)
public:
    /// Shows all points, selects none.
    void setContent(DatasetPtr dataset, MapContent content);
    void clear() { setContent({}, {}); }
    void setLabels(DatasetPtr dataset);
    void setScores(ImageScores scores);
    /// How well each point keeps its neighbours, 0 to 1.
    void setPreservation(std::vector<float> preservation);
    /// The same points elsewhere.
    void setCoordinates(std::vector<float> coordinates);

    [[nodiscard]] const MapContent& content() const { return content_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool hasImages() const { return !content_.images.empty(); }
    /// What is known of each point; the first one is what colours begin with.
    [[nodiscard]] const std::vector<MapColumn>& columns() const { return columns_; }
    [[nodiscard]] const MapColumn& colour() const { return columns_[colour_]; }
    [[nodiscard]] bool hasColour() const { return !columns_.empty(); }
    /// What can name points: ids and names for people.
    [[nodiscard]] std::vector<std::pair<QString, QString>> labelColumns() const;
    /// What names points now, by its id. It stays when other points have it as well.
    [[nodiscard]] QString labelColumn() const;
    void setLabelColumn(const QString& id);
    /// What the points of another map are called by it.
    [[nodiscard]] std::vector<std::string> namesOf(const DatasetPtr& dataset,
                                                   const MapContent& content) const;
    /// By its id; whether there is one.
    bool setColour(const QString& id);
    /// One entry for each name of colour().
    void setHidden(std::vector<bool> hidden);
    /// Whether it hides anything.
    [[nodiscard]] bool isHidden() const { return !hidden_.empty(); }

    void isolate();
    void showAll() { isolated_.clear(); }
    [[nodiscard]] bool isIsolated() const { return !isolated_.empty(); }

    [[nodiscard]] PointSet& selection() { return selection_; }
    [[nodiscard]] const PointSet& selection() const { return selection_; }
    /// Of the points selected, as indices into the data set, ascending.
    [[nodiscard]] std::vector<std::int32_t> selectedImages() const;
    void selectImages(std::vector<std::int32_t> images);
    /// The points' pictures: the data set of images, or a table's; null where they have none.
    [[nodiscard]] const DatasetPtr& pictures() const {
        return hasImages() ? dataset_ : content_.pictures;
    }
    /// A point's in pictures(), or -1.
    [[nodiscard]] std::int32_t pictureOf(std::int32_t point) const;
    /// The point of an image, or -1.
    [[nodiscard]] int pointOf(std::int32_t image) const;

    [[nodiscard]] std::vector<std::uint8_t> shown() const;
    [[nodiscard]] std::vector<QRgb> colours(const QPalette& palette) const;
    /// Names that several points share, at the middle (the median) of those that are shown.
    [[nodiscard]] std::vector<MapLabel> labels(const MapPoints& points) const;
    /// What the card beside a point says.
    [[nodiscard]] QStringList cardText(int point) const;
    [[nodiscard]] QString name(int point) const;
    /// What a search looks at.
    [[nodiscard]] QString searchText(std::size_t point) const;

private:
    void fillColumns();
    void findLabel();
    [[nodiscard]] const MapColumn* labelGroups() const;

    DatasetPtr dataset_;
    MapContent content_;
    ImageScores scores_;
    std::vector<float> preservation_;
    std::vector<MapColumn> columns_;
    std::size_t size_ = 0;
    std::size_t colour_ = 0;
    QString label_;         ///< the id of the one that was chosen to name points
    std::size_t named_ = 0; ///< which does so, of columns_ or of the metadata's
    std::vector<bool> hidden_;
    std::vector<std::uint8_t> isolated_; ///< those shown; empty: all
    PointSet selection_;
};

} // namespace fitroom
