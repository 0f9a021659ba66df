#include "widgets/common/Awaited.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QLabel>

namespace fitroom {

Awaited::Awaited(QWidget* content, QWidget* parent) : QStackedWidget(parent), message_(hint({})) {
    message_->setObjectName(QStringLiteral("awaitedMessage"));
    message_->setWordWrap(true);
    message_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    message_->setContentsMargins(0, spacing::kSection, 0, 0);
    addWidget(message_);
    addWidget(content);
}

void Awaited::setMessage(const QString& sentence) {
    message_->setText(sentence);
    setCurrentIndex(0);
}

void Awaited::showContent() {
    setCurrentIndex(1);
}

} // namespace fitroom
