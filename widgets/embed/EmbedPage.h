#pragma once

#include "core/data/Dataset.h"
#include "widgets/embed/MapModel.h"
#include "widgets/embed/controls/RunBar.h"
#include "widgets/embed/map/Camera.h"
#include "widgets/embed/neighbours/QualityPanel.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QTabWidget;

namespace fitroom {

class ColourPanel;
class EmbedControls;
class MapPane;
class MapToolBar;
class MessageBar;
class NeighbourPanel;
class ReplayBar;
class ScatterView;
class SelectionPanel;
class SuspectPanel;

/// How a map is looked at, for bookmarks.
struct MapSight {
    Camera camera;
    QString colour; ///< a column's id
    QString label;  ///< a column's id; empty: the usual one
    std::vector<bool> hidden;
    std::vector<int> axes; ///< principal components
    bool sprites = false;
};

/// The Embed page: points on a map, whatever they are made from and by whatever method.
///
/// The owner answers mapRequested() with setState(Preparing), then setMap(), for a map that comes
/// step by step moveMap(), and setState(Idle); or with setError().
class EmbedPage : public QWidget {
    Q_OBJECT
public:
    explicit EmbedPage(QWidget* parent = nullptr);

    /// Takes away a map of another data set.
    void setDataset(DatasetPtr dataset);
    /// The same images with other labels: the map stays, the colours change.
    void setLabels(DatasetPtr dataset);
    /// What the current run's net says of all images; empty: nothing is known.
    void setScores(ImageScores scores);
    /// Emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

    void setState(MapState state);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share, const QString& status = {});
    void setMap(MapContent content);
    /// The points' next places.
    void moveMap(std::vector<float> coordinates);
    /// Why there is no map; empty takes the sentence away. Ends a computation.
    void setError(const QString& sentence);
    void setQuality(const MapQuality& quality, std::vector<float> preservation);

    [[nodiscard]] EmbedControls& controls() const { return *controls_; }
    [[nodiscard]] NeighbourPanel& neighbours() const { return *neighbours_; }
    [[nodiscard]] SuspectPanel& suspects() const { return *suspects_; }
    [[nodiscard]] SelectionPanel& selectionPanel() const { return *selecting_; }
    [[nodiscard]] QualityPanel& quality() const { return *quality_; }
    [[nodiscard]] ReplayBar& replay() const;
    [[nodiscard]] MapToolBar& toolBar() const { return *tools_; }
    [[nodiscard]] ScatterView& scatter() const { return *scatter_; }
    [[nodiscard]] const MapModel& model() const { return model_; }
    /// The point picked last, or -1.
    [[nodiscard]] int picked() const { return picked_; }
    void pick(int point);
    /// Of a table, whose points no other page knows.
    void selectPoints(const std::vector<std::int32_t>& points);

    [[nodiscard]] MapSight sight() const;
    void setSight(const MapSight& sight);

signals:
    void mapRequested(const fitroom::MapRequest& request);
    void selectionChanged(const std::vector<std::int32_t>& images);
    void neighboursRequested(const fitroom::NeighbourRequest& request);

private:
    QWidget* makeHeader();
    QWidget* makeControls();
    QWidget* makeColours();
    QWidget* makeSide();
    void connectScatter();
    void connectSelection();
    void showState();
    void showColumns();
    void showColour();
    void showLook();
    void showLabels();
    void showSelection();
    void showPoints(bool moved);
    void showPictures();
    void selectionMade();
    void clicked(int point, Qt::KeyboardModifiers modifiers);
    void askForNeighbours();
    [[nodiscard]] MapPoints pointsNow() const;
    [[nodiscard]] bool hasMap() const { return !model_.content().coordinates.empty(); }

    DatasetPtr dataset_;
    MapModel model_;
    std::vector<std::int32_t> found_; ///< points, by the search
    int picked_ = -1;
    MapState state_ = MapState::Idle;

    MessageBar* error_;
    MapToolBar* tools_;
    EmbedControls* controls_;
    QualityPanel* quality_;
    MapPane* map_;
    ScatterView* scatter_; ///< of map_
    ColourPanel* colours_;
    SelectionPanel* selecting_;
    NeighbourPanel* neighbours_;
    SuspectPanel* suspects_;
    QWidget* form_; ///< on the left: controls_ and quality_
    QTabWidget* side_;
};

} // namespace fitroom
