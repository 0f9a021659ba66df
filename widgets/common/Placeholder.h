#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fitroom {

/// What a page shows in place of its content: a picture, a heading, a sentence that says what to
/// do, and buttons for doing it; or, while a job prepares the content, its progress.
class Placeholder : public QWidget {
    Q_OBJECT
public:
    explicit Placeholder(QWidget* parent = nullptr);

    /// One of resources/icons, by its file name.
    void setPicture(const QString& iconName);
    void setTitle(const QString& title);
    void setText(const QString& text);
    /// The first button added is the default one. `name` is its object name.
    QPushButton* addButton(const QString& text, const QString& name, const QString& toolTip);
    /// 0 to 1; negative: busy for an unknown time.
    void setProgress(double share);
    void hideProgress();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPicture();

    QString iconName_;
    QLabel* picture_;
    QLabel* title_;
    QLabel* text_;
    QProgressBar* progress_;
    QHBoxLayout* buttons_;
};

} // namespace fitroom
