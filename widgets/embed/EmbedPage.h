#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/embedding/Pca.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace fitroom {

class ClassLegend;
class MessageBar;
class Placeholder;
class ScatterView;

/// The Embed page: images as points on a map, coloured by class. So far the map is a principal
/// component analysis of their pixels.
///
/// The owner answers pcaRequested() with setProgress() and then setMap() or setError().
class EmbedPage : public QWidget {
    Q_OBJECT
public:
    explicit EmbedPage(QWidget* parent = nullptr);

    /// Takes away a map of another data set.
    void setDataset(DatasetPtr dataset);
    /// The same images with other labels: the map stays, the colours change.
    void setLabels(DatasetPtr dataset);
    /// The map is being computed: 0 to 1, negative while the length is unknown.
    void setProgress(double share);
    /// `images` are indices into the data set, one for each point of `map`, in order.
    void setMap(std::vector<std::int32_t> images, PcaResult map);
    /// Why there is no map; empty takes the sentence away. Ends progress.
    void setError(const QString& sentence);

    /// The images selected here, as indices into the data set; emits nothing.
    void setSelection(const std::vector<std::int32_t>& images);

signals:
    /// The user asked for the principal components of one subset's pixels.
    void pcaRequested(fitroom::Subset subset, int dimensions);
    void cancelRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    QWidget* makeHeader();
    QWidget* makeMap();
    void requestMap();
    void fillAxes();
    void showAxes(bool fit);
    void showState();
    [[nodiscard]] Subset subset() const;
    [[nodiscard]] QString axisName(int dimension) const;

    MessageBar* error_;
    QComboBox* subsetBox_;
    QComboBox* xAxis_;
    QComboBox* yAxis_;
    QPushButton* fit_;
    QStackedLayout* stack_;
    Placeholder* noData_;
    Placeholder* ready_;
    Placeholder* busy_;
    QWidget* mapPage_;
    ScatterView* scatter_;
    ClassLegend* legend_;
    QLabel* count_;

    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    std::optional<PcaResult> map_;
    bool computing_ = false;
};

} // namespace fitroom
