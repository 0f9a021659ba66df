#include "widgets/inspect/InspectPage.h"

#include "widgets/common/MessageBar.h"

#include <QVBoxLayout>

namespace fitroom {

InspectPage::InspectPage(QWidget* parent) : QWidget(parent), error_(new MessageBar) {
    setObjectName(QStringLiteral("inspectPage"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(error_);
    column->addStretch();
}

void InspectPage::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
}

void InspectPage::setRun(const std::optional<RunInfo>& run) {
    run_ = run;
    predictions_.reset();
}

void InspectPage::setProgress(double) {}

void InspectPage::setPredictions(const Predictions& predictions) {
    predictions_ = predictions;
}

void InspectPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

void InspectPage::setSelection(const std::vector<std::int32_t>&) {}

} // namespace fitroom
