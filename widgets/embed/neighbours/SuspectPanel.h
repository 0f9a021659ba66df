#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/LabelErrors.h"

#include <QWidget>

#include <cstdint>
#include <unordered_map>
#include <vector>

class QLabel;
class QPushButton;

namespace fitroom {

class ImageGrid;

/// Images whose label their neighbours contradict, the worst first. A click opens one; a digit
/// gives it the label of that class, Enter the one its neighbours have.
class SuspectPanel : public QWidget {
    Q_OBJECT
public:
    explicit SuspectPanel(QWidget* parent = nullptr);

    /// Forgets those found.
    void setDataset(DatasetPtr dataset);
    void setLabels(DatasetPtr dataset);
    /// Whether there is a map of images to look in.
    void setReady(bool ready);
    /// 0 to 1; negative while the length is unknown.
    void setProgress(double share);
    /// Probabilities are shares of the neighbours.
    void setSuspects(const std::vector<LabelSuspect>& suspects);
    /// Why there are none; empty takes the sentence away.
    void setMessage(const QString& sentence);
    void setSelection(const std::vector<std::int32_t>& images);

signals:
    void searchRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);
    void relabelRequested(const std::vector<std::int32_t>& images, int label);

private:
    void relabel(int label);
    void takeSuggestions();
    [[nodiscard]] QString className(int label) const;
    [[nodiscard]] QString caption(std::int32_t image) const;

    DatasetPtr dataset_;
    std::unordered_map<std::int32_t, LabelSuspect> suspects_;
    QPushButton* search_;
    QLabel* message_;
    ImageGrid* grid_;
};

} // namespace fitroom
