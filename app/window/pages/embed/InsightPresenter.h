#pragma once

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
    InsightPresenter(EmbedPage& page, const EmbedPresenter& maps, Session& session,
                     QObject* parent = nullptr);

private:
    void findNeighbours(const NeighbourRequest& request);
    void measure();
    void findSuspects();
    void forget();

    EmbedPage& page_;
    const EmbedPresenter& maps_;
    Session& session_;
    JobHandle finding_;
    JobHandle measuring_;
    JobHandle suspecting_;
};

} // namespace fitroom
