#include "widgets/model/ModelPage.h"

#include "widgets/common/MessageBar.h"

#include <QVBoxLayout>

namespace fitroom {

ModelPage::ModelPage(QWidget* parent) : QWidget(parent), error_(new MessageBar) {
    setObjectName(QStringLiteral("modelPage"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(error_);
    column->addStretch();
}

void ModelPage::setBuiltIns(const std::vector<ModelSpec>&) {}

void ModelPage::setModel(const ModelSpec& model, const QString&) {
    model_ = model;
}

void ModelPage::setInput(const ImageShape& shape, int classes) {
    shape_ = shape;
    classes_ = classes;
}

void ModelPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

} // namespace fitroom
