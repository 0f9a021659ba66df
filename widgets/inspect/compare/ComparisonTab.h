#pragma once

#include "core/evaluation/CompareRuns.h"
#include "widgets/inspect/compare/PairedGrid.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace fitroom {

class DifferencesModel;

/// The inspected run beside another: on which images only one of them is right, whether the
/// difference may be chance, and in what they were set up differently.
///
/// The owner answers requested() with setComparison() or setMessage().
class ComparisonTab : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonTab(QWidget* parent = nullptr);

    /// The runs to choose from: those of the same data as `run` that have learnt something.
    void setRuns(const std::optional<RunInfo>& run, const std::vector<RunInfo>& all);
    /// The run to compare with, by id; empty when none is chosen.
    [[nodiscard]] QString chosen() const;
    void setComparison(const RunComparison& comparison);
    /// What is said in place of a comparison: progress, or an error.
    void setMessage(const QString& sentence);

signals:
    /// The user chose a run; empty: none any more.
    void requested(const QString& run);
    void imagesPicked(const QString& title, const std::vector<std::int32_t>& images);

private:
    struct Offer {
        QString id;
        QString name;
        bool operator==(const Offer&) const = default;
    };

    QWidget* makeContent();
    void fillBox(const QString& chosen);
    void pick(PairedGrid::Cell cell);
    [[nodiscard]] QString sentence() const;

    std::vector<Offer> offers_;
    QComboBox* other_;
    QLabel* message_;
    QWidget* content_ = nullptr;
    PairedGrid* grid_;
    QLabel* sentence_;
    DifferencesModel* model_;
    std::optional<RunComparison> comparison_;
};

} // namespace fitroom
