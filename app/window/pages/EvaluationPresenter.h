#pragma once

#include "app/window/workspace/Session.h"
#include "core/evaluation/Predictions.h"

#include <QObject>

#include <memory>

namespace fitroom {

class InspectPage;

/// Answers what the Inspect page's view of an evaluation asks for beyond the predictions: what the
/// probabilities are worth, and how another run fares on the same images.
class EvaluationPresenter : public QObject {
    Q_OBJECT
public:
    EvaluationPresenter(InspectPage& page, Session& session, QObject* parent = nullptr);

private:
    using PredictionsPtr = std::shared_ptr<const Predictions>;

    void computeConfidence(const PredictionsPtr& predictions);
    void compareWith(const QString& run);
    void offerRuns();

    InspectPage& page_;
    Session& session_;
    JobHandle confidence_;
    JobHandle comparison_;
};

} // namespace fitroom
