#include "widgets/inspect/explain/LayerNames.h"

#include "widgets/model/LayerText.h"

namespace fitroom {

QStringList layerNames(const ModelSpec& model) {
    QStringList names;
    for (const LayerSpec& layer : model.layers)
        names += QStringLiteral("%1 · %2").arg(names.size() + 1).arg(layerText(layer));
    return names;
}

} // namespace fitroom
