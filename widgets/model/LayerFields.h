#pragma once

#include "core/model/LayerSpec.h"
#include "widgets/model/ImportedNets.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace fitroom {

/// A field for each parameter of a layer of one kind.
class LayerFields : public QWidget {
    Q_OBJECT
public:
    /// `imported`: what a pretrained layer can be made of.
    LayerFields(const LayerSpec& layer, const ImportedNets& imported);

    /// Another layer of the same kind. Emits nothing, and leaves the keyboard where it is.
    void setLayer(const LayerSpec& layer);

signals:
    /// By the user: the whole layer, and which of its parameters is another.
    void edited(const fitroom::LayerSpec& layer, const QString& member);
    /// Why no layer may have what stands in the field; empty: it may.
    void complained(QWidget* field, const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Maker;

    void addField(const QString& label, QWidget* field, const QString& name,
                  const QString& toolTip);

    QGridLayout* grid_;
    LayerSpec layer_;
    ImportedNets imported_;
    std::vector<std::function<void()>> loaders_; ///< from layer_ into the fields
    bool loading_ = false;
};

} // namespace fitroom
