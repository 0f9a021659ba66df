#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace fitroom {

class Placeholder;

/// One kind of explanation: its content, or what is said in its place while there is none.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    /// `content` becomes the panel's own.
    explicit ExplainPanel(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    /// Work is under way: 0 to 1, negative while its length is unknown. It is shown a moment later,
    /// so that quick answers do not flicker.
    void setProgress(double share, const QString& title);
    /// There is no content, and why. A `button` text offers a way out: see buttonPressed().
    void showMessage(const QString& title, const QString& text, const QString& button = {});

signals:
    void cancelRequested();
    void buttonPressed();

private:
    QWidget* content_;
    QStackedLayout* stack_;
    Placeholder* busy_;
    Placeholder* message_;
    QPushButton* button_;
    QTimer delay_;
};

} // namespace fitroom
