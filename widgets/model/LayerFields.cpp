#include "widgets/model/LayerFields.h"

#include "core/model/LayerCheck.h"
#include "widgets/Text.h"
#include "widgets/common/Labels.h"
#include "widgets/model/LayerKinds.h"
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

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kColumns = 3; // of fields
constexpr int kFieldWidth = 96;

} // namespace

/// Makes the fields of each kind of layer and ties them to its members.
class LayerFields::Maker {
    Q_DECLARE_TR_FUNCTIONS(LayerFields)

public:
    explicit Maker(LayerFields& form) : form_(form) {}

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
        weights();
        inputSize(&Backbone::inputSize,
                  tr("Width and height the images are brought to; larger ones show more and take "
                     "longer"));
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

    void operator()(const ScriptedNet&) {
        program();
        inputSize(&ScriptedNet::inputSize,
                  tr("Width and height the images are brought to, which must be one that the "
                     "program takes"));
        whole(tr("O&utputs"), QStringLiteral("outputs"), &ScriptedNet::outputs, limit::kUnits,
              tr("How many numbers it makes of an image; known from when it was imported"));
        choice(tr("Colou&rs"), QStringLiteral("colours"), &ScriptedNet::colours,
               {{tr("as for ImageNet"), InputColours::ImageNet},
                {tr("0 to 1"), InputColours::ZeroToOne}},
               tr("What it expects of the images: normalised by ImageNet's mean and deviation, or "
                  "as they are"));
    }

private:
    /// Of the images that a pretrained net is given.
    template<class Layer>
    void inputSize(int Layer::*member, const QString& toolTip) {
        QSpinBox* size =
            whole(tr("Si&ze"), QStringLiteral("inputSize"), member, limit::kLargestInput, toolTip);
        const QSignalBlocker quiet(size); // the user has not changed it
        size->setMinimum(limit::kSmallestInput);
    }

    /// Among what was imported.
    QComboBox* imports(const QString& label, const QString& name, const QString& toolTip) {
        auto* field = new QComboBox;
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        form_.addField(label, field, name, toolTip);
        return field;
    }

    /// Shows those that can be chosen. The beginning of a hash says which it is; an empty one means
    /// the newest.
    template<class Stored>
    static void showImports(QComboBox* field, const std::vector<Stored>& stored,
                            const std::string& hash) {
        field->clear();
        int meant = -1;
        for (const Stored& one : stored) {
            if (meant < 0 && one.hash.starts_with(hash))
                meant = field->count();
            field->addItem(QString::fromStdString(one.source), QString::fromStdString(one.hash));
            field->setItemData(field->count() - 1,
                               tr("Hash %1, imported on %2")
                                   .arg(QString::fromStdString(one.hash),
                                        QString::fromStdString(one.imported.substr(0, 10))),
                               Qt::ToolTipRole);
        }
        field->setPlaceholderText(stored.empty() ? tr("none imported") : tr("not here"));
        field->setCurrentIndex(meant);
    }

    /// Of the pretrained net.
    void weights() {
        QComboBox* field =
            imports(tr("&Weights"), QStringLiteral("weights"),
                    tr("Which of the weights that were imported for this net: Net file, "
                       "Pretrained weights"));
        form_.loaders_.emplace_back([form = &form_, field] {
            std::vector<StoredWeights> fitting = form->imported_.weights;
            const Architecture architecture = Maker(*form).get(&Backbone::architecture);
            std::erase_if(fitting, [&](const StoredWeights& one) {
                return one.architecture != architecture;
            });
            showImports(field, fitting, Maker(*form).get(&Backbone::weights).text());
        });
        connect(field, &QComboBox::activated, &form_, [form = &form_, field] {
            const HashPrefix hash(field->currentData().toString().toStdString());
            Maker(*form).set(field, &Backbone::weights, hash, QStringLiteral("weights"));
        });
    }

    /// A program brings the size and the number of its outputs with it.
    void program() {
        QComboBox* field =
            imports(tr("Pro&gram"), QStringLiteral("script"),
                    tr("Programs are imported like weights: Net file, Pretrained weights"));
        form_.loaders_.emplace_back([form = &form_, field] {
            showImports(field, form->imported_.scripts,
                        Maker(*form).get(&ScriptedNet::script).text());
        });
        connect(field, &QComboBox::activated, &form_, [form = &form_](int index) {
            ScriptedNet layer = layerOf(form->imported_.scripts[std::size_t(index)]);
            layer.colours = Maker(*form).get(&ScriptedNet::colours);
            emit form->edited(layer, QStringLiteral("script"));
        });
    }

    template<class Layer, class Value>
    void set(QWidget* field, Value Layer::*member, const Value& value, const QString& name) {
        if (form_.loading_)
            return;
        LayerSpec layer = form_.layer_;
        std::get<Layer>(layer).*member = value;
        // What the loss does with the output layer's values bends them already.
        if (auto* dense = std::get_if<Dense>(&layer);
            dense && name == QLatin1String("units") && dense->units == Dense::kClasses)
            dense->activation = Activation::None;
        if (auto* net = std::get_if<Backbone>(&layer); net && name == QLatin1String("architecture"))
            net->weights = {}; // those are another net's
        const std::optional<Message> wrong = checkLayer(layer);
        emit form_.complained(field, wrong ? text(*wrong) : QString());
        if (!wrong)
            emit form_.edited(layer, name);
    }

    template<class Layer, class Value>
    [[nodiscard]] const Value& get(Value Layer::*member) const {
        return std::get<Layer>(form_.layer_).*member;
    }

    template<class Layer>
    QSpinBox* whole(const QString& label, const QString& name, int Layer::*member, int most,
                    const QString& toolTip) {
        auto* field = new QSpinBox;
        field->setRange(1, most);
        field->setGroupSeparatorShown(true);
        form_.addField(label, field, name, toolTip);
        form_.loaders_.emplace_back(
            [form = &form_, field, member] { field->setValue(Maker(*form).get(member)); });
        connect(field, &QSpinBox::valueChanged, &form_,
                [form = &form_, field, member, name](int value) {
                    Maker(*form).set(field, member, value, name);
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
            if (field->value() != Maker(*form).get(member)) // what is being written stays
                field->setValue(Maker(*form).get(member));
        });
        connect(field, &NumberField::valueEdited, &form_, [form = &form_, field, member, name] {
            if (field->value())
                Maker(*form).set(field, member, *field->value(), name);
            else
                emit form->complained(field, tr("This is not a number."));
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
            field->setCurrentIndex(field->findData(int(Maker(*form).get(member))));
        });
        connect(field, &QComboBox::currentIndexChanged, &form_,
                [form = &form_, field, member, name] {
                    Maker(*form).set(field, member, Enum(field->currentData().toInt()), name);
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
            [form = &form_, field, member] { field->setChecked(Maker(*form).get(member)); });
        connect(field, &QCheckBox::toggled, &form_, [form = &form_, field, member, name](bool on) {
            Maker(*form).set(field, member, on, name);
        });
    }

    LayerFields& form_;
};

LayerFields::LayerFields(const LayerSpec& layer, const ImportedNets& imported)
    : grid_(new QGridLayout(this)), layer_(layer), imported_(imported) {
    grid_->setContentsMargins(0, spacing::kTight, 0, 0);
    grid_->setHorizontalSpacing(spacing::kSection);
    grid_->setVerticalSpacing(spacing::kNormal);
    for (int column = 0; column < kColumns; ++column)
        grid_->setColumnStretch(column, 1);
    std::visit(Maker(*this), layer_);
    setLayer(layer);
}

void LayerFields::setLayer(const LayerSpec& layer) {
    layer_ = layer;
    loading_ = true;
    for (const auto& load : loaders_)
        load();
    loading_ = false;
}

/// A label above its field; the next place in reading order.
void LayerFields::addField(const QString& label, QWidget* field, const QString& name,
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
bool LayerFields::eventFilter(QObject* watched, QEvent* event) {
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
