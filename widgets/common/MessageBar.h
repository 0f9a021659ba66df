#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace fitroom {

/// A strip at the top of a page for one sentence the user has to read: an error, or a warning.
/// Hidden until there is something to say.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Whether the user can close the bar; not for what stays wrong until it is put right.
    void setClosable(bool closable);
    /// An empty sentence hides the bar.
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* label_;
    QToolButton* close_;
};

} // namespace fitroom
