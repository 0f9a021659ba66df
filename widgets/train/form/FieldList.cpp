#include "widgets/train/form/FieldList.h"

#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/NumberField.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace fitroom {

FieldList::FieldList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing::kNormal);
    grid_->setVerticalSpacing(spacing::kNormal);
    grid_->setColumnMinimumWidth(0, kLabelWidth);
    grid_->setColumnStretch(1, 1);
}

void FieldList::addRow(const QString& member, const QString& label, QWidget* field,
                       const QString& toolTip) {
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    addCell(label, field, field, toolTip, {member}, {field});
}

void FieldList::addPair(const QString& first, const QString& second, const QString& label,
                        QWidget* firstField, QWidget* secondField, const QString& toolTip) {
    const QString name = QString(label).remove(QLatin1Char('&'));
    firstField->setAccessibleName(tr("%1, from").arg(name));
    secondField->setAccessibleName(tr("%1, to").arg(name));
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(firstField, 1);
    row->addWidget(new QLabel(tr("to", "between the ends of a range")));
    row->addWidget(secondField, 1);
    addCell(label, firstField, pair, toolTip, {first, second}, {firstField, secondField});
}

void FieldList::addCell(const QString& label, QWidget* buddy, QWidget* content,
                        const QString& toolTip, const QStringList& members,
                        const QList<QWidget*>& fields) {
    auto* words = new QLabel(label);
    words->setBuddy(buddy->focusProxy() ? buddy->focusProxy() : buddy);
    words->setWordWrap(true);
    words->setFixedWidth(kLabelWidth);
    words->setToolTip(toolTip);
    words->setMinimumHeight(content->sizeHint().height());
    words->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    auto* complaint = new QLabel;
    complaint->setObjectName(members.first() + QStringLiteral("Complaint"));
    complaint->setWordWrap(true);
    complaint->setTextFormat(Qt::PlainText);
    complaint->hide();

    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(content);
    column->addWidget(complaint);
    const int row = grid_->rowCount();
    grid_->addWidget(words, row, 0, Qt::AlignTop);
    grid_->addWidget(cell, row, 1);
    for (int i = 0; i < members.size(); ++i) {
        fields[i]->setToolTip(toolTip);
        rows_.insert(members[i], {words, cell, fields[i], complaint});
    }
}

void FieldList::addWide(QWidget* widget) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

void FieldList::setRowVisible(const QString& member, bool visible) {
    const Row row = rows_.value(member);
    row.label->setVisible(visible);
    row.cell->setVisible(visible);
}

void FieldList::complain(const QString& member, const QString& sentence) {
    const auto found = rows_.constFind(member);
    if (found == rows_.constEnd())
        return;
    found->field->setProperty("wrong", !sentence.isEmpty()); // Style draws such a field's frame red
    found->field->setAccessibleDescription(sentence);
    found->field->update();
    if (found->complaint->text() == sentence)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     readable(warningColour(), palette().color(QPalette::Window)));
    found->complaint->setPalette(colours);
    found->complaint->setText(sentence);
    found->complaint->setVisible(!sentence.isEmpty());
}

void FieldList::complainOfRange(const QString& member, double min, double max) {
    const auto* number = qobject_cast<const NumberField*>(rows_.value(member).field);
    const auto text = [&](double value) {
        return number ? number->textFor(value) : QLocale().toString(value, 'g', 12);
    };
    complain(member, tr("Must be between %1 and %2.").arg(text(min), text(max)));
}

void FieldList::clearComplaints() {
    for (auto row = rows_.keyBegin(); row != rows_.keyEnd(); ++row)
        complain(*row, {});
}

QString FieldList::complaint(const QString& member) const {
    const auto found = rows_.constFind(member);
    return found == rows_.constEnd() ? QString() : found->complaint->text();
}

} // namespace fitroom
