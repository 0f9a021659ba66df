#pragma once

#include "app/window/pages/embed/MapSource.h"
#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class EmbedPage;
class EmbedPresenter;
struct NeighbourRequest;

/// What can be learnt from the map that is shown: a point's neighbours where the points come from,
/// how true the map is, and which labels neighbours contradict.
class InsightPresenter : public QObject {
    Q_OBJECT
public:
    InsightPresenter(EmbedPage& page, EmbedPresenter& maps, Session& session,
                     QObject* parent = nullptr);

private:
    void findNeighbours(const NeighbourRequest& request, const PointTablePtr& points);
    void measure(const PointTablePtr& points);
    void findSuspects(const PointTablePtr& points);
    void forget();

    EmbedPage& page_;
    EmbedPresenter& maps_;
    Session& session_;
    JobHandle finding_;
    JobHandle measuring_;
    JobHandle suspecting_;
};

} // namespace fitroom
