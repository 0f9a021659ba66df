#pragma once

#include "core/model/LayerSpec.h"

#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace fitroom {

class ElidedLabel;

/// The head of the Model page: what the net is called and where it is kept, and what can be done
/// with it as a whole.
class NetHeader : public QWidget {
    Q_OBJECT
public:
    explicit NetHeader(QWidget* parent = nullptr);

    void setBuiltIns(const std::vector<ModelSpec>& models);
    /// `file` is where it came from, empty for any other; `modified`: it is not saved as it is.
    void setNet(const ModelSpec& model, const QString& file, bool modified);
    /// Why the net cannot be trained; empty when it can.
    void setObstacle(const QString& sentence);
    /// The run whose net can be shown in place of this one; empty: none.
    void setRun(const QString& name);
    void setComparing(bool comparing);

signals:
    /// By the user, when done with it.
    void titleEdited(const QString& title);
    /// A built-in net was chosen, by its short name.
    void builtInChosen(const QString& name);
    void newRequested();
    void openRequested();
    void saveRequested();
    void saveAsRequested();
    void runNetRequested();
    void weightsRequested();
    void compareToggled(bool on);
    void trainRequested();

private:
    void makeTitle();
    void makeChoice();
    QToolButton* makeFileButton();
    QAction* addFileAction(QMenu* menu, const QString& text, const QString& name,
                           const QKeySequence& shortcut, void (NetHeader::*chosen)());
    void makeButtons();
    void choose(int index);

    QLineEdit* title_;
    ElidedLabel* place_;
    QComboBox* choice_;
    QToolButton* compare_;
    QPushButton* train_;
    QAction* save_ = nullptr;
    QAction* saveAs_ = nullptr;
    QAction* runNet_ = nullptr;
    ModelSpec model_;
    std::vector<ModelSpec> builtIns_;
};

} // namespace fitroom
