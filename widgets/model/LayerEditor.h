#pragma once

#include "widgets/model/ImportedNets.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace fitroom {

class LayerFields;

/// The fields of one layer, to be changed in place: what its kind is, what that does, and a field
/// for each of its parameters. A value that no layer of the kind may have is complained of at once
/// and goes no further.
class LayerEditor : public QWidget {
    Q_OBJECT
public:
    explicit LayerEditor(QWidget* parent = nullptr);

    /// The layer at `place` of its net; nothing shows what to do to have one. A layer of the same
    /// kind as the one before keeps the fields, and the keyboard where it is.
    void setLayer(const std::optional<LayerSpec>& layer, std::size_t place = 0);

    /// What a pretrained layer can be made of.
    void setImported(const ImportedNets& imported);

signals:
    /// By the user: the whole layer, and which of its parameters is another.
    void edited(const fitroom::LayerSpec& layer, const QString& member);

private:
    void rebuild();
    void complain(QWidget* field, const QString& sentence);

    QLabel* title_;
    QLabel* description_;
    QLabel* complaint_;
    LayerFields* fields_ = nullptr; ///< none without a layer
    std::optional<LayerSpec> layer_;
    ImportedNets imported_;
};

} // namespace fitroom
