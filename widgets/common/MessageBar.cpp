#include "widgets/common/MessageBar.h"

#include "widgets/theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace fitroom {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), label_(new QLabel), close_(new QToolButton) {
    setObjectName(QStringLiteral("errorBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);

    label_->setObjectName(QStringLiteral("errorText"));
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* sign = new QLabel;
    const QIcon warning = icon(QStringLiteral("status-failed"), QColor(0xd1, 0x3b, 0x3b));
    sign->setPixmap(warning.pixmap(QSize(16, 16), devicePixelRatioF()));
    close_->setObjectName(QStringLiteral("closeError"));
    close_->setAutoRaise(true);
    close_->setText(QStringLiteral("✕"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close message"));
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(label_, 1);
    row->addWidget(close_, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::setClosable(bool closable) {
    close_->setVisible(closable);
}

void MessageBar::setSentence(const QString& sentence) {
    label_->setText(sentence);
    label_->setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString MessageBar::sentence() const {
    return label_->text();
}

} // namespace fitroom
