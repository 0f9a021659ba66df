#include "widgets/inspect/explain/ExplainPanel.h"

#include "widgets/common/Placeholder.h"

#include <QPushButton>
#include <QStackedLayout>

namespace fitroom {

namespace {

constexpr int kPatience = 250; // milliseconds before waiting is shown

} // namespace

ExplainPanel::ExplainPanel(QWidget* content, QWidget* parent)
    : QWidget(parent), content_(content), stack_(new QStackedLayout(this)), busy_(new Placeholder),
      message_(new Placeholder) {
    busy_->setPicture(QStringLiteral("inspect"));
    auto* cancel = busy_->addButton(tr("Cancel"), QStringLiteral("cancelExplanation"),
                                    tr("Stop working on this"));
    message_->setPicture(QStringLiteral("inspect"));
    button_ = message_->addButton(tr("Show"), QStringLiteral("explanationButton"), QString());
    for (QWidget* state : {content_, static_cast<QWidget*>(busy_), static_cast<QWidget*>(message_)})
        stack_->addWidget(state);
    delay_.setSingleShot(true);
    delay_.setInterval(kPatience);
    delay_.callOnTimeout(this, [this] { stack_->setCurrentWidget(busy_); });
    connect(cancel, &QPushButton::clicked, this, &ExplainPanel::cancelRequested);
    connect(button_, &QPushButton::clicked, this, &ExplainPanel::buttonPressed);
    showMessage({}, {});
}

void ExplainPanel::showContent() {
    delay_.stop();
    stack_->setCurrentWidget(content_);
}

void ExplainPanel::setProgress(double share, const QString& title) {
    busy_->setTitle(title);
    busy_->setProgress(share);
    if (stack_->currentWidget() != busy_ && !delay_.isActive())
        delay_.start();
}

void ExplainPanel::showMessage(const QString& title, const QString& text, const QString& button) {
    delay_.stop();
    message_->setTitle(title);
    message_->setText(text);
    button_->setVisible(!button.isEmpty());
    button_->setText(button);
    button_->setAccessibleName(button);
    button_->setToolTip(button);
    stack_->setCurrentWidget(message_);
}

} // namespace fitroom
