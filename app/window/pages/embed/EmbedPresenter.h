#pragma once

#include "app/window/pages/embed/LiveFit.h"
#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"
#include "core/evaluation/ImageScores.h"
#include "widgets/embed/MapContent.h"

#include <QObject>

#include <map>

namespace fitroom {

class EmbedPage;

/// Brings the Embed page to life: reads the points it asks for and computes its maps.
class EmbedPresenter : public QObject {
    Q_OBJECT
public:
    EmbedPresenter(EmbedPage& page, Session& session, QObject* parent = nullptr);

    /// What the map that is shown was made from; null: nothing is shown, or it is not in memory.
    [[nodiscard]] const PointTablePtr& points() const { return shownPoints_; }
    /// Images of each kept selection, for axes between them.
    void setKept(std::map<QString, std::vector<std::int32_t>> kept) { kept_ = std::move(kept); }
    /// A map that was kept in a file.
    void showKept(MapContent content);
    /// A map that someone else has made from `points`.
    void showMade(MapContent content, PointTablePtr points);
    /// The map's points are these now.
    void setPoints(PointTablePtr points) { shownPoints_ = std::move(points); }

signals:
    /// Another map is shown.
    void mapChanged();

private:
    void connectWorkspace();
    void connectFit();
    void showRun();
    void makeMap(const MapRequest& request);
    void makeFrom(const MapRequest& request, const PointTablePtr& points);
    void computeAtOnce(const MapRequest& request, const PointTablePtr& points);
    void openTable();
    [[nodiscard]] bool addAxes(const MapRequest& request, const PointTable& points,
                               EmbeddingSpec& spec);
    void startFit(const MapRequest& request, const PointTablePtr& points);
    void show(MapContent content);
    void moved(const MapStep& step);
    void scoreImages(const MapRequest& request);
    [[nodiscard]] MapContent contentOf(const MapRequest& request, const PointTable& points) const;
    [[nodiscard]] std::vector<std::int32_t> imagesOf(MapImages images) const;
    [[nodiscard]] PointSource sourceOf(const MapRequest& request) const;

    EmbedPage& page_;
    Session& session_;
    PointSource source_;   ///< of points_
    PointTablePtr points_; ///< read last, to be used again
    PointTablePtr shownPoints_;
    LiveFit fit_;
    MapContent fitted_; ///< the map in the making, without coordinates
    bool fitShown_ = false;
    JobHandle reading_;
    JobHandle computing_;
    JobHandle scoring_;
    std::string shownRun_;
    std::filesystem::path table_;
    std::map<QString, std::vector<std::int32_t>> kept_;
};

} // namespace fitroom
