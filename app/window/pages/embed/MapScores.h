#pragma once

#include "app/window/workspace/Session.h"
#include "widgets/embed/MapRequest.h"

namespace fitroom {

class EmbedPage;

/// What a run's net says of the images on the map: colours and cards tell it.
class MapScores {
public:
    MapScores(EmbedPage& page, Session& session) : page_(page), session_(session) {}

    /// Of the images that are on the page's map.
    void show(const std::string& run, const MapRequest& request);
    /// Nothing is known.
    void clear();

private:
    EmbedPage& page_;
    Session& session_;
    JobHandle scoring_;
};

} // namespace fitroom
