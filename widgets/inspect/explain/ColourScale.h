#pragma once

#include <QWidget>

namespace fitroom {

/// The colours of maps from left to right, with a word at each end.
class ColourScale : public QWidget {
    Q_OBJECT
public:
    ColourScale(QString low, QString high, QWidget* parent = nullptr);

    void setEnds(const QString& low, const QString& high);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString low_;
    QString high_;
};

} // namespace fitroom
