#include "widgets/model/LayerEditor.h"

#include "core/model/LayerCheck.h"
#include "widgets/Text.h"
#include "widgets/common/Labels.h"
#include "widgets/model/LayerKinds.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/NumberField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fitroom {

namespace {

constexpr int kColumns = 3; // of fields
constexpr int kFieldWidth = 96;

bool sameFields(const std::optional<LayerSpec>& a, const std::optional<LayerSpec>& b) {
    return a.has_value() == b.has_value() && (!a || a->index() == b->index());
}

} // namespace

/// Makes the fields of each kind of layer and ties them to its members.
class LayerEditor::Fields {
    Q_DECLARE_TR_FUNCTIONS(LayerFields)

public:
    explicit Fields(LayerEditor& form) : form_(form) {}

    void operator()(const Convolution&) {
        whole(tr("F&ilters"), QStringLiteral("filters"), &Convolution::filters, limit::kFilters,
              tr("How many patterns it looks for, and so how many channels come out"));
        whole(tr("&Kernel"), QStringLiteral("kernel"), &Convolution::kernel, limit::kWindow,
              tr("Width and height of the patterns, in pixels"));
        whole(tr("Stri&de"), QStringLiteral("stride"), &Convolution::stride, limit::kWindow,
              tr("How far the window moves; 2 halves the image"));
        choice(tr("Paddin&g"), QStringLiteral("padding"), &Convolution::padding,
               {{tr("none"), Padding::Valid}, {tr("same size"), Padding::Same}},
               tr("Whether zeros around the image keep its size"));
        activation(&Convolution::activation);
        tick(tr("&Bias"), QStringLiteral("bias"), &Convolution::bias, tr("added to each filter"),
             tr("Not needed before batch normalisation, which has its own"));
    }

    void operator()(const Pooling&) {
        choice(tr("&Kind"), QStringLiteral("kind"), &Pooling::kind,
               {{tr("maximum"), PoolingKind::Maximum}, {tr("average"), PoolingKind::Average}},
               tr("What is kept of each window"));
        whole(tr("Si&ze"), QStringLiteral("size"), &Pooling::size, limit::kWindow,
              tr("Width and height of the window, and how far it moves"));
    }

    void operator()(const GlobalPooling&) {
        choice(tr("&Kind"), QStringLiteral("kind"), &GlobalPooling::kind,
               {{tr("average"), PoolingKind::Average}, {tr("maximum"), PoolingKind::Maximum}},
               tr("What is kept of each channel"));
    }

    void operator()(const BatchNormalisation&) {
        real(tr("Mom&entum"), QStringLiteral("momentum"), &BatchNormalisation::momentum, 0.01, 1,
             tr("The share of the old running mean that is kept at each step"));
        real(tr("E&psilon"), QStringLiteral("epsilon"), &BatchNormalisation::epsilon, 0, 1,
             tr("Added to the variance, so that nothing is divided by 0"));
    }

    void operator()(const Dropout&) {
        real(tr("Rat&e"), QStringLiteral("rate"), &Dropout::rate, 0.05, 0.95,
             tr("The share of the values that is left out, from 0 to below 1"));
    }

    void operator()(const Flatten&) {}

    void operator()(const Dense&) {
        QSpinBox* units = whole(tr("&Units"), QStringLiteral("units"), &Dense::units, limit::kUnits,
                                tr("How many values come out; 0 makes it the "
                                   "output layer, with one for each class"));
        units->setMinimum(Dense::kClasses);
        units->setSpecialValueText(tr("one per class"));
        activation(&Dense::activation);
    }

    void operator()(const ActivationLayer&) { activation(&ActivationLayer::activation); }

    void operator()(const ResidualBlock&) {
        whole(tr("F&ilters"), QStringLiteral("filters"), &ResidualBlock::filters, limit::kFilters,
              tr("Filters of both its convolutions, and so how many channels come out"));
        whole(tr("Stri&de"), QStringLiteral("stride"), &ResidualBlock::stride, limit::kWindow,
              tr("How far its first convolution moves; 2 halves the image"));
        real(tr("Mom&entum"), QStringLiteral("momentum"), &ResidualBlock::momentum, 0.01, 1,
             tr("The share of the old running mean that its batch norms keep at each step"));
        activation(&ResidualBlock::activation);
    }

    void operator()(const Backbone&) {
        std::vector<std::pair<QString, Architecture>> nets;
        for (int i = 0; i < kArchitectures; ++i)
            nets.emplace_back(QString::fromStdString(architectureTitle(Architecture(i))),
                              Architecture(i));
        choice(
            tr("Pretra&ined net"), QStringLiteral("architecture"), &Backbone::architecture, nets,
            tr("Its weights must have been imported or downloaded: Net file, Pretrained weights"));
        QSpinBox* size = whole(
            tr("Si&ze"), QStringLiteral("inputSize"), &Backbone::inputSize, limit::kLargestInput,
            tr("Width and height the images are brought to; larger ones show more and take "
               "longer"));
        const QSignalBlocker quiet(size); // the user has not changed it
        size->setMinimum(limit::kSmallestInput);
        std::vector<std::pair<QString, BackbonePooling>> poolings;
        for (int i = 0; i <= int(BackbonePooling::AverageAndMaximum); ++i)
            poolings.emplace_back(backbonePoolingText(BackbonePooling(i)), BackbonePooling(i));
        choice(tr("Poolin&g"), QStringLiteral("pooling"), &Backbone::pooling, poolings,
               tr("What is kept of each channel; with none the maps themselves come out"));
        choice(tr("Traine&d"), QStringLiteral("trained"), &Backbone::trained,
               {{tr("nothing"), BackboneTraining::None},
                {tr("its last block"), BackboneTraining::LastBlock},
                {tr("all of it"), BackboneTraining::All}},
               tr("How much of it learns with the layers after it; with nothing training takes "
                  "seconds, because what it sees is kept"));
    }

private:
    template<class Layer, class Value>
    void set(QWidget* field, Value Layer::*member, const Value& value, const QString& name) {
        if (form_.loading_)
            return;
        LayerSpec layer = *form_.layer_;
        std::get<Layer>(layer).*member = value;
        // What the loss does with the output layer's values bends them already.
        if (auto* dense = std::get_if<Dense>(&layer);
            dense && name == QLatin1String("units") && dense->units == Dense::kClasses)
            dense->activation = Activation::None;
        const std::optional<Message> wrong = checkLayer(layer);
        form_.complain(field, wrong ? text(*wrong) : QString());
        if (!wrong)
            emit form_.edited(layer, name);
    }

    template<class Layer, class Value>
    [[nodiscard]] const Value& get(Value Layer::*member) const {
        return std::get<Layer>(*form_.layer_).*member;
    }

    template<class Layer>
    QSpinBox* whole(const QString& label, const QString& name, int Layer::*member, int most,
                    const QString& toolTip) {
        auto* field = new QSpinBox;
        field->setRange(1, most);
        field->setGroupSeparatorShown(true);
        form_.addField(label, field, name, toolTip);
        form_.loaders_.emplace_back(
            [form = &form_, field, member] { field->setValue(Fields(*form).get(member)); });
        connect(field, &QSpinBox::valueChanged, &form_,
                [form = &form_, field, member, name](int value) {
                    Fields(*form).set(field, member, value, name);
                });
        return field;
    }

    template<class Layer>
    void real(const QString& label, const QString& name, double Layer::*member, double step,
              double most, const QString& toolTip) {
        auto* field = new NumberField;
        field->setStep(step);
        field->setLimits(0, most);
        form_.addField(label, field, name, toolTip);
        form_.loaders_.emplace_back([form = &form_, field, member] {
            if (field->value() != Fields(*form).get(member)) // what is being written stays
                field->setValue(Fields(*form).get(member));
        });
        connect(field, &NumberField::valueEdited, &form_, [form = &form_, field, member, name] {
            if (field->value())
                Fields(*form).set(field, member, *field->value(), name);
            else
                form->complain(field, tr("This is not a number."));
        });
    }

    template<class Layer, class Enum>
    void choice(const QString& label, const QString& name, Enum Layer::*member,
                const std::vector<std::pair<QString, Enum>>& items, const QString& toolTip) {
        auto* field = new QComboBox;
        for (const auto& [text, value] : items)
            field->addItem(text, int(value));
        form_.addField(label, field, name, toolTip);
        form_.loaders_.emplace_back([form = &form_, field, member] {
            field->setCurrentIndex(field->findData(int(Fields(*form).get(member))));
        });
        connect(field, &QComboBox::currentIndexChanged, &form_,
                [form = &form_, field, member, name] {
                    Fields(*form).set(field, member, Enum(field->currentData().toInt()), name);
                });
    }

    template<class Layer>
    void activation(Activation Layer::*member) {
        std::vector<std::pair<QString, Activation>> items;
        for (int i = 0; i <= int(Activation::Sigmoid); ++i)
            items.emplace_back(activationText(Activation(i)), Activation(i));
        choice(tr("Activati&on"), QStringLiteral("activation"), member, items,
               tr("How the values are bent; without it layers in a row do no more than one"));
    }

    template<class Layer>
    void tick(const QString& label, const QString& name, bool Layer::*member, const QString& text,
              const QString& toolTip) {
        auto* field = new QCheckBox(text);
        form_.addField(label, field, name, toolTip);
        form_.loaders_.emplace_back(
            [form = &form_, field, member] { field->setChecked(Fields(*form).get(member)); });
        connect(field, &QCheckBox::toggled, &form_, [form = &form_, field, member, name](bool on) {
            Fields(*form).set(field, member, on, name);
        });
    }

    LayerEditor& form_;
};

LayerEditor::LayerEditor(QWidget* parent)
    : QWidget(parent), title_(sectionTitle({})), description_(hint({})), complaint_(new QLabel) {
    setObjectName(QStringLiteral("layerEditor"));
    title_->setObjectName(QStringLiteral("layerTitle"));
    description_->setObjectName(QStringLiteral("layerDescription"));
    description_->setWordWrap(true);
    complaint_->setObjectName(QStringLiteral("layerComplaint"));
    complaint_->setTextFormat(Qt::PlainText);
    complaint_->setWordWrap(true);
    complaint_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(title_);
    column->addWidget(description_);
    column->addWidget(complaint_);
    column->addStretch();
    rebuild();
}

void LayerEditor::setLayer(const std::optional<LayerSpec>& layer, std::size_t place) {
    const bool others = !sameFields(layer, layer_);
    layer_ = layer;
    if (others)
        rebuild();
    complain(nullptr, {});
    loading_ = true;
    for (const auto& load : loaders_)
        load();
    loading_ = false;
    if (layer) {
        const LayerKind kind = kindOf(*layer);
        title_->setText(tr("Layer %1: %2").arg(QString::number(place + 1), kind.title));
        description_->setText(kind.description);
    } else {
        title_->setText(tr("No layer picked"));
        description_->setText(tr("Pick a layer in the list or in the drawing to change it here."));
    }
}

/// One at a time: it is taken back by the next good value, or by another layer. An empty sentence
/// takes it back.
void LayerEditor::complain(QWidget* field, const QString& sentence) {
    for (auto* each : fields_->findChildren<QWidget*>()) {
        const bool wrong = each == field && !sentence.isEmpty();
        each->setProperty("wrong", wrong); // Style draws such a field's frame red
        each->setAccessibleDescription(wrong ? sentence : QString());
        each->update();
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     readable(warningColour(), palette().color(QPalette::Window)));
    complaint_->setPalette(colours);
    complaint_->setText(sentence);
    complaint_->setVisible(!sentence.isEmpty());
}

void LayerEditor::rebuild() {
    loaders_.clear();
    delete fields_;
    fields_ = new QWidget;
    grid_ = new QGridLayout(fields_);
    grid_->setContentsMargins(0, spacing::kTight, 0, 0);
    grid_->setHorizontalSpacing(spacing::kSection);
    grid_->setVerticalSpacing(spacing::kNormal);
    for (int column = 0; column < kColumns; ++column)
        grid_->setColumnStretch(column, 1);
    if (layer_)
        std::visit(Fields(*this), *layer_);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, fields_); // before the stretch
}

/// A label above its field; the next place in reading order.
void LayerEditor::addField(const QString& label, QWidget* field, const QString& name,
                           const QString& toolTip) {
    const int number = int(loaders_.size());
    auto* words = hint(label);
    words->setBuddy(field);
    words->setToolTip(toolTip);
    field->setObjectName(QStringLiteral("layer_") + name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setToolTip(toolTip);
    field->setMinimumWidth(kFieldWidth);
    field->installEventFilter(this);
    for (auto* part : field->findChildren<QWidget*>())
        part->installEventFilter(this);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(words);
    cell->addWidget(field);
    grid_->addLayout(cell, number / kColumns, number % kColumns);
}

/// The net has one history: undoing in a field means undoing the last step, wherever it was.
bool LayerEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fitroom
