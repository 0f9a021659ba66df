#pragma once

#include "app/window/pages/embed/LiveFit.h"
#include "app/window/pages/embed/MapScores.h"
#include "app/window/pages/embed/MapSource.h"
#include "app/window/pages/embed/PointReader.h"
#include "app/window/pages/embed/SourcePresenter.h"
#include "app/window/workspace/Session.h"
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

    /// Hands over what the map that is shown was made from: now, or once it has been read again for
    /// a map from a bookmark; or says why that cannot be. Asking ends when another map is shown.
    using UsePoints = std::function<void(const PointTablePtr&)>;
    using SayWhyNot = std::function<void(const QString&)>;
    void withPoints(UsePoints use, SayWhyNot fail);
    /// Images of each kept selection, for axes between them.
    void setKept(std::map<QString, std::vector<std::int32_t>> kept) { kept_ = std::move(kept); }
    /// A map that was kept in a file. `shown` is called once it is on the page.
    void showKept(MapContent content, std::function<void()> shown);
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
    void makeMap(const MapRequest& request);
    void makeFrom(const MapRequest& request, const PointSource& source,
                  const PointTablePtr& points);
    void computeAtOnce(MapContent content, const PointTablePtr& points);
    [[nodiscard]] bool addAxes(const MapContent& content, const PointTable& points,
                               EmbeddingSpec& spec);
    void startFit(MapContent content, const PointTablePtr& points);
    void show(MapContent content);
    void moved(const MapStep& step);
    void answerWaiting(const std::function<void(const UsePoints&, const SayWhyNot&)>& answer);

    struct Waiting {
        UsePoints use;
        SayWhyNot fail;
    };

    EmbedPage& page_;
    Session& session_;
    SourcePresenter sources_;
    PointReader reader_;
    MapScores scores_;
    PointTablePtr shownPoints_;    ///< null: nothing is shown, or they are not in memory
    std::vector<Waiting> waiting_; ///< for points that are being read again
    LiveFit fit_;
    MapContent fitted_; ///< the map in the making, without coordinates
    PointTablePtr fittedPoints_;
    int fitSteps_ = 0;  ///< in all
    QString fitStatus_; ///< which step it is at
    bool fitShown_ = false;
    JobHandle reading_;
    JobHandle computing_;
    JobHandle rereading_;
    std::map<QString, std::vector<std::int32_t>> kept_;
};

} // namespace fitroom
