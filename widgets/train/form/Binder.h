#pragma once

#include "widgets/train/form/FieldList.h"
#include "widgets/train/form/NumberField.h"
#include "widgets/train/form/WholeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <functional>
#include <vector>

namespace fitroom {

/// Ties fields of a form to the members of a value of type T, so that a form says once which field
/// is which member. `changed` is called when the user has changed a field.
template<class T>
class Binder {
public:
    Binder(FieldList& list, std::function<void()> changed)
        : list_(list), changed_(std::move(changed)) {}

    void bind(const QString& name, NumberField* field, double T::*member) {
        QObject::connect(field, &NumberField::valueEdited, field, changed_);
        add({name, [=](const T& value) { field->setValue(value.*member); },
             [=](T& value) {
                 const auto number = field->value();
                 if (number)
                     value.*member = *number;
                 return number.has_value();
             }});
    }

    template<class Integer>
    void bind(const QString& name, WholeField* field, Integer T::*member) {
        QObject::connect(field, &WholeField::valueEdited, field, changed_);
        add({name, [=](const T& value) { field->setValue(std::uint64_t(value.*member)); },
             [=](T& value) {
                 const auto number = field->value();
                 if (number)
                     value.*member = Integer(*number);
                 return number.has_value();
             }});
    }

    template<class Integer>
    void bind(const QString& name, QSpinBox* field, Integer T::*member) {
        QObject::connect(field, &QSpinBox::valueChanged, field, [this] { tell(); });
        add({name, [=](const T& value) { field->setValue(int(value.*member)); },
             [=](T& value) {
                 value.*member = Integer(field->value());
                 return true;
             }});
    }

    void bind(const QString& name, QCheckBox* field, bool T::*member) {
        QObject::connect(field, &QCheckBox::toggled, field, [this] { tell(); });
        add({name, [=](const T& value) { field->setChecked(value.*member); },
             [=](T& value) {
                 value.*member = field->isChecked();
                 return true;
             }});
    }

    /// The combo box's items carry the enumerators as their data.
    template<class Enum>
    void bind(const QString& name, QComboBox* field, Enum T::*member) {
        QObject::connect(field, &QComboBox::currentIndexChanged, field, [this] { tell(); });
        add({name,
             [=](const T& value) { field->setCurrentIndex(field->findData(int(value.*member))); },
             [=](T& value) {
                 value.*member = Enum(field->currentData().toInt());
                 return true;
             }});
    }

    /// Texts with a semicolon between them; spaces around them are none of theirs.
    void bind(const QString& name, QLineEdit* field, std::vector<std::string> T::*member) {
        QObject::connect(field, &QLineEdit::textEdited, field, [this] { tell(); });
        add({name,
             [=](const T& value) {
                 QStringList texts;
                 for (const std::string& text : value.*member)
                     texts << QString::fromStdString(text);
                 field->setText(texts.join(QStringLiteral("; ")));
                 field->setCursorPosition(0);
             },
             [=](T& value) {
                 std::vector<std::string> texts;
                 for (const QString& text : field->text().split(u';'))
                     if (!text.trimmed().isEmpty())
                         texts.push_back(text.trimmed().toStdString());
                 value.*member = std::move(texts);
                 return true;
             }});
    }

    void load(const T& value) {
        loading_ = true;
        for (const Binding& binding : bindings_)
            binding.load(value);
        loading_ = false;
    }

    /// Writes the fields into `value`, whose members stay as they are where a field cannot be read.
    /// False when there is such a field; it gets a complaint.
    bool store(T& value) const {
        bool whole = true;
        for (const Binding& binding : bindings_)
            if (!binding.store(value)) {
                list_.complain(binding.name, FieldList::tr("This is not a number."));
                whole = false;
            }
        return whole;
    }

private:
    struct Binding {
        QString name;
        std::function<void(const T&)> load;
        std::function<bool(T&)> store;
    };

    void add(Binding binding) { bindings_.push_back(std::move(binding)); }
    void tell() const {
        if (!loading_)
            changed_();
    }

    FieldList& list_;
    std::function<void()> changed_;
    std::vector<Binding> bindings_;
    bool loading_ = false;
};

} // namespace fitroom
