#include "widgets/embed/EmbedPage.h"

#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/embed/MapPane.h"
#include "widgets/embed/MapToolBar.h"
#include "widgets/embed/colour/ColourPanel.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/PcaForm.h"
#include "widgets/embed/controls/ReplayBar.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/neighbours/NeighbourPanel.h"
#include "widgets/embed/neighbours/SuspectPanel.h"
#include "widgets/embed/select/PointSearch.h"
#include "widgets/embed/select/SearchField.h"
#include "widgets/embed/select/SelectionPanel.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/FormArea.h"

#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

EmbedPage::EmbedPage(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), tools_(new MapToolBar), controls_(new EmbedControls),
      quality_(new QualityPanel), map_(new MapPane), scatter_(&map_->scatter()),
      colours_(new ColourPanel), selecting_(new SelectionPanel), neighbours_(new NeighbourPanel),
      suspects_(new SuspectPanel), form_(makeControls()), side_(new QTabWidget) {
    setObjectName(QStringLiteral("embedPage"));
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("embedSplitter"));
    splitter->addWidget(form_);
    splitter->addWidget(map_);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setHandleWidth(spacing::kSection);
    splitter->setCollapsible(1, false);
    splitter->setSizes({276, 616, 220});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);
    connectScatter();
    connectSelection();
    connect(controls_, &EmbedControls::startRequested, this, &EmbedPage::mapRequested);
    connect(controls_, &EmbedControls::changed, this, &EmbedPage::showState);
    connect(&controls_->pca(), &PcaForm::axesChanged, this, [this] {
        if (hasMap() && !model_.content().shares.empty())
            showPoints(false);
    });
    showState();
}

QWidget* EmbedPage::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(pageTitle(tr("Embed")));
    row->addStretch();
    row->addWidget(tools_);
    return header;
}

QWidget* EmbedPage::makeControls() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, spacing::kNormal, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(controls_);
    column->addWidget(quality_);
    column->addStretch();
    auto* area = new FormArea(form);
    area->setObjectName(QStringLiteral("embedControls"));
    return area;
}

QWidget* EmbedPage::makeColours() {
    connect(colours_, &ColourPanel::chosen, this, [this](const QString& id) {
        model_.setColour(id);
        showColour();
    });
    connect(colours_, &ColourPanel::labelChosen, this, [this](const QString& id) {
        model_.setLabelColumn(id);
        showLabels();
        selecting_->search().refresh();
        askForNeighbours();
    });
    connect(colours_, &ColourPanel::hiddenChanged, this, [this] {
        model_.setHidden(colours_->hidden());
        showLook();
    });
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(colours_, 1);
    column->addWidget(selecting_);
    return tab;
}

QWidget* EmbedPage::makeSide() {
    side_->setObjectName(QStringLiteral("embedTabs"));
    side_->setDocumentMode(true);
    side_->addTab(makeColours(), tr("Points"));
    side_->addTab(neighbours_, tr("Near"));
    side_->addTab(suspects_, tr("Labels"));
    side_->setTabToolTip(0, tr("Colours, search and selection"));
    side_->setTabToolTip(1, tr("Nearest neighbours of the picked point"));
    side_->setTabToolTip(2, tr("Labels that neighbours contradict"));
    side_->setMinimumWidth(side_->tabBar()->sizeHint().width()); // else it would scroll
    connect(neighbours_, &NeighbourPanel::changed, this, &EmbedPage::askForNeighbours);
    connect(neighbours_, &NeighbourPanel::picked, this, [this](int point) {
        clicked(point, Qt::NoModifier);
        scatter_->reveal(point);
    });
    connect(suspects_, &SuspectPanel::selectionChanged, this,
            [this](const std::vector<std::int32_t>& images) {
                model_.selectImages(images);
                selectionMade();
                if (images.size() == 1)
                    pick(model_.pointOf(images.front()));
            });
    return side_;
}

void EmbedPage::connectScatter() {
    scatter_->setCardText([this](int point) { return model_.cardText(point); });
    connect(scatter_, &ScatterView::clicked, this, &EmbedPage::clicked);
    connect(scatter_, &ScatterView::regionChosen, this,
            [this](const std::vector<std::int32_t>& points, Qt::KeyboardModifiers modifiers) {
                model_.selection().choose(points, modifiers);
                selectionMade();
            });
    connect(scatter_, &ScatterView::toolChosen, this, [this](MapTool tool) {
        tools_->setTool(tool);
        scatter_->setTool(tool);
    });
    connect(tools_, &MapToolBar::toolChosen, scatter_, &ScatterView::setTool);
    connect(tools_, &MapToolBar::spritesChosen, scatter_, &ScatterView::setSprites);
    connect(tools_, &MapToolBar::contoursChosen, scatter_, &ScatterView::setContours);
    connect(tools_, &MapToolBar::sizeChosen, scatter_, &ScatterView::setDotSize);
    connect(tools_, &MapToolBar::showAllRequested, scatter_, &ScatterView::showAll);
    connect(tools_, &MapToolBar::labelsChosen, this, &EmbedPage::showLabels);
    connect(tools_, &MapToolBar::aloneChosen, this, &EmbedPage::showState);
    connect(scatter_, &ScatterView::roomRequested, tools_, &MapToolBar::toggleAlone);
}

void EmbedPage::connectSelection() {
    connect(selecting_, &SelectionPanel::isolateRequested, this, [this] {
        model_.isolate();
        showLook();
    });
    connect(selecting_, &SelectionPanel::showAllRequested, this, [this] {
        model_.showAll();
        showLook();
    });
    connect(selecting_, &SelectionPanel::invertRequested, this, [this] {
        model_.selection().invert(model_.shown());
        selectionMade();
    });
    connect(selecting_, &SelectionPanel::undoRequested, this, [this] {
        model_.selection().undo();
        selectionMade();
    });
    SearchField& search = selecting_->search();
    connect(&search, &SearchField::changed, this,
            [this, &search](const QString& text, bool regular) {
                const auto found = searchPoints(
                    model_.size(), [this](std::size_t point) { return model_.searchText(point); },
                    text, regular);
                found_ = found.value_or(std::vector<std::int32_t>());
                search.setCount(found ? int(found_.size()) : -1);
            });
    connect(&search, &SearchField::accepted, this, [this](Qt::KeyboardModifiers modifiers) {
        if (found_.empty())
            return;
        model_.selection().choose(found_, modifiers);
        selectionMade();
    });
}

void EmbedPage::setDataset(DatasetPtr dataset) {
    if (dataset == dataset_)
        return;
    dataset_ = std::move(dataset);
    controls_->source().setHasTestImages(!dataset_ || dataset_->testSize() > 0);
    model_.clear();
    model_.setScores({});
    found_.clear();
    picked_ = -1;
    neighbours_->setDataset(dataset_);
    neighbours_->setPicked({});
    suspects_->setDataset(dataset_);
    controls_->pca().setShares({});
    setState(MapState::Idle);
    showColumns();
}

void EmbedPage::setLabels(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    if (model_.hasImages()) // else it shows a table's pictures
        neighbours_->setLabels(dataset_);
    suspects_->setLabels(dataset_);
    model_.setLabels(dataset_);
    showColumns();
}

void EmbedPage::setScores(ImageScores scores) {
    model_.setScores(std::move(scores));
    showColumns();
}

void EmbedPage::setSelection(const std::vector<std::int32_t>& images) {
    suspects_->setSelection(images);
    if (images == model_.selectedImages())
        return;
    model_.selectImages(images);
    showSelection();
}

void EmbedPage::setState(MapState state) {
    state_ = state;
    if (state == MapState::Preparing)
        error_->setSentence({});
    if (state == MapState::Idle)
        controls_->runBar().setStatus({});
    controls_->runBar().setState(state);
    showState();
}

void EmbedPage::setProgress(double share, const QString& status) {
    controls_->runBar().setProgress(share);
    controls_->runBar().setStatus(status);
    map_->setProgress(share);
}

void EmbedPage::setMap(MapContent content) {
    const bool same = content.images == model_.content().images && hasMap() && model_.hasImages();
    const std::vector<std::int32_t> kept = model_.selectedImages();
    error_->setSentence({});
    controls_->runBar().setStatus({}); // of the map before
    controls_->pca().setShares(content.shares);
    picked_ = same ? picked_ : -1;
    if (!same) {
        neighbours_->setPicked({});
        suspects_->setReady(false);
    }
    model_.setContent(dataset_, std::move(content));
    if (same)
        model_.selectImages(kept);
    showPictures();
    suspects_->setReady(model_.hasImages());
    quality_->reset(hasMap());
    showPoints(false);
    showColumns();
}

/// The points' own pictures, on the map and beside it.
void EmbedPage::showPictures() {
    std::vector<std::int32_t> pictures;
    if (model_.pictures())
        for (std::size_t i = 0; i < model_.size(); ++i)
            pictures.push_back(model_.pictureOf(std::int32_t(i)));
    scatter_->setImages(model_.pictures(), pictures);
    tools_->setHasPictures(model_.pictures() != nullptr);
    neighbours_->setDataset(model_.pictures());
}

void EmbedPage::moveMap(std::vector<float> coordinates) {
    const bool first = !hasMap();
    model_.setCoordinates(std::move(coordinates));
    if (first)
        return showPoints(false);
    showPoints(true);
}

MapPoints EmbedPage::pointsNow() const {
    const MapContent& content = model_.content();
    if (content.shares.empty())
        return {content.dimensions, content.coordinates};
    const std::vector<int> axes = controls_->pca().axes();
    MapPoints points{int(axes.size()), {}};
    points.coordinates.reserve(model_.size() * axes.size());
    for (std::size_t i = 0; i < model_.size(); ++i)
        for (const int axis : axes)
            points.coordinates.push_back(
                content.coordinates[i * std::size_t(content.dimensions) + std::size_t(axis)]);
    return points;
}

void EmbedPage::showPoints(bool moved) {
    if (!hasMap())
        return showState();
    if (moved) {
        scatter_->movePoints(pointsNow());
        return showLabels();
    }
    scatter_->setPoints(pointsNow());
    QStringList names = model_.content().axisNames;
    if (!model_.content().shares.empty())
        for (const int axis : controls_->pca().axes())
            names += controls_->pca().axisName(axis);
    scatter_->setAxisNames(names);
    quality_->reset(true);
    showState();
    showLook();
    showSelection();
}

void EmbedPage::setError(const QString& sentence) {
    setState(MapState::Idle);
    error_->setSentence(sentence);
}

void EmbedPage::setQuality(const MapQuality& quality, std::vector<float> preservation) {
    quality_->setQuality(quality);
    model_.setPreservation(std::move(preservation));
    showColumns();
}

void EmbedPage::showColumns() {
    colours_->setColumns(model_.columns());
    colours_->setLabelColumns(model_.labelColumns(), model_.labelColumn());
    showColour();
}

void EmbedPage::showColour() {
    if (model_.hasColour())
        colours_->setCurrent(model_.colour(), model_.isHidden());
    else
        colours_->clear();
    showLook();
}

void EmbedPage::showLook() {
    selecting_->setIsolated(model_.isIsolated());
    showSelection();
    if (!hasMap())
        return;
    scatter_->setLook(model_.colours(palette()), model_.shown());
    showLabels();
}

void EmbedPage::showLabels() {
    if (hasMap())
        scatter_->setLabels(tools_->labels() ? model_.labels(scatter_->points())
                                             : std::vector<MapLabel>());
}

void EmbedPage::showSelection() {
    const std::vector<std::uint8_t> shown = model_.shown();
    selecting_->setCounts(model_.selection().size(), std::size_t(std::ranges::count(shown, 1)),
                          model_.size());
    selecting_->setCanUndo(model_.selection().canUndo());
    if (hasMap())
        scatter_->setSelected(model_.selection().mask());
}

void EmbedPage::selectionMade() {
    showSelection();
    if (model_.hasImages())
        emit selectionChanged(model_.selectedImages());
}

void EmbedPage::clicked(int point, Qt::KeyboardModifiers modifiers) {
    std::vector<std::int32_t> points;
    if (point >= 0)
        points.push_back(point);
    else if (modifiers != Qt::NoModifier)
        return;
    // Ctrl takes a selected point away; on another one it can only mean the opposite.
    if (point >= 0 && (modifiers & Qt::ControlModifier) &&
        !model_.selection().mask()[std::size_t(point)])
        modifiers = Qt::ShiftModifier;
    model_.selection().choose(points, modifiers);
    selectionMade();
    pick(point);
}

void EmbedPage::pick(int point) {
    if (point < 0 || point == picked_)
        return;
    picked_ = point;
    askForNeighbours();
}

void EmbedPage::selectPoints(const std::vector<std::int32_t>& points) {
    model_.selection().choose(points, Qt::NoModifier);
    showSelection();
}

ReplayBar& EmbedPage::replay() const {
    return map_->replay();
}

void EmbedPage::askForNeighbours() {
    if (picked_ < 0)
        return;
    neighbours_->setPicked(model_.name(picked_));
    emit neighboursRequested({picked_, neighbours_->count(), neighbours_->cosine()});
}

MapSight EmbedPage::sight() const {
    return {scatter_->camera(),      model_.hasColour() ? model_.colour().id : QString(),
            model_.labelColumn(),    colours_->hidden(),
            controls_->pca().axes(), tools_->sprites()};
}

void EmbedPage::setSight(const MapSight& sight) {
    if (!model_.content().shares.empty())
        controls_->pca().setAxes(sight.axes);
    model_.setLabelColumn(sight.label);
    model_.setColour(sight.colour);
    showColumns();
    colours_->setHidden(sight.hidden);
    tools_->setSprites(sight.sprites);
    scatter_->setCamera(sight.camera);
}

void EmbedPage::showState() {
    const bool working = state_ == MapState::Preparing;
    const bool table = !controls_->source().needsDataset();
    controls_->runBar().setReady(dataset_ || table);
    tools_->setEnabled(hasMap());
    form_->setVisible(!tools_->isAlone() || !hasMap());
    side_->setVisible(!tools_->isAlone() && hasMap());
    quality_->setVisible(hasMap());
    map_->setState(hasMap()            ? MapPane::State::Map
                   : working           ? MapPane::State::Busy
                   : dataset_ || table ? MapPane::State::Ready
                                       : MapPane::State::NoData);
}

} // namespace fitroom
