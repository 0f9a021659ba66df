#include "widgets/model/ModelPage.h"

#include "widgets/Text.h"
#include "widgets/common/Drops.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/model/LayerEditor.h"
#include "widgets/model/LayerList.h"
#include "widgets/model/LayerText.h"
#include "widgets/model/NetDiagram.h"
#include "widgets/model/NetEditor.h"
#include "widgets/model/NetFigures.h"
#include "widgets/model/NetHeader.h"
#include "widgets/model/NetView.h"
#include "widgets/theme/Theme.h"

#include <QDropEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

namespace {
enum { EmptyPage, BuilderPage, ComparePage }; // of the stack
constexpr int kEditorHeight = 168;            // of the kind with the most fields
} // namespace

ModelPage::ModelPage(QWidget* parent)
    : QWidget(parent), editor_(new NetEditor(this)), error_(new MessageBar), header_(new NetHeader),
      figures_(new NetFigures), fault_(new MessageBar), stack_(new QStackedLayout),
      empty_(new Placeholder), layers_(new LayerList(*editor_)), fields_(new LayerEditor),
      drawing_(new NetView), compare_(new CompareView) {
    setObjectName(QStringLiteral("modelPage"));
    setAcceptDrops(true);
    fault_->setObjectName(QStringLiteral("faultBar"));
    fault_->setClosable(false);
    stack_->addWidget(makeEmpty());
    stack_->addWidget(makeBuilder());
    stack_->addWidget(compare_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(header_);
    column->addWidget(figures_);
    column->addWidget(fault_);
    column->addLayout(stack_, 1);
    figures_->hide();
    header_->setObstacle(tr("Choose a net first."));
    connectHeader();
    connectBuilder();
}

QWidget* ModelPage::makeEmpty() {
    empty_->setPicture(QStringLiteral("model"));
    empty_->setTitle(tr("No net chosen"));
    empty_->setText(tr("Choose a built-in net above, begin a new one, or drop a net’s JSON file "
                       "here."));
    QPushButton* fresh = empty_->addButton(tr("Ne&w net"), QStringLiteral("emptyNew"),
                                           tr("Begin with a net of one layer"));
    QPushButton* open = empty_->addButton(tr("&Open…"), QStringLiteral("emptyOpen"),
                                          tr("Open a net from a JSON file"));
    connect(fresh, &QPushButton::clicked, this, &ModelPage::newRequested);
    connect(open, &QPushButton::clicked, this, &ModelPage::openRequested);
    return empty_;
}

QWidget* ModelPage::makeBuilder() {
    fields_->setMinimumHeight(kEditorHeight);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(layers_, 1);
    column->addWidget(fields_);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("modelSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::kSection);
    splitter->addWidget(left);
    splitter->addWidget(drawing_);
    splitter->setStretchFactor(0, 1);
    return splitter;
}

void ModelPage::connectHeader() {
    connect(header_, &NetHeader::titleEdited, editor_, &NetEditor::setTitle);
    connect(header_, &NetHeader::builtInChosen, this, [this](const QString& name) {
        emit builtInChosen(name);
        showHeader(); // the choice goes back until the net is really another
    });
    connect(header_, &NetHeader::newRequested, this, &ModelPage::newRequested);
    connect(header_, &NetHeader::openRequested, this, &ModelPage::openRequested);
    connect(header_, &NetHeader::saveRequested, this, &ModelPage::saveRequested);
    connect(header_, &NetHeader::saveAsRequested, this, &ModelPage::saveAsRequested);
    connect(header_, &NetHeader::runNetRequested, this, &ModelPage::runNetRequested);
    connect(header_, &NetHeader::weightsRequested, this, &ModelPage::weightsRequested);
    connect(header_, &NetHeader::trainRequested, this, &ModelPage::trainRequested);
    connect(header_, &NetHeader::compareToggled, this,
            [this](bool on) { stack_->setCurrentIndex(on ? ComparePage : BuilderPage); });
    connect(compare_, &CompareView::openRequested, this, &ModelPage::openOtherRequested);
    connect(figures_, &NetFigures::measureRequested, this, &ModelPage::measureRequested);
    connect(figures_, &NetFigures::cancelRequested, this, &ModelPage::measureCancelled);
}

void ModelPage::connectBuilder() {
    connect(editor_, &NetEditor::changed, this, &ModelPage::showNet);
    // Not before the history knows of the step too: isModified() has to be right by then.
    connect(&editor_->history(), &QUndoStack::indexChanged, this, [this] {
        if (!setting_)
            emit edited();
    });
    connect(editor_, &NetEditor::modifiedChanged, this, &ModelPage::showHeader);
    connect(layers_, &LayerList::selectionChanged, this, &ModelPage::showSelection);
    connect(fields_, &LayerEditor::edited, this,
            [this](const LayerSpec& layer, const QString& member) {
                editor_->replace(std::size_t(layers_->current()), layer, member);
            });
    connect(&drawing_->diagram(), &NetDiagram::layerPicked, this, &ModelPage::pickLayer);
    showSelection();
}

void ModelPage::setBuiltIns(const std::vector<ModelSpec>& models) {
    header_->setBuiltIns(models);
}

void ModelPage::setModel(const ModelSpec& model, const QString& file) {
    const QScopedValueRollback guard(setting_, true);
    file_ = file;
    error_->setSentence({});
    editor_->setModel(model, !file.isEmpty());
    showHeader();
}

void ModelPage::setUnsavedModel(const ModelSpec& model, const QString& file) {
    const QScopedValueRollback guard(setting_, true);
    file_ = file;
    editor_->setUnsavedModel(model);
    showHeader();
}

void ModelPage::setSaved(const QString& file) {
    file_ = file;
    error_->setSentence({});
    editor_->setSaved();
    showHeader();
}

const ModelSpec& ModelPage::model() const {
    return editor_->model();
}

bool ModelPage::isModified() const {
    return editor_->isModified();
}

void ModelPage::setInput(const ImageShape& shape, int classes) {
    shape_ = shape;
    classes_ = classes;
    showNet();
}

void ModelPage::setCost(const TrainingCost& cost) {
    if (cost == cost_)
        return;
    cost_ = cost;
    showNet();
}

void ModelPage::setEpoch(const EpochEstimate& epoch) {
    figures_->setEpoch(epoch);
}

void ModelPage::setRun(const QString& name) {
    header_->setRun(name);
}

void ModelPage::setImported(const ImportedNets& imported) {
    layers_->setImported(imported);
    fields_->setImported(imported);
}

void ModelPage::setOthers(const std::vector<NamedNet>& others) {
    compare_->setOthers(others);
}

void ModelPage::addOther(const NamedNet& other) {
    compare_->addOther(other);
}

void ModelPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

void ModelPage::showHeader() {
    header_->setNet(model(), file_, isModified());
}

void ModelPage::showNet() {
    if (model().layers.empty() && model().name.empty())
        return;
    const NetSummary net = summarise(model(), shape_, classes_);
    showHeader();
    layers_->setNet(net);
    drawing_->diagram().setNet(net);
    compare_->setNet(net, classes_, cost_);
    showFault(net);
    showSelection();
    if (stack_->currentIndex() == EmptyPage)
        stack_->setCurrentIndex(BuilderPage);
}

void ModelPage::showFault(const NetSummary& net) {
    figures_->setVisible(!net.fault);
    if (!net.fault) {
        fault_->setSentence({});
        header_->setObstacle({});
        figures_->setNet(net, cost_);
        return;
    }
    const std::size_t at = net.fault->layer;
    QString sentence = text(net.fault->error);
    if (at < model().layers.size())
        sentence = tr("Layer %1, %2: %3")
                       .arg(QString::number(at + 1), layerText(model().layers[at]), sentence);
    fault_->setSentence(sentence);
    header_->setObstacle(sentence);
}

void ModelPage::showSelection() {
    drawing_->diagram().setSelectedLayers(layers_->selected());
    const int layer = layers_->current();
    if (layer < 0 || layer >= int(model().layers.size()))
        return fields_->setLayer({});
    fields_->setLayer(model().layers[std::size_t(layer)], std::size_t(layer));
    drawing_->showLayer(layer);
}

/// In the drawing: alone, or into and out of the layers selected.
void ModelPage::pickLayer(int layer, bool more) {
    LayerPlaces places = more ? layers_->selected() : LayerPlaces();
    if (std::erase(places, std::size_t(layer)) == 0)
        places.push_back(std::size_t(layer));
    std::ranges::sort(places);
    layers_->select(places);
}

void ModelPage::dragEnterEvent(QDragEnterEvent* event) {
    if (localPaths(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void ModelPage::dropEvent(QDropEvent* event) {
    const QStringList paths = localPaths(event->mimeData());
    if (paths.size() != 1)
        return;
    event->acceptProposedAction();
    emit fileDropped(paths.front());
}

} // namespace fitroom
