#pragma once

#include <QScrollArea>

namespace fitroom {

/// Scrolls a form up and down and is always as wide as the form needs, whatever of it is unfolded.
class FormArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FormArea(QWidget* form, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepWidth();
};

} // namespace fitroom
