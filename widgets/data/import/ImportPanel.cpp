#include "widgets/data/import/ImportPanel.h"

#include "widgets/Text.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/data/import/ClassCountModel.h"
#include "widgets/data/import/ImportForm.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/gallery/ZoomControl.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace fitroom {

namespace {

constexpr int kSideWidth = 320;

QString number(std::size_t value) {
    return QLocale().toString(qulonglong(value));
}

QTableView* makeTable(ClassCountModel* model) {
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("importClasses"));
    table->setAccessibleName(ImportPanel::tr("Files of each class"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setIconSize({12, 12});
    table->setFrameShape(QFrame::NoFrame);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClassCountModel::Class, QHeaderView::Stretch);
    header->setHighlightSections(false);
    return table;
}

/// "1,200 images of 10 classes: 1,000 for training, 200 for validation."
QString foundText(const ImageFolder& folder) {
    std::array<std::size_t, 3> sums = {};
    for (const auto& counts : folder.counts())
        for (std::size_t subset = 0; subset < sums.size(); ++subset)
            sums[subset] += counts[subset];
    QStringList parts = {ImportPanel::tr("%1 for training").arg(number(sums[0]))};
    if (sums[1] > 0)
        parts += ImportPanel::tr("%1 for validation").arg(number(sums[1]));
    if (sums[2] > 0)
        parts += ImportPanel::tr("%1 for testing").arg(number(sums[2]));
    return ImportPanel::tr("Classes found: %1. Files found: %2.")
        .arg(number(folder.classNames().size()), parts.join(QStringLiteral(", ")));
}

} // namespace

ImportPanel::ImportPanel(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel), found_(hint({})), form_(new ImportForm),
      sizes_(hint({})), counts_(new ClassCountModel(this)), preview_(new ImageGrid),
      progress_(new QProgressBar), cancel_(new QPushButton(tr("Cancel"))),
      import_(new QPushButton(tr("&Import"))) {
    setObjectName(QStringLiteral("importPanel"));
    title_->setObjectName(QStringLiteral("importTitle"));
    title_->setFont(pageTitleFont());
    found_->setObjectName(QStringLiteral("importFound"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::kPage);
    middle->addWidget(makeSide());
    middle->addWidget(makePreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(title_);
    column->addWidget(found_);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    connect(form_, &ImportForm::changed, this, [this] {
        allowImport();
        emit optionsChanged();
    });
}

QWidget* ImportPanel::makeSide() {
    sizes_->setObjectName(QStringLiteral("importSizes"));
    sizes_->setWordWrap(true);
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(sectionTitle(tr("Images to make")));
    column->addWidget(form_);
    column->addWidget(sizes_);
    column->addSpacing(spacing::kSection);
    column->addWidget(sectionTitle(tr("Classes")));
    column->addWidget(makeTable(counts_), 1);
    return side;
}

QWidget* ImportPanel::makePreview() {
    preview_->setObjectName(QStringLiteral("importPreview"));
    preview_->setAccessibleName(tr("Preview of the images"));
    preview_->setEmptyText(tr("Reading some of the pictures…"));
    preview_->setToolTips([this](std::int32_t image) { return describe(image); });
    auto* box = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->addWidget(sectionTitle(tr("Some of the images, as they will be")), 1);
    bar->addWidget(new ZoomControl(preview_));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addLayout(bar);
    column->addWidget(preview_, 1);
    return box;
}

QWidget* ImportPanel::makeButtons() {
    progress_->setObjectName(QStringLiteral("importProgress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    cancel_->setObjectName(QStringLiteral("cancelImport"));
    cancel_->setToolTip(tr("Leave the pictures unread"));
    import_->setObjectName(QStringLiteral("startImport"));
    import_->setToolTip(tr("Read all pictures as a data set"));
    import_->setDefault(true);
    import_->setAutoDefault(true);
    connect(cancel_, &QPushButton::clicked, this, &ImportPanel::cancelRequested);
    connect(import_, &QPushButton::clicked, this, [this] { emit importRequested(options()); });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(progress_, 1);
    row->addStretch();
    row->addWidget(cancel_);
    row->addWidget(import_);
    progress_->hide();
    return box;
}

void ImportPanel::setFolder(const ImageFolder& folder, const ImportOptions& options) {
    title_->setText(tr("Import “%1”").arg(QString::fromStdString(folder.name())));
    found_->setText(foundText(folder));
    images_ = folder.images().size();
    largeZip_ = folder.zipEntries() > kManyZipEntries;
    form_->setZipEntries(largeZip_ ? folder.zipEntries() : 0);
    form_->setOptions(options);
    counts_->setCounts(folder.classNames(), folder.counts());
    sample_.reset();
    preview_->setImages({});
    sizes_->clear();
    setImporting(false);
}

ImportOptions ImportPanel::options() const {
    return form_->options();
}

void ImportPanel::setSample(const ImportSample& sample) {
    const bool first = !sample_;
    sample_ = sample.images;
    preview_->setDataset(sample_);
    if (first) // large enough to be judged; later ones as the user has zoomed
        preview_->setZoomLevel(preview_->zoomLevels() * 3 / 5);
    std::vector<std::int32_t> all(sample_->size());
    std::iota(all.begin(), all.end(), 0);
    preview_->setImages(std::move(all));
    const ImageShape& shape = sample_->shape();
    form_->setAutomatic(shape);
    const double megabytes = double(images_) * double(shape.size()) / 1e6;
    const QString memory = tr("The images will take %1 MB of memory.")
                               .arg(QLocale().toString(megabytes, 'f', megabytes < 10 ? 1 : 0));
    const bool same = sample.smallestWidth == sample.largestWidth &&
                      sample.smallestHeight == sample.largestHeight;
    const QString pictures =
        same ? tr("The pictures have %1 × %2 pixels.")
                   .arg(sample.largestWidth)
                   .arg(sample.largestHeight)
             : tr("The pictures’ widths go from %1 to %2, their heights from %3 to %4 pixels.")
                   .arg(sample.smallestWidth)
                   .arg(sample.largestWidth)
                   .arg(sample.smallestHeight)
                   .arg(sample.largestHeight);
    sizes_->setText(pictures + QLatin1Char(' ') + memory);
}

void ImportPanel::setImporting(bool importing) {
    importing_ = importing;
    progress_->setRange(0, 0);
    progress_->setVisible(importing);
    form_->setEnabled(!importing);
    allowImport();
}

void ImportPanel::allowImport() {
    import_->setEnabled(!importing_ && (!largeZip_ || form_->options().largeZip));
}

void ImportPanel::setProgress(double share) {
    progress_->setRange(0, 1000);
    progress_->setValue(int(share * 1000));
}

QString ImportPanel::describe(std::int32_t image) const {
    const auto index = std::size_t(image);
    const std::string& name = sample_->classNames()[std::size_t(sample_->label(index))];
    return QString::fromStdString(name) + QLatin1Char('\n') + text(sample_->fileName(index));
}

} // namespace fitroom
