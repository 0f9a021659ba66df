#include "widgets/model/LayerKinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace fitroom {

namespace {

class LayerKindWords {
    Q_DECLARE_TR_FUNCTIONS(LayerKinds)

public:
    static std::vector<LayerKind> all() {
        std::vector<LayerKind> kinds = ofImages();
        std::ranges::move(ofAnything(), std::back_inserter(kinds));
        return kinds;
    }

    static QString none() { return tr("none"); }
    static QString pooling(BackbonePooling pooling) {
        switch (pooling) {
        case BackbonePooling::None:
            break;
        case BackbonePooling::Average:
            return tr("mean");
        case BackbonePooling::Maximum:
            return tr("maximum");
        case BackbonePooling::AverageAndMaximum:
            return tr("mean and maximum");
        }
        return tr("none");
    }
    static QString sigmoid() { return tr("sigmoid"); }

private:
    static std::vector<LayerKind> ofImages() {
        return {
            {QStringLiteral("convolution"), tr("Convolution"),
             tr("Looks for small patterns at every place of the image, one for each filter."),
             Convolution{}},
            {QStringLiteral("residualBlock"), tr("Residual block"),
             tr("Two convolutions whose result is added to what came in, so that deep nets learn "
                "well."),
             ResidualBlock{}},
            {QStringLiteral("maxPooling"), tr("Max pooling"),
             tr("Makes the image smaller by keeping the largest value of each window."), Pooling{}},
            {QStringLiteral("averagePooling"), tr("Average pooling"),
             tr("Makes the image smaller by averaging each window."),
             Pooling{PoolingKind::Average, 2}},
            {QStringLiteral("globalAveragePooling"), tr("Global average pooling"),
             tr("Averages each channel over the whole image; the result is flat."),
             GlobalPooling{}},
            {QStringLiteral("globalMaxPooling"), tr("Global max pooling"),
             tr("Keeps each channel's largest value; the result is flat."),
             GlobalPooling{PoolingKind::Maximum}},
            {QStringLiteral("backbone"), tr("Pretrained net"),
             tr("A net that has learnt from a million photographs; its layers after it learn to use "
                "what it sees. It comes first."),
             Backbone{}},
            {QStringLiteral("torchScript"), tr("TorchScript net"),
             tr("A net that was saved as a program and imported, because its source is trusted. It "
                "comes first and is not trained; the layers after it learn to use what it makes."),
             ScriptedNet{}},
        };
    }

    static std::vector<LayerKind> ofAnything() {
        return {
            {QStringLiteral("batchNormalisation"), tr("Batch normalisation"),
             tr("Brings each channel to mean 0 and spread 1 over the batch, so that training goes "
                "faster."),
             BatchNormalisation{}},
            {QStringLiteral("activation"), tr("Activation"),
             tr("Bends the values, without which layers in a row could do no more than one."),
             ActivationLayer{}},
            {QStringLiteral("dropout"), tr("Dropout"),
             tr("Leaves out values at random while training, so that the net does not rely on "
                "single ones."),
             Dropout{}},
            {QStringLiteral("flatten"), tr("Flatten"),
             tr("Puts all values of the image in one row, for dense layers."), Flatten{}},
            {QStringLiteral("dense"), tr("Dense"),
             tr("Weighs every value for each of its units; its input has to be flat."), Dense{}},
            {QStringLiteral("output"), tr("Output"),
             tr("The last layer: a dense one with a unit for each class."),
             Dense{Dense::kClasses, Activation::None}},
        };
    }
};

} // namespace

std::vector<LayerKind> layerKinds() {
    return LayerKindWords::all();
}

LayerKind kindOf(const LayerSpec& layer) {
    const auto alike = [&layer](const LayerKind& kind) {
        if (kind.layer.index() != layer.index())
            return false;
        if (const auto* pooling = std::get_if<Pooling>(&layer))
            return std::get<Pooling>(kind.layer).kind == pooling->kind;
        if (const auto* pooling = std::get_if<GlobalPooling>(&layer))
            return std::get<GlobalPooling>(kind.layer).kind == pooling->kind;
        if (const auto* dense = std::get_if<Dense>(&layer))
            return (std::get<Dense>(kind.layer).units == Dense::kClasses) ==
                   (dense->units == Dense::kClasses);
        return true;
    };
    const std::vector<LayerKind> kinds = layerKinds();
    return *std::ranges::find_if(kinds, alike); // every layer is of one
}

QString activationText(Activation activation) {
    switch (activation) {
    case Activation::None:
        return LayerKindWords::none();
    case Activation::Relu:
        return QStringLiteral("ReLU");
    case Activation::LeakyRelu:
        return QStringLiteral("leaky ReLU");
    case Activation::Elu:
        return QStringLiteral("ELU");
    case Activation::Gelu:
        return QStringLiteral("GELU");
    case Activation::Silu:
        return QStringLiteral("SiLU");
    case Activation::Tanh:
        return QStringLiteral("tanh");
    case Activation::Sigmoid:
        return LayerKindWords::sigmoid();
    }
    return {};
}

QString backbonePoolingText(BackbonePooling pooling) {
    return LayerKindWords::pooling(pooling);
}

} // namespace fitroom
