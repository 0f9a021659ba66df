#pragma once

#include "core/explain/FeatureMaps.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace fitroom {

class ElidedLabel;
class FeatureMapView;

/// The feature maps with what steers their view.
class FeatureMapPanel : public QWidget {
    Q_OBJECT
public:
    explicit FeatureMapPanel(QWidget* parent = nullptr);

    void setRun(const ModelSpec& model);
    void setMaps(std::vector<LayerMaps> layers);

private:
    void showZoom();

    QComboBox* layer_;
    QComboBox* scaling_;
    QToolButton* smaller_;
    QToolButton* larger_;
    FeatureMapView* view_;
    ElidedLabel* pointed_;
    QStringList names_;
};

} // namespace fitroom
