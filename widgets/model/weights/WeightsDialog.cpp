#include "widgets/model/weights/WeightsDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fitroom {

namespace {
enum { NetColumn, NameColumn, OriginColumn };
constexpr int kKeyRole = Qt::UserRole;
constexpr int kSteps = 1000; // of the progress bar
} // namespace

WeightsDialog::WeightsDialog(QWidget* parent)
    : QDialog(parent), list_(new QTreeWidget), message_(hint({})), progress_(new QProgressBar) {
    setObjectName(QStringLiteral("weightsDialog"));
    setWindowTitle(tr("Pretrained Weights"));
    list_->setObjectName(QStringLiteral("weightsList"));
    list_->setAccessibleName(tr("Pretrained weights"));
    list_->setHeaderLabels({tr("Net"), tr("Weights"), tr("Hash or address")});
    list_->setRootIsDecorated(false);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    message_->setObjectName(QStringLiteral("weightsMessage"));
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("weightsProgress"));
    progress_->setAccessibleName(tr("Progress"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    column->addWidget(list_, 1);
    column->addWidget(message_);
    column->addWidget(progress_);
    column->addWidget(makeButtons());
    connect(list_, &QTreeWidget::itemSelectionChanged, this, &WeightsDialog::showButtons);
    resize(760, 440);
    setWeights({}, {});
    setIdle();
}

QWidget* WeightsDialog::makeButtons() {
    import_ = addButton(tr("&Import file…"), QStringLiteral("importWeights"),
                        tr("Take over a safetensors file or a state dictionary saved by PyTorch, of "
                           "which nothing is executed, or a TorchScript program"));
    download_ = addButton(tr("&Download"), QStringLiteral("downloadWeights"),
                          tr("Fetch the published weights that are picked, and check their hash"));
    remove_ = addButton(tr("&Remove"), QStringLiteral("removeWeights"),
                        tr("Remove the weights that are picked from the folder"));
    cancel_ = addButton(tr("&Cancel"), QStringLiteral("cancelWeights"),
                        tr("Stop; a download goes on there the next time"));
    connect(import_, &QPushButton::clicked, this, &WeightsDialog::importRequested);
    connect(download_, &QPushButton::clicked, this,
            [this] { emit downloadRequested(pickedIn(published_)); });
    connect(remove_, &QPushButton::clicked, this,
            [this] { emit removeRequested(pickedIn(imported_)); });
    connect(cancel_, &QPushButton::clicked, this, &WeightsDialog::cancelRequested);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {import_, download_, remove_})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(cancel_);
    return bar;
}

QPushButton* WeightsDialog::addButton(const QString& text, const QString& name,
                                      const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

QTreeWidgetItem* WeightsDialog::addGroup(const QString& title, const std::vector<WeightsRow>& rows,
                                         const QString& none) {
    auto* group = new QTreeWidgetItem(list_, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const WeightsRow& row : rows) {
        auto* item = new QTreeWidgetItem(group, {row.net, row.name, row.origin});
        item->setData(NetColumn, kKeyRole, row.key);
    }
    if (rows.empty())
        (new QTreeWidgetItem(group, {none}))->setFlags(Qt::NoItemFlags);
    group->setExpanded(true);
    return group;
}

void WeightsDialog::setWeights(const std::vector<WeightsRow>& imported,
                               const std::vector<WeightsRow>& published) {
    list_->clear();
    imported_ = addGroup(tr("Imported"), imported, tr("none yet"));
    published_ = addGroup(tr("Published, to download"), published, tr("all are imported"));
    showButtons();
}

void WeightsDialog::setBusy(const QString& what, double share) {
    busy_ = true;
    progress_->setRange(0, share < 0 ? 0 : kSteps);
    progress_->setValue(int(share * kSteps));
    progress_->setFormat(what + QStringLiteral(" %p%"));
    progress_->show();
    showButtons();
}

void WeightsDialog::setIdle() {
    busy_ = false;
    progress_->hide();
    showButtons();
}

void WeightsDialog::setMessage(const QString& sentence) {
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
}

QString WeightsDialog::pickedIn(QTreeWidgetItem* group) const {
    const QList<QTreeWidgetItem*> picked = list_->selectedItems();
    return picked.isEmpty() || picked.first()->parent() != group
               ? QString()
               : picked.first()->data(NetColumn, kKeyRole).toString();
}

void WeightsDialog::showButtons() {
    import_->setEnabled(!busy_);
    download_->setEnabled(!busy_ && !pickedIn(published_).isEmpty());
    remove_->setEnabled(!busy_ && !pickedIn(imported_).isEmpty());
    cancel_->setVisible(busy_);
}

} // namespace fitroom
