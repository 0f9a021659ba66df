#include "widgets/embed/EmbedPage.h"

#include "widgets/common/MessageBar.h"

#include <QVBoxLayout>

namespace fitroom {

EmbedPage::EmbedPage(QWidget* parent) : QWidget(parent), error_(new MessageBar) {
    setObjectName(QStringLiteral("embedPage"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(error_);
    column->addStretch();
}

void EmbedPage::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
}

void EmbedPage::setProgress(double) {}

void EmbedPage::setMap(std::vector<std::int32_t>, PcaResult) {}

void EmbedPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

void EmbedPage::setSelection(const std::vector<std::int32_t>&) {}

} // namespace fitroom
