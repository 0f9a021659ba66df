#include "widgets/status/SuggestionBar.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace fitroom {

SuggestionBar::SuggestionBar(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel), button_(new QPushButton) {
    setObjectName(QStringLiteral("suggestionBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    sentence_->setObjectName(QStringLiteral("suggestionText"));
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    button_->setObjectName(QStringLiteral("suggestionButton"));
    button_->setIcon(icon(QStringLiteral("start")));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeSuggestion"));
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this suggestion"));
    close->setAccessibleName(tr("Close suggestion"));
    connect(button_, &QPushButton::clicked, this, &SuggestionBar::accepted);
    connect(close, &QToolButton::clicked, this, &SuggestionBar::closed);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kSection, spacing::kNormal, spacing::kNormal,
                            spacing::kNormal);
    row->setSpacing(spacing::kSection);
    row->addWidget(sentence_, 1);
    row->addWidget(button_);
    row->addWidget(close);
    hide();
}

void SuggestionBar::suggest(const QString& sentence, const QString& button,
                            const QString& toolTip) {
    sentence_->setText(sentence);
    button_->setText(button);
    button_->setToolTip(toolTip);
    show();
}

} // namespace fitroom
