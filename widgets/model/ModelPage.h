#pragma once

#include "core/data/ImageShape.h"
#include "core/model/LayerSpec.h"
#include "widgets/common/FigureRow.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QScrollArea;
class QStackedLayout;
class QTableView;

namespace fitroom {

class ElidedLabel;
class LayerModel;
class MessageBar;
class NetDiagram;
class Placeholder;
struct NetSummary;

/// The Model page: the chosen net layer by layer, with shapes, parameters and arithmetic, beside a
/// drawing of it; or the layer at fault, in plain words.
class ModelPage : public QWidget {
    Q_OBJECT
public:
    explicit ModelPage(QWidget* parent = nullptr);

    /// The built-in nets on offer, in order.
    void setBuiltIns(const std::vector<ModelSpec>& models);
    /// The net in use. `file` is where it came from, empty for a built-in one.
    void setModel(const ModelSpec& model, const QString& file = {});
    /// What the net is to take in: shapes and arithmetic follow from it.
    void setInput(const ImageShape& shape, int classes);
    /// A sentence above the page, such as why a file could not be read; empty takes it away.
    void setError(const QString& sentence);

signals:
    /// A built-in net was chosen, by its short name.
    void builtInChosen(const QString& name);
    void openRequested();
    /// A local file was dropped on the page.
    void fileDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTable();
    QWidget* makeDiagram();
    void fillChoice();
    void choose(int index);
    void showNet();
    void showFigures(const NetSummary& net);

    MessageBar* error_;
    ElidedLabel* title_;
    QComboBox* choice_;
    QStackedLayout* stack_;
    Placeholder* empty_;
    FigureRow* figures_;
    FigureRow::Figure parameters_;
    FigureRow::Figure multiplyAdds_;
    FigureRow::Figure activations_;
    MessageBar* fault_;
    LayerModel* layers_;
    QTableView* table_;
    NetDiagram* diagram_;
    QScrollArea* diagramArea_;

    std::vector<ModelSpec> builtIns_;
    ModelSpec model_;
    QString file_;
    ImageShape shape_{1, 28, 28};
    int classes_ = 10;
};

} // namespace fitroom
