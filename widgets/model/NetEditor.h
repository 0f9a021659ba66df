#pragma once

#include "core/model/LayerSpec.h"

#include <QUndoStack>

#include <cstddef>
#include <vector>

namespace fitroom {

/// Layers of a net by their places, in order.
using LayerPlaces = std::vector<std::size_t>;

/// The net being built, with every step that made it what it is, so that each can be undone.
class NetEditor : public QObject {
    Q_OBJECT
public:
    explicit NetEditor(QObject* parent = nullptr);
    ~NetEditor() override;

    [[nodiscard]] const ModelSpec& model() const { return model_; }
    [[nodiscard]] QUndoStack& history() { return history_; }

    /// Another net with a history of its own. `ownName`: its name is the user's, and stays when it
    /// is edited; a built-in net or a run's gets another, for it is no longer that net.
    void setModel(const ModelSpec& model, bool ownName);
    /// The same of a net that is not saved anywhere.
    void setUnsavedModel(const ModelSpec& model);

    [[nodiscard]] bool isModified() const { return !history_.isClean(); }
    /// The net as it is now has been written to a file, and has its name from now on.
    void setSaved();

    // Each is one step. Places that do not exist are left out; a step that changes nothing is none.

    /// Puts a layer before the one that is at `place`, or at the end.
    void insert(std::size_t place, const LayerSpec& layer);
    void remove(const LayerPlaces& layers);
    /// Puts copies behind the last of them.
    void duplicate(const LayerPlaces& layers);
    /// Puts them, in their order, before the one that is at `before` now.
    void move(const LayerPlaces& layers, std::size_t before);
    /// By one place, all of them.
    void moveUp(const LayerPlaces& layers);
    void moveDown(const LayerPlaces& layers);
    /// `member` is what was changed of it: one after the other changes of one thing are one step.
    void replace(std::size_t layer, const LayerSpec& with, const QString& member);
    void setTitle(const QString& title);

signals:
    /// The net is another, by a step, its undoing or setModel().
    void changed();
    /// After a step: the layers it was about, to be selected.
    void picked(const fitroom::LayerPlaces& layers);
    void modifiedChanged(bool modified);

private:
    class Step;

    [[nodiscard]] LayerPlaces existing(const LayerPlaces& layers) const;
    void begin(const ModelSpec& model, bool ownName);
    void push(const QString& text, ModelSpec after, const LayerPlaces& touched,
              const LayerPlaces& left, const QString& merged = {});
    void renameIfBorrowed(ModelSpec& after) const;
    void show(const ModelSpec& model, const LayerPlaces& layers);

    ModelSpec model_;
    ModelSpec borrowed_; ///< whose name has to be given up when it is edited; empty: nobody's
    QUndoStack history_;
};

} // namespace fitroom
