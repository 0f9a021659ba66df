#include "widgets/common/ClassBars.h"

#include "core/evaluation/Predictions.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fitroom {

namespace {
constexpr double kDimmed = 0.45;
} // namespace

QString perCent(double share, int digits) {
    return QCoreApplication::translate("perCent", "%1 %")
        .arg(QLocale().toString(share * 100, 'f', digits));
}

ClassBars::ClassBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Likeliest classes"));
}

void ClassBars::setProbabilities(std::span<const float> probabilities,
                                 const std::vector<std::string>& names, int count) {
    bars_.clear();
    QStringList spoken;
    for (const ClassProbability& likely : topClasses(probabilities, count)) {
        bars_.push_back({QString::fromStdString(names[std::size_t(likely.label)]),
                         perCent(likely.probability, 1), likely.probability,
                         classColour(likely.label)});
        spoken += bars_.back().name + QLatin1Char(' ') + bars_.back().perCent;
    }
    rows_ = count;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ClassBars::clear() {
    bars_.clear();
    setAccessibleDescription({});
    update();
}

void ClassBars::setDimmed(bool dimmed) {
    dimmed_ = dimmed;
    update();
}

int ClassBars::rowHeight() const {
    return fontMetrics().height() + 2 * spacing::kTight;
}

QSize ClassBars::sizeHint() const {
    return {280, rows_ * rowHeight()};
}

QSize ClassBars::minimumSizeHint() const {
    return {160, rows_ * rowHeight()};
}

void ClassBars::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ClassBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(dimmed_ ? kDimmed : 1);
    double nameWidth = 0;
    for (const Bar& bar : bars_)
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name) + 2.0);
    nameWidth = std::min(nameWidth, width() * 0.4);
    const double valueWidth = fontMetrics().horizontalAdvance(perCent(1, 1)) + 2;
    const double room = width() - nameWidth - valueWidth - 2 * spacing::kNormal;
    const QColor text = palette().color(QPalette::WindowText);
    const QColor trough = mixed(palette().color(QPalette::Window), text, 0.08);

    QRectF row(0, 0, width(), rowHeight());
    for (const Bar& bar : bars_) {
        painter.setPen(text);
        painter.drawText(QRectF(0, row.top(), nameWidth, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, int(nameWidth)));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, bar.perCent);
        QRectF track(nameWidth + spacing::kNormal, row.center().y() - 5, room, 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(trough);
        painter.drawRoundedRect(track, 3, 3);
        track.setWidth(std::max(2.0, room * bar.share));
        painter.setBrush(bar.colour);
        painter.drawRoundedRect(track, 3, 3);
        row.translate(0, row.height());
    }
}

} // namespace fitroom
