#include "widgets/common/Placeholder.h"

#include "widgets/common/Labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

Placeholder::Placeholder(QWidget* parent)
    : QWidget(parent), title_(pageTitle({})), text_(hint({})), progress_(new QProgressBar),
      buttons_(new QHBoxLayout) {
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    text_->setWordWrap(true);
    text_->setMinimumWidth(420);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    progress_->hide();
    buttons_->setSpacing(8);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(text_, 0, Qt::AlignHCenter);
    column->addWidget(progress_, 0, Qt::AlignHCenter);
    progress_->setMinimumWidth(320);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(buttons_);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void Placeholder::setTitle(const QString& title) {
    title_->setText(title);
}

void Placeholder::setText(const QString& text) {
    text_->setText(text);
}

QPushButton* Placeholder::addButton(const QString& text, const QString& name,
                                    const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setToolTip(toolTip);
    button->setAutoDefault(true);
    button->setDefault(buttons_->count() == 0);
    buttons_->addWidget(button);
    return button;
}

void Placeholder::setProgress(double share) {
    progress_->setRange(0, share < 0 ? 0 : 1000);
    progress_->setValue(share < 0 ? 0 : int(share * 1000));
    progress_->show();
}

void Placeholder::hideProgress() {
    progress_->hide();
}

} // namespace fitroom
