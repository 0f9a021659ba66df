#pragma once

#include <QToolButton>

namespace fitroom {

/// A page's button: icon above a word, a bar at its left edge when its page is shown.
class RailButton : public QToolButton {
    Q_OBJECT
public:
    explicit RailButton(const QString& iconName, QWidget* parent = nullptr);

    void setBusy(bool busy);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString iconName_;
    bool busy_ = false;
    bool focusShown_ = false; ///< the focus came by the keyboard
};

} // namespace fitroom
