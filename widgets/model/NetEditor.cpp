#include "widgets/model/NetEditor.h"

#include "core/model/LayerCheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace fitroom {

/// A step keeps the whole net before and after it: a net is small, and nothing can go out of step.
class NetEditor::Step : public QUndoCommand {
public:
    struct State {
        ModelSpec model;
        LayerPlaces layers;
    };

    Step(NetEditor& editor, const QString& text, State before, State after, QString merged)
        : QUndoCommand(text), editor_(editor), before_(std::move(before)), after_(std::move(after)),
          merged_(std::move(merged)) {}

    void undo() override { editor_.show(before_.model, before_.layers); }
    void redo() override { editor_.show(after_.model, after_.layers); }
    [[nodiscard]] int id() const override { return merged_.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Step*>(other); // NOLINT: of the same id
        if (next->merged_ != merged_)
            return false;
        after_ = next->after_;
        setObsolete(after_.model == before_.model);
        return true;
    }

private:
    NetEditor& editor_;
    State before_;
    State after_;
    QString merged_;
};

namespace {

/// "My first net!" as "my-first-net": letters and digits of any language, short.
QString fileNameOf(const QString& title) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = title.toLower().split(others, Qt::SkipEmptyParts);
    return words.isEmpty() ? QStringLiteral("net") : words.join(QLatin1Char('-')).left(60);
}

} // namespace

NetEditor::NetEditor(QObject* parent) : QObject(parent) {
    connect(&history_, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
}

NetEditor::~NetEditor() {
    // The history empties itself when it goes, which is not to be taken for undoing every step.
    history_.blockSignals(true);
}

void NetEditor::begin(const ModelSpec& model, bool ownName) {
    borrowed_ = ownName ? ModelSpec() : model;
    history_.clear();
    show(model, {});
}

void NetEditor::setModel(const ModelSpec& model, bool ownName) {
    begin(model, ownName);
    history_.setClean();
}

void NetEditor::setUnsavedModel(const ModelSpec& model) {
    begin(model, true);
    history_.resetClean();
}

void NetEditor::setSaved() {
    borrowed_ = {};
    history_.setClean();
}

void NetEditor::show(const ModelSpec& model, const LayerPlaces& layers) {
    model_ = model;
    emit changed();
    emit picked(layers);
}

LayerPlaces NetEditor::existing(const LayerPlaces& layers) const {
    LayerPlaces places = layers;
    std::erase_if(places, [this](std::size_t layer) { return layer >= model_.layers.size(); });
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

/// The title of a net that somebody else made says so once it has been changed.
void NetEditor::renameIfBorrowed(ModelSpec& after) const {
    if (borrowed_.name.empty() || after.name != borrowed_.name || after.title != borrowed_.title)
        return;
    const QString title = QString::fromStdString(after.title);
    const QString edited = tr("%1, edited").arg(title);
    const QString end = edited.mid(edited.indexOf(title) + title.size());
    if (title.endsWith(end))
        return; // it has been edited before, and then trained
    after.title = edited.toStdString();
    after.name += "-edited";
}

void NetEditor::push(const QString& text, ModelSpec after, const LayerPlaces& touched,
                     const LayerPlaces& left, const QString& merged) {
    if (after == model_ || after.layers.size() > limit::kLayers)
        return;
    renameIfBorrowed(after);
    history_.push(new Step(*this, text, {model_, touched}, {std::move(after), left}, merged));
}

void NetEditor::insert(std::size_t place, const LayerSpec& layer) {
    ModelSpec after = model_;
    place = std::min(place, after.layers.size());
    after.layers.insert(after.layers.begin() + std::ptrdiff_t(place), layer);
    push(tr("Add a Layer"), std::move(after), {}, {place});
}

void NetEditor::remove(const LayerPlaces& layers) {
    const LayerPlaces gone = existing(layers);
    if (gone.empty())
        return;
    ModelSpec after = model_;
    for (auto place = gone.rbegin(); place != gone.rend(); ++place)
        after.layers.erase(after.layers.begin() + std::ptrdiff_t(*place));
    LayerPlaces next; // what moved up to where the first was
    if (!after.layers.empty())
        next = {std::min(gone.front(), after.layers.size() - 1)};
    push(tr("Remove Layers"), std::move(after), gone, next);
}

void NetEditor::duplicate(const LayerPlaces& layers) {
    const LayerPlaces copied = existing(layers);
    if (copied.empty())
        return;
    ModelSpec after = model_;
    std::size_t place = copied.back() + 1;
    LayerPlaces made;
    for (const std::size_t layer : copied) {
        after.layers.insert(after.layers.begin() + std::ptrdiff_t(place), model_.layers[layer]);
        made.push_back(place++);
    }
    push(tr("Duplicate Layers"), std::move(after), copied, made);
}

void NetEditor::move(const LayerPlaces& layers, std::size_t before) {
    const LayerPlaces moved = existing(layers);
    if (moved.empty())
        return;
    ModelSpec after = model_;
    after.layers.clear();
    LayerPlaces places;
    const auto putMoved = [&] {
        for (const std::size_t layer : moved) {
            places.push_back(after.layers.size());
            after.layers.push_back(model_.layers[layer]);
        }
    };
    for (std::size_t layer = 0; layer < model_.layers.size(); ++layer) {
        if (layer == before)
            putMoved();
        if (!std::ranges::binary_search(moved, layer))
            after.layers.push_back(model_.layers[layer]);
    }
    if (before >= model_.layers.size())
        putMoved();
    push(tr("Move Layers"), std::move(after), moved, places);
}

void NetEditor::moveUp(const LayerPlaces& layers) {
    const LayerPlaces moved = existing(layers);
    if (!moved.empty() && moved.front() > 0)
        move(moved, moved.front() - 1);
}

void NetEditor::moveDown(const LayerPlaces& layers) {
    const LayerPlaces moved = existing(layers);
    if (!moved.empty() && moved.back() + 1 < model_.layers.size())
        move(moved, moved.back() + 2);
}

void NetEditor::replace(std::size_t layer, const LayerSpec& with, const QString& member) {
    if (layer >= model_.layers.size())
        return;
    ModelSpec after = model_;
    after.layers[layer] = with;
    push(tr("Change a Layer"), std::move(after), {layer}, {layer},
         QStringLiteral("%1 %2").arg(layer).arg(member));
}

void NetEditor::setTitle(const QString& title) {
    ModelSpec after = model_;
    after.title = title.trimmed().toStdString();
    after.name = fileNameOf(title).toStdString();
    if (!after.title.empty() && after.title != model_.title)
        push(tr("Rename the Net"), std::move(after), {}, {}, QStringLiteral("title"));
}

} // namespace fitroom
