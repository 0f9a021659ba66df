#pragma once

#include "core/model/LayerSpec.h"

#include <QString>

#include <vector>

namespace fitroom {

/// A kind of layer that can be put into a net.
struct LayerKind {
    QString name;        ///< for object names: "convolution"
    QString title;       ///< "Convolution"
    QString description; ///< what it does, in a sentence
    LayerSpec layer;     ///< as it is to begin with
};

/// All kinds, in the order in which nets use them.
std::vector<LayerKind> layerKinds();

/// The kind of a layer.
LayerKind kindOf(const LayerSpec& layer);

/// An activation's name in the user's language; "none" for none.
QString activationText(Activation activation);

/// "mean", "largest" …: what becomes of a pretrained net's feature maps.
QString backbonePoolingText(BackbonePooling pooling);

} // namespace fitroom
