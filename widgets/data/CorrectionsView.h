#pragma once

#include "core/data/LabelEdits.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace fitroom {

class CorrectionModel;

/// The labels that were corrected, with what can be done with them.
class CorrectionsView : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionsView(QWidget* parent = nullptr);

    /// The changes in force; `dataset` is as corrected by them.
    void setCorrections(const std::vector<LabelChange>& changes, const DatasetPtr& dataset);
    /// The run that can be trained again, by name; empty: none.
    void setRun(const QString& name);
    /// What training again has brought; empty takes the sentence away.
    void setGain(const QString& sentence);

signals:
    void exportRequested();
    /// The chosen run's net is to be trained again, on the labels as they are now.
    void retrainRequested();
    void selectionChanged(const std::vector<std::int32_t>& images);

private:
    void selectRows();
    void showState();

    CorrectionModel* model_;
    QTableView* table_;
    QLabel* summary_;
    QLabel* gain_;
    QPushButton* export_;
    QPushButton* retrain_;
    bool hasRun_ = false;
};

} // namespace fitroom
