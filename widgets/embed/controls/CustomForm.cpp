#include "widgets/embed/controls/CustomForm.h"

#include <QCheckBox>
#include <QLineEdit>

#include <array>

namespace fitroom {

namespace {

QLineEdit* patternField(const char* name) {
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

CustomForm::CustomForm(QWidget* parent)
    : FieldList(parent), left_(patternField("leftPattern")), right_(patternField("rightPattern")),
      down_(patternField("downPattern")), up_(patternField("upPattern")),
      back_(patternField("backPattern")), front_(patternField("frontPattern")),
      regular_(new QCheckBox(tr("Regular expressions"))) {
    const QString what = tr("A class's name or a part of it, or a kept selection's name. The axis "
                            "runs from the mean of the points on one side to that of those on the "
                            "other.");
    addRow(QStringLiteral("left"), tr("Left"), left_, what);
    addRow(QStringLiteral("right"), tr("Right"), right_, what);
    addRow(QStringLiteral("down"), tr("Down"), down_, what);
    addRow(QStringLiteral("up"), tr("Up"), up_, what);
    addRow(QStringLiteral("back"), tr("Back"), back_, what);
    addRow(QStringLiteral("front"), tr("Front"), front_, what);
    regular_->setObjectName(QStringLiteral("customRegular"));
    regular_->setToolTip(tr("The patterns are regular expressions"));
    addWide(regular_);
    setDimensions(dimensions_);
}

void CustomForm::setDimensions(int dimensions) {
    dimensions_ = dimensions;
    setRowVisible(QStringLiteral("back"), dimensions > 2);
    setRowVisible(QStringLiteral("front"), dimensions > 2);
}

bool CustomForm::check() {
    clearComplaints();
    bool complete = true;
    const auto need = [&](const char* member, const QLineEdit* field) {
        if (!field->text().trimmed().isEmpty())
            return;
        FieldList::complain(QString::fromLatin1(member), tr("Write a name here."));
        complete = false;
    };
    need("left", left_);
    need("right", right_);
    need("down", down_);
    need("up", up_);
    if (dimensions_ > 2) {
        need("back", back_);
        need("front", front_);
    }
    return complete;
}

void CustomForm::complain(int field, const QString& sentence) {
    static constexpr std::array kMembers = {"left", "right", "up", "down", "front", "back"};
    FieldList::complain(QString::fromLatin1(kMembers.at(std::size_t(field))), sentence);
}

void CustomForm::read(MapRequest& request) const {
    request.across = {left_->text().trimmed(), right_->text().trimmed()};
    request.up = {down_->text().trimmed(), up_->text().trimmed()};
    request.towards = {back_->text().trimmed(), front_->text().trimmed()};
    request.regularExpressions = regular_->isChecked();
}

void CustomForm::write(const MapRequest& request) {
    left_->setText(request.across.less);
    right_->setText(request.across.more);
    down_->setText(request.up.less);
    up_->setText(request.up.more);
    back_->setText(request.towards.less);
    front_->setText(request.towards.more);
    regular_->setChecked(request.regularExpressions);
}

} // namespace fitroom
