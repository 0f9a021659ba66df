#pragma once

#include "core/data/ImageShape.h"
#include "core/model/LayerSpec.h"
#include "core/model/TrainingMemory.h"
#include "widgets/model/CompareView.h"
#include "widgets/model/EpochEstimate.h"
#include "widgets/model/ImportedNets.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QStackedLayout;

namespace fitroom {

class LayerEditor;
class LayerList;
class MessageBar;
class NetEditor;
class NetFigures;
class NetHeader;
class NetView;
class Placeholder;

/// The Model page: a net layer by layer, to be looked at, built and changed, beside a drawing of
/// it; what it comes to; the layer at fault, in plain words; and the net beside another one.
class ModelPage : public QWidget {
    Q_OBJECT
public:
    explicit ModelPage(QWidget* parent = nullptr);

    /// The built-in nets on offer, in order.
    void setBuiltIns(const std::vector<ModelSpec>& models);

    /// Another net with a history of its own. `file` is where it came from, empty for a built-in
    /// one or a run's.
    void setModel(const ModelSpec& model, const QString& file = {});
    /// A net as it was left, not saved in `file`, nor anywhere when that is empty.
    void setUnsavedModel(const ModelSpec& model, const QString& file);
    /// The net as it is now is in that file.
    void setSaved(const QString& file);
    [[nodiscard]] const ModelSpec& model() const;
    [[nodiscard]] const QString& file() const { return file_; }
    /// Whether there are changes that are in no file.
    [[nodiscard]] bool isModified() const;

    /// What the net is to take in: shapes and arithmetic follow from it.
    void setInput(const ImageShape& shape, int classes);
    /// What training by the chosen recipe takes.
    void setCost(const TrainingCost& cost);
    void setEpoch(const EpochEstimate& epoch);
    /// A run whose net is another one than this, by its name; empty: there is none.
    void setRun(const QString& name);
    /// What a pretrained layer can be made of.
    void setImported(const ImportedNets& imported);
    /// Nets to compare with.
    void setOthers(const std::vector<NamedNet>& others);
    void addOther(const NamedNet& other);
    /// A sentence above the page, such as why a file could not be read; empty takes it away.
    void setError(const QString& sentence);

signals:
    /// The user changed the net, or undid a change.
    void edited();
    /// A built-in net was chosen, by its short name.
    void builtInChosen(const QString& name);
    void newRequested();
    void openRequested();
    void saveRequested();
    void saveAsRequested();
    void runNetRequested();
    /// The manager of pretrained weights is wanted.
    void weightsRequested();
    /// A file to compare with is wanted; answer with addOther().
    void openOtherRequested();
    void trainRequested();
    void measureRequested();
    void measureCancelled();
    /// A local file was dropped on the page.
    void fileDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeBuilder();
    void connectHeader();
    void connectBuilder();
    void showNet();
    void showHeader();
    void showFault(const NetSummary& net);
    void showSelection();
    void pickLayer(int layer, bool more);

    NetEditor* editor_;
    MessageBar* error_;
    NetHeader* header_;
    NetFigures* figures_;
    MessageBar* fault_;
    QStackedLayout* stack_;
    Placeholder* empty_;
    LayerList* layers_;
    LayerEditor* fields_;
    NetView* drawing_;
    CompareView* compare_;

    QString file_;
    ImageShape shape_{1, 28, 28};
    int classes_ = 10;
    TrainingCost cost_;
    bool setting_ = false; ///< the owner changes the net, not the user
};

} // namespace fitroom
