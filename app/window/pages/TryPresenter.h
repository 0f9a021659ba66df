#pragma once

#include "app/window/jobs/Mailbox.h"
#include "app/window/pages/CameraPresenter.h"
#include "app/window/workspace/Session.h"
#include "core/predict/Classify.h"

#include <QObject>
#include <QStringList>

#include <list>
#include <map>
#include <memory>
#include <vector>

namespace fitroom {

class TryPage;

/// Brings the Try page to life: reads the photos chosen there and has the current run classify
/// them.
class TryPresenter : public QObject {
    Q_OBJECT
public:
    TryPresenter(TryPage& page, Session& session, QObject* parent = nullptr);

    void chooseFiles();
    void open(const QStringList& paths);

private:
    using PicturePtr = std::shared_ptr<const Picture>;
    struct ReadPhoto {
        QString name;
        Result<PicturePtr> picture;
    };
    /// Photos that are being read, together.
    struct Reading {
        Mailbox<ReadPhoto> read;          ///< that the window has not seen yet
        std::size_t taken = 0;            ///< into the page
        std::vector<int> numbers;         ///< of those that are still to be classified
        std::vector<PicturePtr> pictures; ///< theirs
        QStringList problems;
    };

    void decode(const QString& name, const QByteArray& bytes);
    void add(const QString& name, const PicturePtr& picture);
    /// Puts into the page what was read by now, and has it classified a few at a time; all of it
    /// when no more will come.
    void take(Reading& reading, bool last);
    void showRun();
    void classifyAll();
    void classifyAgain(int photo);
    JobHandle classifyPhotos(const std::vector<int>& numbers, std::vector<PicturePtr> pictures,
                             const GarmentHints& hints = {});
    /// Has what the net saw compared with what it learnt from.
    void judge(const std::vector<int>& numbers, const std::vector<Classification>& answers);
    void forgetEndedJobs();
    void exportTable();

    TryPage& page_;
    Session& session_;
    CameraPresenter camera_;
    std::string run_;
    std::list<JobHandle> reading_; ///< photos may be dropped while others are being read
    std::list<JobHandle> classifying_;
    /// The newest answer asked for of each photo that was changed, by its number: those before it
    /// are let go.
    std::map<int, JobHandle> again_;
    std::list<JobHandle> judging_;
    JobHandle exporting_;
};

} // namespace fitroom
