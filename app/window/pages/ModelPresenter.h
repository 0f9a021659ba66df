#pragma once

#include "app/window/pages/EpochTrials.h"
#include "app/window/pages/WeightsPresenter.h"
#include "app/window/workspace/NetDraft.h"
#include "app/window/workspace/Session.h"
#include "core/training/Recipe.h"
#include "widgets/model/CompareView.h"

#include <QObject>

namespace fitroom {

class ModelPage;

/// Brings the Model page to life: the net that is built there is the workspace's, and the one that
/// is trained next. Others may take its place, but never changes that are kept nowhere.
class ModelPresenter : public QObject {
    Q_OBJECT
public:
    ModelPresenter(ModelPage& page, Session& session, QObject* parent = nullptr);

    /// Brings back a net that was being built when the window was last closed.
    void begin();
    /// Puts a net in the place of the one in use; asks first when that would lose changes.
    void offer(const ModelSpec& model, const QString& file = {});
    /// What the net would be trained by.
    void setRecipe(const Recipe& recipe);
    void setTraining(bool training);
    void setVisible(bool visible);

signals:
    void trainRequested();
    /// The net that was offered was declined: the one in use stays.
    void kept();

private:
    void connectPage();
    void connectWorkspace();
    void take();
    void show(const ModelSpec& model, const QString& file);
    [[nodiscard]] bool wouldLose() const;
    void followRun();
    void showRun();
    void showOthers();
    void updateTrial();
    void chooseBuiltIn(const QString& name);
    void beginNew();
    void chooseFile(std::function<void(const QString&)> chosen);
    void open(const QString& path);
    void openOther(const QString& path);
    void read(const QString& path, std::function<void(const ModelSpec&)> finished);
    void save();
    void saveAs();
    void write(const QString& path);

    ModelPage& page_;
    Session& session_;
    NetDraft draft_;
    EpochTrials trials_;
    WeightsPresenter weights_;
    JobHandle reading_;
    JobHandle writing_;
    Recipe recipe_;
    std::vector<NamedNet> others_;
    bool asking_ = false; ///< a question is open
};

} // namespace fitroom
