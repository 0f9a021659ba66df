#include "widgets/model/LayerEditor.h"

#include "widgets/common/Labels.h"
#include "widgets/model/LayerFields.h"
#include "widgets/model/LayerKinds.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fitroom {

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
}

void LayerEditor::setLayer(const std::optional<LayerSpec>& layer, std::size_t place) {
    const bool same = fields_ && layer && layer_ && layer->index() == layer_->index();
    layer_ = layer;
    if (same)
        fields_->setLayer(*layer);
    else
        rebuild();
    complain(nullptr, {});
    if (layer) {
        const LayerKind kind = kindOf(*layer);
        title_->setText(tr("Layer %1: %2").arg(QString::number(place + 1), kind.title));
        description_->setText(kind.description);
    } else {
        title_->setText(tr("No layer picked"));
        description_->setText(tr("Pick a layer in the list or in the drawing to change it here."));
    }
}

void LayerEditor::setImported(const ImportedNets& imported) {
    imported_ = imported;
    if (layer_ &&
        (std::holds_alternative<Backbone>(*layer_) || std::holds_alternative<ScriptedNet>(*layer_)))
        rebuild();
}

/// One at a time: it is taken back by the next good value, or by another layer. An empty sentence
/// takes it back.
void LayerEditor::complain(QWidget* field, const QString& sentence) {
    const auto fields = fields_ ? fields_->findChildren<QWidget*>() : QList<QWidget*>();
    for (QWidget* each : fields) {
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
    delete fields_;
    fields_ = nullptr;
    if (!layer_)
        return;
    fields_ = new LayerFields(*layer_, imported_);
    connect(fields_, &LayerFields::edited, this, &LayerEditor::edited);
    connect(fields_, &LayerFields::complained, this, &LayerEditor::complain);
    auto* column = static_cast<QBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, fields_); // before the stretch
}

} // namespace fitroom
