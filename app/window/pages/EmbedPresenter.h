#pragma once

#include "app/window/workspace/Session.h"

#include <QObject>

namespace fitroom {

class EmbedPage;

/// Brings the Embed page to life: computes the principal components it asks for.
class EmbedPresenter : public QObject {
    Q_OBJECT
public:
    EmbedPresenter(EmbedPage& page, Session& session, QObject* parent = nullptr);

private:
    void computePca(Subset subset, int dimensions);

    EmbedPage& page_;
    Session& session_;
    JobHandle job_;
};

} // namespace fitroom
