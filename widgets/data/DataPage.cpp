#include "widgets/data/DataPage.h"

#include "widgets/common/Drops.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/data/DataView.h"
#include "widgets/data/import/ImportPanel.h"
#include "widgets/data/problems/ProblemPanel.h"
#include "widgets/theme/Theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace fitroom {

namespace {

Placeholder* makeEmpty(DataPage* page) {
    auto* empty = new Placeholder;
    empty->setPicture(QStringLiteral("data"));
    empty->setTitle(DataPage::tr("No data set yet"));
    empty->setText(DataPage::tr(
        "Open a folder with Fashion-MNIST or another data set in IDX or CSV form, or a folder or "
        "zip file with pictures of each class in a folder of its own; or drop them here. Nothing "
        "leaves this computer."));
    auto* folder = empty->addButton(DataPage::tr("&Open Folder…"), QStringLiteral("openFolder"),
                                    DataPage::tr("Choose a folder that holds a data set"));
    auto* files =
        empty->addButton(DataPage::tr("Open Fi&les…"), QStringLiteral("openFiles"),
                         DataPage::tr("Choose the data set's files one by one, or a zip file"));
    auto* download =
        empty->addButton(DataPage::tr("&Download Fashion-MNIST"), QStringLiteral("download"),
                         DataPage::tr("Fetch Fashion-MNIST, about 30 MB, and check it"));
    QObject::connect(folder, &QPushButton::clicked, page, &DataPage::openFolderRequested);
    QObject::connect(files, &QPushButton::clicked, page, &DataPage::openFilesRequested);
    QObject::connect(download, &QPushButton::clicked, page, &DataPage::downloadRequested);
    return empty;
}

Placeholder* makeLoading(DataPage* page) {
    auto* loading = new Placeholder;
    loading->setTitle(DataPage::tr("Reading the data set"));
    loading->setProgress(-1);
    auto* cancel = loading->addButton(DataPage::tr("Cancel"), QStringLiteral("cancelLoading"),
                                      DataPage::tr("Stop reading"));
    QObject::connect(cancel, &QPushButton::clicked, page, &DataPage::cancelRequested);
    return loading;
}

} // namespace

DataPage::DataPage(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout), error_(new MessageBar), empty_(makeEmpty(this)),
      loading_(makeLoading(this)), import_(new ImportPanel), problems_(new ProblemPanel),
      view_(new DataView) {
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(problems_);
    column->addLayout(stack_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(loading_);
    stack_->addWidget(import_);
    stack_->addWidget(view_);
    connect(view_, &DataView::openFolderRequested, this, &DataPage::openFolderRequested);
    connect(view_, &DataView::openFilesRequested, this, &DataPage::openFilesRequested);
    connect(view_, &DataView::downloadRequested, this, &DataPage::downloadRequested);
    connect(view_, &DataView::selectionChanged, this, &DataPage::selectionChanged);
    connect(view_, &DataView::relabelRequested, this, &DataPage::relabelRequested);
    connect(view_, &DataView::undoRequested, this, &DataPage::undoRequested);
    connect(view_, &DataView::redoRequested, this, &DataPage::redoRequested);
}

void DataPage::setEmpty() {
    hasData_ = false;
    stack_->setCurrentWidget(empty_);
}

void DataPage::setLoading(const QString& source) {
    error_->setSentence({});
    problems_->hide();
    loading_->setText(source);
    loading_->setProgress(-1);
    stack_->setCurrentWidget(loading_);
}

void DataPage::setProgress(double share) {
    loading_->setProgress(share);
}

void DataPage::showImport() {
    error_->setSentence({});
    problems_->hide();
    stack_->setCurrentWidget(import_);
}

void DataPage::setDataset(DatasetPtr dataset, Split split) {
    problems_->setDataset(*dataset);
    view_->setDataset(std::move(dataset), split);
    hasData_ = true;
    error_->setSentence({});
    stack_->setCurrentWidget(view_);
}

void DataPage::setLabels(const DatasetPtr& dataset, const LabelEdits& edits) {
    view_->setLabels(dataset, edits);
}

void DataPage::setStatistics(const PixelStatistics& statistics) {
    view_->setStatistics(statistics);
}

void DataPage::setClassStatistics(std::vector<ClassStatistics> statistics) {
    view_->setClassStatistics(std::move(statistics));
}

GalleryView& DataPage::gallery() const {
    return view_->gallery();
}

DuplicatesView& DataPage::duplicates() const {
    return view_->duplicates();
}

SuspectsView& DataPage::suspects() const {
    return view_->suspects();
}

CorrectionsView& DataPage::corrections() const {
    return view_->corrections();
}

void DataPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
    if (stack_->currentWidget() == loading_)
        showWhatWasThere();
}

void DataPage::leaveImport() {
    error_->setSentence({});
    showWhatWasThere();
}

void DataPage::showWhatWasThere() {
    stack_->setCurrentWidget(hasData_ ? static_cast<QWidget*>(view_) : empty_);
}

void DataPage::setSelection(const std::vector<std::int32_t>& images) {
    view_->setSelection(images);
}

void DataPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event) {
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit openRequested(paths);
}

} // namespace fitroom
