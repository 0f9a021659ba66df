#include "widgets/try/TryPage.h"

#include "widgets/common/MessageBar.h"

#include <QVBoxLayout>

namespace fitroom {

TryPage::TryPage(QWidget* parent) : QWidget(parent), error_(new MessageBar) {
    setObjectName(QStringLiteral("tryPage"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(error_);
    column->addStretch();
}

void TryPage::setRun(const std::optional<RunInfo>& run) {
    run_ = run;
}

int TryPage::addPhoto(const QString& name, PicturePtr picture) {
    photos_.push_back({++lastNumber_, name, std::move(picture)});
    return lastNumber_;
}

void TryPage::setClassification(int, const Classification&) {}

void TryPage::setPhotoError(int, const QString& sentence) {
    error_->setSentence(sentence);
}

void TryPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

std::vector<TryPage::Photo> TryPage::photos() const {
    return photos_;
}

} // namespace fitroom
