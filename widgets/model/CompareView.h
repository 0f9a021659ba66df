#pragma once

#include "core/model/TrainingMemory.h"
#include "widgets/model/NetSummary.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace fitroom {

class ComparisonModel;

/// A net that can be chosen by a name: a built-in one, a run's, or one from a file.
struct NamedNet {
    QString name;
    ModelSpec model;
    bool operator==(const NamedNet&) const = default;
};

/// The net in hand beside another one, which is chosen here.
class CompareView : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(QWidget* parent = nullptr);

    /// What there is to compare with; the one chosen stays chosen if it is still there.
    void setOthers(const std::vector<NamedNet>& others);
    /// Adds a net, or replaces one of that name, and chooses it.
    void addOther(const NamedNet& other);
    void setNet(const NetSummary& net, int classes, const TrainingCost& cost);

signals:
    /// A file to compare with is wanted; answer with addOther().
    void openRequested();

private:
    QWidget* makeBar();
    void fillChoice();
    void compare();

    QComboBox* choice_;
    QLabel* summary_;
    ComparisonModel* model_;
    QTableView* table_;
    std::vector<NamedNet> others_;
    std::vector<NamedNet> opened_; ///< from files
    NetSummary net_;
    int classes_ = 10;
    TrainingCost cost_;
};

} // namespace fitroom
