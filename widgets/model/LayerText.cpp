#include "widgets/model/LayerText.h"

#include "widgets/model/LayerKinds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fitroom {

namespace {

class LayerWords {
    Q_DECLARE_TR_FUNCTIONS(LayerText)

public:
    QString operator()(const Convolution& layer) const {
        QStringList words = {tr("Conv %1 × %1").arg(layer.kernel), QString::number(layer.filters)};
        if (layer.stride != 1)
            words += tr("stride %1").arg(layer.stride);
        if (layer.padding == Padding::Same)
            words += tr("same padding");
        if (!layer.bias)
            words += tr("no bias");
        return joined(words, layer.activation);
    }

    QString operator()(const Pooling& layer) const {
        return (layer.kind == PoolingKind::Maximum ? tr("Max pooling %1 × %1")
                                                   : tr("Average pooling %1 × %1"))
            .arg(layer.size);
    }

    QString operator()(const GlobalPooling& layer) const {
        return layer.kind == PoolingKind::Maximum ? tr("Global max pooling")
                                                  : tr("Global average pooling");
    }

    QString operator()(const BatchNormalisation&) const { return tr("Batch normalisation"); }

    QString operator()(const Dropout& layer) const {
        return tr("Dropout %1").arg(QLocale().toString(layer.rate, 'g', 3));
    }

    QString operator()(const Flatten&) const { return tr("Flatten"); }

    QString operator()(const Dense& layer) const {
        return joined({layer.units == Dense::kClasses ? tr("Dense, one per class")
                                                      : tr("Dense %1").arg(layer.units)},
                      layer.activation);
    }

    QString operator()(const ActivationLayer& layer) const {
        return activationName(layer.activation);
    }

    QString operator()(const ResidualBlock& layer) const {
        QStringList words = {tr("Residual block"), QString::number(layer.filters)};
        if (layer.stride != 1)
            words += tr("stride %1").arg(layer.stride);
        return joined(words, layer.activation);
    }

    QString operator()(const ScriptedNet& layer) const {
        constexpr int kDigits = 8;
        const QString hash = QString::fromStdString(layer.script.text()).left(kDigits);
        return (QStringLiteral("TorchScript ") + hash).trimmed() + QStringLiteral(", ") +
               tr("%1 × %1").arg(layer.inputSize);
    }
    QString operator()(const Backbone& layer) const {
        QStringList words = {QString::fromStdString(architectureTitle(layer.architecture)),
                             tr("%1 × %1").arg(layer.inputSize)};
        if (layer.pooling != BackbonePooling::None)
            words += backbonePoolingText(layer.pooling);
        if (layer.trained != BackboneTraining::None)
            words += layer.trained == BackboneTraining::All ? tr("trained")
                                                            : tr("last block trained");
        return words.join(QStringLiteral(", "));
    }

private:
    static QString activationName(Activation activation) {
        return activation == Activation::None ? tr("no activation") : activationText(activation);
    }

    static QString joined(QStringList words, Activation activation) {
        if (activation != Activation::None)
            words += activationName(activation);
        return words.join(QStringLiteral(", "));
    }
};

} // namespace

QString layerText(const LayerSpec& layer) {
    return std::visit(LayerWords{}, layer);
}

QString shapeText(const std::vector<std::int64_t>& shape, const QString& between) {
    QStringList sizes;
    for (const std::int64_t size : shape)
        sizes += QLocale().toString(qlonglong(size));
    return sizes.join(between);
}

} // namespace fitroom
