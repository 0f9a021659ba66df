#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fitroom {

/// Weights that a pretrained net can begin with, for the list.
struct WeightsRow {
    QString net;    ///< "SqueezeNet 1.0"
    QString name;   ///< what the file is called
    QString origin; ///< hash of the imported, address of the published
    QString key;    ///< by which they are asked for: the hash, or the published name
    bool operator==(const WeightsRow&) const = default;
};

/// The manager of pretrained weights: those in the user's folder, and published ones to download.
/// It stays open beside the window; all work is the owner's.
class WeightsDialog : public QDialog {
    Q_OBJECT
public:
    explicit WeightsDialog(QWidget* parent = nullptr);

    /// `published` are those that are not imported.
    void setWeights(const std::vector<WeightsRow>& imported,
                    const std::vector<WeightsRow>& published);
    /// What is being done, until setIdle(); a share below 0 is not known.
    void setBusy(const QString& what, double share = -1);
    void setIdle();
    /// A sentence below the list, such as why a file was refused.
    void setMessage(const QString& sentence);

signals:
    void importRequested();
    void downloadRequested(const QString& name);
    void removeRequested(const QString& hash);
    void cancelRequested();

private:
    QWidget* makeButtons();
    QPushButton* addButton(const QString& text, const QString& name, const QString& toolTip);
    QTreeWidgetItem* addGroup(const QString& title, const std::vector<WeightsRow>& rows,
                              const QString& none);
    [[nodiscard]] QString pickedIn(QTreeWidgetItem* group) const;
    void showButtons();

    QTreeWidget* list_;
    QTreeWidgetItem* imported_ = nullptr;
    QTreeWidgetItem* published_ = nullptr;
    QLabel* message_;
    QProgressBar* progress_;
    QPushButton* import_ = nullptr;
    QPushButton* download_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* cancel_ = nullptr;
    bool busy_ = false;
};

} // namespace fitroom
