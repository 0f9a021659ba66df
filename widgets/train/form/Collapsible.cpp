#include "widgets/train/form/Collapsible.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace fitroom {

Collapsible::Collapsible(const QString& title, const QString& name, QWidget* content,
                         QWidget* parent)
    : QWidget(parent), heading_(new QToolButton), content_(content) {
    heading_->setObjectName(name);
    heading_->setText(title);
    heading_->setAccessibleName(title);
    heading_->setToolTip(tr("Show or hide the rest"));
    heading_->setCheckable(true);
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setProperty("plain", true); // Style does not shade it when it is down
    QFont strong = heading_->font();
    strong.setWeight(QFont::DemiBold);
    heading_->setFont(strong);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(heading_, 0, Qt::AlignLeft);
    column->addWidget(content_);
    connect(heading_, &QToolButton::toggled, this, &Collapsible::showContent);
    showContent(false);
}

void Collapsible::setExpanded(bool expanded) {
    heading_->setChecked(expanded);
}

bool Collapsible::isExpanded() const {
    return heading_->isChecked();
}

void Collapsible::showContent(bool expanded) {
    heading_->setIcon(
        icon(expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    content_->setVisible(expanded);
}

} // namespace fitroom
