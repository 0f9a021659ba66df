#include "widgets/common/Placeholder.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fitroom {

namespace {

constexpr int kWidth = 460; // about 70 characters a line
constexpr int kPicture = 48;

} // namespace

Placeholder::Placeholder(QWidget* parent)
    : QWidget(parent), picture_(new QLabel), title_(pageTitle({})), text_(hint({})),
      progress_(new QProgressBar), buttons_(new QHBoxLayout) {
    picture_->setAlignment(Qt::AlignCenter);
    picture_->hide();
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    text_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    progress_->hide();
    buttons_->setSpacing(8);

    auto* middle = new QWidget;
    middle->setFixedWidth(kWidth); // a wrapped label needs a width to know its height
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(picture_);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addWidget(progress_);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(buttons_);
    row->addStretch();
    column->addLayout(row);

    auto* around = new QVBoxLayout(this);
    around->addStretch(2);
    auto* across = new QHBoxLayout; // not an alignment, which would ignore the height for width
    across->addStretch();
    across->addWidget(middle);
    across->addStretch();
    around->addLayout(across);
    around->addStretch(3);
}

void Placeholder::setPicture(const QString& iconName) {
    iconName_ = iconName;
    showPicture();
}

void Placeholder::showPicture() {
    const QColor colour = palette().color(QPalette::PlaceholderText);
    picture_->setPixmap(
        icon(iconName_, colour).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    picture_->show();
}

void Placeholder::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !iconName_.isEmpty())
        showPicture();
    QWidget::changeEvent(event);
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
