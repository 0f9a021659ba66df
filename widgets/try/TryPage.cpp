#include "widgets/try/TryPage.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/DrawingDialog.h"
#include "widgets/try/DrawingPad.h"
#include "widgets/try/DropArea.h"
#include "widgets/try/PhotoModel.h"
#include "widgets/try/PhotoReasons.h"
#include "widgets/try/PhotoView.h"
#include "widgets/try/PictureOffer.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace fitroom {

namespace {

QPushButton* makeButton(const QString& text, const QString& name, const QString& toolTip) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(toolTip);
    button->setToolTip(toolTip);
    return button;
}

QAction* addShortcut(QWidget* widget, const QKeySequence& keys) {
    auto* action = new QAction(widget);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget->addAction(action);
    return action;
}

} // namespace

TryPage::TryPage(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), title_(new ElidedLabel), more_(new QWidget),
      preparation_(new QComboBox), stack_(new QStackedLayout), dropArea_(new DropArea),
      model_(new PhotoModel(this)), list_(new QListView), view_(new PhotoView) {
    setObjectName(QStringLiteral("tryPage"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addLayout(stack_, 1);
    stack_->addWidget(dropArea_);
    stack_->addWidget(makeContent());

    connect(dropArea_, &DropArea::openRequested, this, &TryPage::openRequested);
    connect(dropArea_, &DropArea::drawRequested, this, &TryPage::draw);
    connect(dropArea_, &DropArea::cameraRequested, this, &TryPage::cameraRequested);
    connect(dropArea_, &DropArea::pasteRequested, this, &TryPage::paste);
    connect(addShortcut(this, QKeySequence::Paste), &QAction::triggered, this, &TryPage::paste);
    setCamera(false);
    showRun();
}

QWidget* TryPage::makeHeader() {
    title_->setObjectName(QStringLiteral("triedRun"));
    title_->setFont(pageTitleFont());
    auto* open =
        makeButton(tr("&Open…"), QStringLiteral("openPhotos"), tr("Choose photos to classify"));
    auto* pasteButton = makeButton(tr("&Paste"), QStringLiteral("pastePhoto"),
                                   tr("Classify the picture or files on the clipboard (Ctrl+V)"));
    auto* drawButton = makeButton(tr("&Draw…"), QStringLiteral("drawPhoto"),
                                  tr("Draw a garment and see what the net takes it for"));
    camera_ = makeButton(tr("&Camera…"), QStringLiteral("cameraPhoto"),
                         tr("Take photos with the camera"));
    auto* exportButton = makeButton(tr("&Export…"), QStringLiteral("exportPhotos"),
                                    tr("Save the classes of all photos as a table"));
    connect(drawButton, &QPushButton::clicked, this, &TryPage::draw);
    connect(camera_, &QPushButton::clicked, this, &TryPage::cameraRequested);
    connect(exportButton, &QPushButton::clicked, this, &TryPage::exportRequested);
    connect(open, &QPushButton::clicked, this, &TryPage::openRequested);
    connect(pasteButton, &QPushButton::clicked, this, &TryPage::paste);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    preparation_->setObjectName(QStringLiteral("preparation"));
    preparation_->setAccessibleName(tr("Preparation"));
    preparation_->setToolTip(tr("How a photo becomes an image like those the net learnt from"));
    preparation_->addItem(tr("Find the garment"), int(PhotoPreparation::Garment));
    preparation_->addItem(tr("Resize the photo"), int(PhotoPreparation::Resize));
    connect(preparation_, &QComboBox::activated, this, &TryPage::preparationChanged);
    auto* buttons = new QHBoxLayout(more_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::kNormal);
    buttons->addWidget(preparation_);
    buttons->addWidget(open);
    buttons->addWidget(pasteButton);
    buttons->addWidget(drawButton);
    buttons->addWidget(camera_);
    buttons->addWidget(exportButton);
    more_->hide();
    row->addWidget(title_, 1);
    row->addWidget(more_);
    return header;
}

QWidget* TryPage::makeContent() {
    list_->setObjectName(QStringLiteral("photos"));
    list_->setAccessibleName(tr("Photos"));
    list_->setToolTip(tr("The photos tried so far; Delete removes one"));
    list_->setModel(model_);
    list_->setIconSize({48, 48});
    list_->setSpacing(2);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setMinimumWidth(176);
    auto* removeButton = makeButton(tr("Re&move"), QStringLiteral("removePhoto"),
                                    tr("Remove the picked photo from the list (Delete)"));
    auto* clearButton = makeButton(tr("Remove &All"), QStringLiteral("clearPhotos"),
                                   tr("Remove all photos from the list"));
    connect(removeButton, &QPushButton::clicked, this, &TryPage::removePicked);
    connect(clearButton, &QPushButton::clicked, model_, &PhotoModel::clear);
    connect(addShortcut(list_, QKeySequence::Delete), &QAction::triggered, this,
            &TryPage::removePicked);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TryPage::showPicked);
    connect(model_, &PhotoModel::dataChanged, this, &TryPage::showPicked);
    connect(view_, &PhotoView::hintsChanged, this, &TryPage::correctPicked);
    connect(view_, &PhotoView::averageChosen, this, [this](bool average) {
        average_ = average;
        emit preparationChanged();
    });
    connect(model_, &PhotoModel::rowsRemoved, this, &TryPage::showState);
    connect(model_, &PhotoModel::modelReset, this, &TryPage::showState);

    auto* side = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kNormal);
    buttons->addWidget(removeButton);
    buttons->addWidget(clearButton);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(list_, 1);
    column->addLayout(buttons);

    auto* content = new QSplitter;
    content->setObjectName(QStringLiteral("trySplitter"));
    content->setChildrenCollapsible(false);
    content->setHandleWidth(spacing::kPage);
    content->addWidget(side);
    content->addWidget(view_);
    content->setStretchFactor(1, 1);
    content->setSizes({208, 1000});
    return content;
}

void TryPage::setRun(const std::optional<RunInfo>& run) {
    const bool other = !run || !run_ || run->id != run_->id;
    run_ = run;
    if (other) {
        model_->setClassNames(run ? run->classNames : std::vector<std::string>());
        model_->forgetClassifications();
        view_->reasons().setRun(run);
        if (run)
            preparation_->setCurrentIndex(preparation_->findData(int(usualPreparation(*run))));
        preparation_->setEnabled(run && canFindGarment(*run));
    }
    showRun();
    showPicked();
}

void TryPage::showRun() {
    title_->setText(run_ ? QString::fromStdString(run_->name) : tr("Try"));
    dropArea_->setText(
        run_ ? tr("Drag it from a file manager or a browser, or a folder of photos. The net of the "
                  "run “%1”, trained on %2, says what it takes it for.")
                   .arg(QString::fromStdString(run_->name), QString::fromStdString(run_->dataName))
             : tr("No run is picked yet. Pick one in the list of runs: its net classifies the "
                  "photos you drop here."));
}

int TryPage::addPhoto(const QString& name, PicturePtr picture, bool pick) {
    const int number = model_->add(name, std::move(picture));
    showState();
    if (pick)
        list_->setCurrentIndex(model_->index(model_->rowCount() - 1));
    return number;
}

void TryPage::setClassification(int photo, const Classification& classification) {
    model_->setClassification(photo, classification);
}

void TryPage::setNovelty(int photo, const std::vector<std::uint8_t>& input,
                         const Novelty& novelty) {
    model_->setNovelty(photo, input, novelty);
}

void TryPage::setPhotoError(int photo, const QString& sentence) {
    model_->setError(photo, sentence);
}

void TryPage::setCamera(bool there) {
    camera_->setVisible(there);
    dropArea_->setCamera(there);
}

void TryPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

std::vector<TryPage::Photo> TryPage::photos() const {
    std::vector<Photo> all;
    for (const TriedPhoto& photo : model_->photos())
        all.push_back({photo.number, photo.name, photo.picture, photo.hints.now()});
    return all;
}

PhotoReasons& TryPage::reasons() const {
    return view_->reasons();
}

PhotoPreparation TryPage::preparation() const {
    return PhotoPreparation(preparation_->currentData().toInt());
}

void TryPage::correctPicked(const HintHistory& hints) {
    const int number = model_->photos()[std::size_t(list_->currentIndex().row())].number;
    model_->setHints(number, hints);
    emit photoChanged(number);
}

void TryPage::removePicked() {
    if (list_->currentIndex().isValid())
        model_->remove(list_->currentIndex().row());
}

void TryPage::showState() {
    stack_->setCurrentIndex(model_->rowCount() > 0 ? 1 : 0);
    more_->setVisible(model_->rowCount() > 0); // the drop area has buttons of its own
    showPicked();
}

void TryPage::showPicked() {
    const QModelIndex picked = list_->currentIndex();
    if (picked.isValid() && picked.row() < model_->rowCount())
        view_->show(model_->photos()[std::size_t(picked.row())], model_->classNames(),
                    run_.has_value());
}

QString TryPage::csv() const {
    return model_->csv();
}

void TryPage::draw() {
    if (!drawing_) {
        drawing_ = new DrawingDialog(this);
        connect(&drawing_->pad(), &DrawingPad::drawn, this, &TryPage::takeDrawing);
        connect(drawing_, &DrawingDialog::anotherRequested, this, [this] {
            drawn_ = 0;
            drawing_->pad().clear();
        });
    }
    if (model_->rowOf(drawn_) < 0) { // a first one, or the user removed it
        drawn_ = 0;
        drawing_->pad().clear();
    }
    drawing_->show();
    drawing_->raise();
}

/// The drawing is a photo like any other, only that it changes while it is drawn.
void TryPage::takeDrawing() {
    auto picture = std::make_shared<const Picture>(drawing_->pad().drawing());
    if (model_->rowOf(drawn_) < 0) {
        if (drawing_->pad().empty())
            return;
        drawn_ = addPhoto(tr("Drawing"), std::move(picture));
    } else {
        model_->setPicture(drawn_, std::move(picture));
    }
    emit photoChanged(drawn_);
}

void TryPage::paste() {
    if (!take(QGuiApplication::clipboard()->mimeData()) && error_->sentence().isEmpty())
        setError(tr("The clipboard holds no picture and no file."));
}

bool TryPage::take(const QMimeData* offered) {
    setError({});
    const PictureOffer offer = pictureOffer(offered);
    if (const auto* image = std::get_if<OfferedImage>(&offer)) {
        emit pictureChosen(tr("Picture"), std::make_shared<const Picture>(toPicture(image->image)));
    } else if (const auto* files = std::get_if<OfferedFiles>(&offer)) {
        emit filesChosen(files->paths);
    } else if (const auto* bytes = std::get_if<OfferedBytes>(&offer)) {
        emit bytesChosen(tr("Picture"), bytes->bytes);
    } else {
        if (std::holds_alternative<OfferedAddress>(offer))
            setError(tr("That is an address on the network, and nothing is fetched from there. "
                        "Save the picture and drop its file, or copy the picture itself and paste "
                        "it here."));
        return false;
    }
    return true;
}

void TryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}

void TryPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!mayOfferPicture(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    dropArea_->setLit(true);
}

void TryPage::dragLeaveEvent(QDragLeaveEvent*) {
    dropArea_->setLit(false);
}

void TryPage::dropEvent(QDropEvent* event) {
    dropArea_->setLit(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!take(event->mimeData()) && error_->sentence().isEmpty())
        setError(tr("There is no picture in what was dropped."));
}

} // namespace fitroom
