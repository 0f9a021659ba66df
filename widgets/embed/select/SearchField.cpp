#include "widgets/embed/select/SearchField.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace fitroom {

SearchField::SearchField(QWidget* parent)
    : QWidget(parent), text_(new QLineEdit), regular_(new QCheckBox(tr("Regular expression"))),
      count_(hint({})) {
    text_->setObjectName(QStringLiteral("mapSearch"));
    text_->setPlaceholderText(tr("Search by name"));
    text_->setAccessibleName(tr("Search the points"));
    text_->setToolTip(tr("Find points by name or file; Enter selects them, Shift+Enter "
                         "adds them"));
    text_->setClearButtonEnabled(true);
    regular_->setObjectName(QStringLiteral("mapSearchRegular"));
    regular_->setToolTip(tr("What is written is a regular expression"));
    count_->setObjectName(QStringLiteral("mapFound"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(text_);
    column->addWidget(regular_);
    column->addWidget(count_);
    count_->hide();
    connect(text_, &QLineEdit::textChanged, this, &SearchField::refresh);
    connect(regular_, &QCheckBox::toggled, this, &SearchField::refresh);
    connect(text_, &QLineEdit::returnPressed, this,
            [this] { emit accepted(QApplication::keyboardModifiers()); });
}

void SearchField::refresh() {
    count_->setVisible(!text_->text().isEmpty());
    emit changed(text_->text(), regular_->isChecked());
}

void SearchField::setCount(int count) {
    count_->setText(count < 0 ? tr("This is no regular expression.")
                              : tr("%1 found", nullptr, count).arg(QLocale().toString(count)));
}

} // namespace fitroom
