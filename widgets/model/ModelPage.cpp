#include "widgets/model/ModelPage.h"

#include "widgets/Text.h"
#include "widgets/common/Drops.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/model/LayerModel.h"
#include "widgets/model/LayerText.h"
#include "widgets/model/NetDiagram.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace fitroom {

ModelPage::ModelPage(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), title_(new ElidedLabel), choice_(new QComboBox),
      stack_(new QStackedLayout), empty_(new Placeholder), figures_(new FigureRow),
      parameters_(figures_->add(tr("Parameters"), QStringLiteral("parameters"))),
      multiplyAdds_(figures_->add(tr("Multiply-adds an image"), QStringLiteral("multiplyAdds"))),
      activations_(
          figures_->add(tr("Values kept an image while training"), QStringLiteral("activations"))),
      fault_(new MessageBar), layers_(new LayerModel(this)), table_(new QTableView),
      diagram_(new NetDiagram), diagramArea_(new QScrollArea) {
    setObjectName(QStringLiteral("modelPage"));
    setAcceptDrops(true);
    fault_->setObjectName(QStringLiteral("faultBar"));
    fault_->setClosable(false);
    empty_->setPicture(QStringLiteral("model"));
    empty_->setTitle(tr("No net chosen"));
    empty_->setText(tr("Choose one of the nets above, or open a net from a JSON file."));

    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("modelSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::kSection);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeDiagram());
    splitter->setStretchFactor(0, 1);

    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::kSection);
    inside->addWidget(figures_);
    inside->addWidget(fault_);
    inside->addWidget(splitter, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addLayout(stack_, 1);
}

QWidget* ModelPage::makeHeader() {
    title_->setObjectName(QStringLiteral("modelTitle"));
    title_->setFont(pageTitleFont());
    title_->setText(tr("Model"));
    choice_->setObjectName(QStringLiteral("modelChoice"));
    choice_->setAccessibleName(tr("Net"));
    choice_->setToolTip(tr("The net to look at and to train"));
    choice_->setPlaceholderText(tr("Choose a net"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* open = new QPushButton(tr("Open…"));
    open->setObjectName(QStringLiteral("openModel"));
    open->setAccessibleName(tr("Open a net"));
    open->setToolTip(tr("Open a net from a JSON file"));
    connect(choice_, &QComboBox::activated, this, &ModelPage::choose);
    connect(open, &QPushButton::clicked, this, &ModelPage::openRequested);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(title_, 1);
    row->addWidget(choice_);
    row->addWidget(open);
    return header;
}

QWidget* ModelPage::makeTable() {
    table_->setObjectName(QStringLiteral("layers"));
    table_->setAccessibleName(tr("Layers"));
    table_->setModel(layers_);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LayerModel::Layer, QHeaderView::Stretch);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                const int layer = index.row() - LayerModel::rowOfLayer(0);
                const bool isLayer = layer >= 0 && layer < int(model_.layers.size());
                diagram_->setCurrentLayer(isLayer ? layer : -1);
                if (isLayer) {
                    const QRect rect = diagram_->layerRect(layer);
                    diagramArea_->ensureVisible(0, rect.center().y(), 0, rect.height());
                }
            });
    return table_;
}

QWidget* ModelPage::makeDiagram() {
    diagram_->setObjectName(QStringLiteral("netDiagram"));
    diagramArea_->setObjectName(QStringLiteral("diagramArea"));
    diagramArea_->setFrameShape(QFrame::NoFrame);
    diagramArea_->setWidgetResizable(true);
    diagramArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    diagramArea_->setWidget(diagram_);
    diagramArea_->setMinimumWidth(diagram_->sizeHint().width() + spacing::kSection);
    connect(diagram_, &NetDiagram::layerPicked, table_,
            [this](int layer) { table_->selectRow(LayerModel::rowOfLayer(std::size_t(layer))); });
    return diagramArea_;
}

void ModelPage::setBuiltIns(const std::vector<ModelSpec>& models) {
    builtIns_ = models;
    fillChoice();
}

void ModelPage::setModel(const ModelSpec& model, const QString& file) {
    model_ = model;
    file_ = file;
    error_->setSentence({});
    fillChoice();
    showNet();
}

void ModelPage::setInput(const ImageShape& shape, int classes) {
    shape_ = shape;
    classes_ = classes;
    showNet();
}

void ModelPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

/// The built-in nets and, when the net in use came from one, the file.
void ModelPage::fillChoice() {
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    for (const ModelSpec& model : builtIns_)
        choice_->addItem(QString::fromStdString(model.title), QString::fromStdString(model.name));
    if (!file_.isEmpty()) {
        choice_->addItem(QFileInfo(file_).fileName());
        choice_->setItemData(choice_->count() - 1, file_, Qt::ToolTipRole);
        choice_->setCurrentIndex(choice_->count() - 1);
    } else {
        choice_->setCurrentIndex(choice_->findData(QString::fromStdString(model_.name)));
    }
}

void ModelPage::choose(int index) {
    const QString name = choice_->itemData(index).toString();
    if (!name.isEmpty())
        emit builtInChosen(name);
}

void ModelPage::showNet() {
    if (model_.layers.empty() && model_.name.empty())
        return;
    const NetSummary net = summarise(model_, shape_, classes_);
    title_->setText(QString::fromStdString(model_.title.empty() ? model_.name : model_.title));
    layers_->setNet(net);
    diagram_->setNet(net);
    showFigures(net);
    stack_->setCurrentIndex(1);
}

void ModelPage::showFigures(const NetSummary& net) {
    figures_->setVisible(!net.fault);
    if (net.fault) {
        const std::size_t at = net.fault->layer;
        const QString sentence = text(net.fault->error);
        fault_->setSentence(
            at < model_.layers.size()
                ? tr("Layer %1, %2: %3")
                      .arg(QString::number(at + 1), layerText(model_.layers[at]), sentence)
                : sentence);
        return;
    }
    fault_->setSentence({});
    const QLocale locale;
    const auto number = [&](std::int64_t value) { return locale.toString(qlonglong(value)); };
    parameters_.value->setText(number(net.totals.parameters));
    parameters_.name->setText(
        net.totals.trainable == net.totals.parameters
            ? tr("Parameters, all trainable")
            : tr("Parameters, %1 trainable").arg(number(net.totals.trainable)));
    multiplyAdds_.value->setText(number(net.totals.multiplyAdds));
    activations_.value->setText(number(net.totals.activations));
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
