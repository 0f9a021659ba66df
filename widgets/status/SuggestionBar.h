#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace fitroom {

/// A strip that proposes the next step and does it at the press of its button. Hidden until there
/// is something to propose; the user can close it.
class SuggestionBar : public QFrame {
    Q_OBJECT
public:
    explicit SuggestionBar(QWidget* parent = nullptr);

    void suggest(const QString& sentence, const QString& button, const QString& toolTip);

signals:
    void accepted();
    void closed();

private:
    QLabel* sentence_;
    QPushButton* button_;
};

} // namespace fitroom
