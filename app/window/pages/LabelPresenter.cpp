#include "app/window/pages/LabelPresenter.h"

#include "app/window/jobs/FileWork.h"
#include "core/data/LabelFile.h"
#include "core/support/UtcTime.h"
#include "widgets/Text.h"
#include "widgets/data/CorrectionsView.h"
#include "widgets/data/DataPage.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace fitroom {

LabelPresenter::LabelPresenter(DataPage& page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session) {
    connect(&session.workspace, &Workspace::datasetChanged, this, &LabelPresenter::read);
    connect(&page, &DataPage::relabelRequested, this, &LabelPresenter::relabel);
    connect(&page, &DataPage::undoRequested, this, [this] { step(&LabelEdits::undo); });
    connect(&page, &DataPage::redoRequested, this, [this] { step(&LabelEdits::redo); });
    connect(&page.corrections(), &CorrectionsView::exportRequested, this,
            &LabelPresenter::chooseExport);
}

LabelPresenter::~LabelPresenter() {
    const DatasetPtr& dataset = session_.workspace.dataset();
    if (edits_ && std::ranges::any_of(writing_, &JobHandle::running))
        static_cast<void>(
            writeLabelEdits(labelFile(session_.options.userData, *dataset), *edits_, *dataset));
}

void LabelPresenter::read() {
    edits_.reset();
    JobEnds<LabelEdits> ends;
    ends.finished = [this](LabelEdits edits) {
        edits_ = std::move(edits);
        show();
    };
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    reading_ = session_.files.start<LabelEdits>(
        {},
        [dataset = session_.workspace.dataset(),
         userData = session_.options.userData](const Progress&) -> Result<LabelEdits> {
            const auto file = labelFile(userData, *dataset);
            std::error_code ignored;
            return std::filesystem::exists(file, ignored) ? readLabelEdits(file, *dataset)
                                                          : LabelEdits();
        },
        std::move(ends));
}

void LabelPresenter::relabel(const std::vector<std::int32_t>& images, int label) {
    const DatasetPtr& dataset = session_.workspace.dataset();
    if (reading_.running())
        return page_.setError(tr("The earlier corrections are still being read. Try again in a "
                                 "moment."));
    if (!edits_)
        return page_.setError(tr("Labels cannot be corrected: the earlier corrections in %1 could "
                                 "not be read. Put that file right or move it away, then open the "
                                 "data set again.")
                                  .arg(QString::fromStdString(
                                      labelFile(session_.options.userData, *dataset).string())));
    const auto changed = std::ranges::count_if(images, [&](std::int32_t image) {
        return std::size_t(image) >= dataset->trainingSize() &&
               dataset->label(std::size_t(image)) != label;
    });
    if (changed == 0)
        return apply(images, label);
    askAboutTest(std::size_t(changed), [this, dataset, images, label] {
        if (dataset->originalFingerprint() == session_.workspace.dataset()->originalFingerprint())
            apply(images, label); // and not when another data set was opened meanwhile
    });
}

/// Twice: all nets are measured by the test labels.
void LabelPresenter::askAboutTest(std::size_t tests, const std::function<void()>& agreed) {
    const QString number = QLocale().toString(qulonglong(tests));
    const auto askAgain = [this, number, agreed] {
        session_.dialogs.ask(
            page_.window(),
            {tr("Change Test Labels"),
             tr("Whoever corrects test labels after looking at a net's mistakes makes its score "
                "better than it is. Do you want to change %1 test labels all the same?")
                 .arg(number),
             tr("Change &All the Same"), tr("&Keep")},
            [agreed](bool accepted) {
                if (accepted)
                    agreed();
            });
    };
    session_.dialogs.ask(page_.window(),
                         {tr("Change Test Labels"),
                          tr("%1 of the images are test images. All nets are measured by their "
                             "labels: scores before "
                             "and after cannot be compared.")
                              .arg(number),
                          tr("&Change Them"), tr("&Keep")},
                         [askAgain](bool accepted) {
                             if (accepted)
                                 askAgain();
                         });
}

void LabelPresenter::apply(const std::vector<std::int32_t>& images, int label) {
    if (!edits_->relabel(*session_.workspace.dataset(), images, label, utcTime()))
        return;
    show();
    write();
}

void LabelPresenter::step(void (LabelEdits::*change)()) {
    if (!edits_)
        return;
    ((*edits_).*change)();
    show();
    write();
}

void LabelPresenter::show() {
    const DatasetPtr corrected = edits_->applyTo(*session_.workspace.dataset());
    session_.workspace.setLabels(corrected);
    page_.setLabels(session_.workspace.dataset(), *edits_);
}

void LabelPresenter::write() {
    JobEnds<Done> ends;
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    std::erase_if(writing_, [](const JobHandle& job) { return !job.running(); });
    writing_.push_back(session_.files.start<Done>(
        {},
        [edits = *edits_, dataset = session_.workspace.dataset(),
         userData = session_.options.userData](const Progress&) -> Result<Done> {
            return writeLabelEdits(labelFile(userData, *dataset), edits, *dataset).map([] {
                return Done();
            });
        },
        std::move(ends)));
}

void LabelPresenter::chooseExport() {
    const QDir folder(session_.settings.value(setting::lastFolder));
    session_.dialogs.saveFile(page_.window(),
                              {tr("Export the Corrected Labels"),
                               folder.filePath(tr("labels") + QStringLiteral(".csv")),
                               {tr("Tables (*.csv)")}},
                              [this](const QString& path) { exportTo(path); });
}

void LabelPresenter::exportTo(const QString& path) {
    if (!edits_)
        return;
    JobEnds<Done> ends;
    ends.failed = [this](const Error& error) { page_.setError(text(error)); };
    exporting_ = session_.files.start<Done>(
        {},
        writingFile(path, [edits = *edits_, dataset = session_.workspace.dataset()] {
            return labelEditsCsv(edits, *dataset);
        }),
        std::move(ends));
}

} // namespace fitroom
