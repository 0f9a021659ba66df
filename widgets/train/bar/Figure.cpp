#include "widgets/train/bar/Figure.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fitroom {

namespace {

/// A short line, drawn as a curve is.
class Sample : public QWidget {
public:
    Sample() {
        setFixedSize(16, 10);
        hide();
    }

    void setPen(const QPen& pen) {
        pen_ = pen;
        pen_.setWidthF(2);
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(pen_);
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    QPen pen_;
};

} // namespace

Figure::Figure(const QString& name, QWidget* parent)
    : QWidget(parent), sample_(new Sample), heading_(new ElidedLabel), value_(figure({})),
      detail_(new ElidedLabel) {
    setObjectName(name);
    heading_->setForegroundRole(QPalette::PlaceholderText);
    detail_->setForegroundRole(QPalette::PlaceholderText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    value_->setFont(large);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::kTight);
    head->addWidget(sample_);
    head->addWidget(heading_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(value_);
    column->addWidget(detail_);
    setFigure({}, {});
}

void Figure::setHeading(const QString& heading) {
    heading_->setText(heading);
    setAccessibleName(heading);
}

void Figure::setSample(const QPen& pen) {
    static_cast<Sample*>(sample_)->setPen(pen);
}

void Figure::setFigure(const QString& value, const QString& detail) {
    value_->setText(value.isEmpty() ? QStringLiteral("–") : value);
    detail_->setText(detail.isEmpty() ? QStringLiteral(" ") : detail);
    setAccessibleDescription(value + QLatin1Char(' ') + detail);
}

QString Figure::value() const {
    return value_->text();
}

QString Figure::detail() const {
    return detail_->text();
}

} // namespace fitroom
