#pragma once

#include <QFrame>

class QLabel;

namespace fitroom {

/// A strip at the top of a page for one sentence the user has to read: an error, or a warning.
/// Hidden until there is something to say; the user can close it.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// An empty sentence hides the bar.
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* label_;
};

} // namespace fitroom
