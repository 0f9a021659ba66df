#pragma once

#include "app/window/jobs/JobThread.h"
#include "core/training/EpochTrial.h"
#include "widgets/model/EpochEstimate.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>

namespace fitroom {

/// What a trial is of.
struct TrialSubject {
    ModelSpec model;
    DatasetPtr dataset;
    Recipe recipe;
};

/// Finds out in the background how long an epoch of the net in hand takes: by itself a moment after
/// the last change, while it is wanted and nothing is being trained, or when asked to. What has
/// been measured once is remembered.
class EpochTrials : public QObject {
    Q_OBJECT
public:
    explicit EpochTrials(JobThread& work, QObject* parent = nullptr);

    /// A subject without a data set, or with a net that does not fit it, cannot be measured.
    void setSubject(const TrialSubject& subject);
    /// Whether anybody looks at the answer.
    void setWanted(bool wanted);
    /// During a training both would be slower than they are.
    void setTraining(bool training);

    void measure();
    void cancel();

signals:
    void changed(const fitroom::EpochEstimate& estimate);

private:
    void consider();
    void take(const std::string& key, const EpochTime& time);
    void tell(EpochEstimate::State state, double seconds = 0, const QString& sentence = {});

    JobThread& work_;
    JobHandle trial_;
    QTimer pause_;
    TrialSubject subject_;
    std::string key_; ///< of subject_; empty when it cannot be measured
    std::map<std::string, EpochTime> known_;
    bool wanted_ = false;
    bool training_ = false;
};

} // namespace fitroom
