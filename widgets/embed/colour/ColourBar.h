#pragma once

#include <QWidget>

namespace fitroom {

/// A scale of colours with the numbers at its ends.
class ColourBar : public QWidget {
    Q_OBJECT
public:
    explicit ColourBar(QWidget* parent = nullptr);

    void setRange(double low, double high);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double low_ = 0;
    double high_ = 1;
};

} // namespace fitroom
