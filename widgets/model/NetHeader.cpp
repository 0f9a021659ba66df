#include "widgets/model/NetHeader.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace fitroom {

NetHeader::NetHeader(QWidget* parent)
    : QWidget(parent), title_(new QLineEdit), place_(new ElidedLabel), choice_(new QComboBox),
      compare_(new QToolButton), train_(new QPushButton(tr("Train &this net"))) {
    makeTitle();
    makeChoice();
    QToolButton* files = makeFileButton();
    makeButtons();
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title_);
    names->addWidget(place_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addLayout(names, 1);
    for (QWidget* part : {static_cast<QWidget*>(choice_), static_cast<QWidget*>(files),
                          static_cast<QWidget*>(compare_), static_cast<QWidget*>(train_)})
        row->addWidget(part, 0, Qt::AlignTop);
    setNet({}, {}, false);
}

void NetHeader::makeTitle() {
    title_->setObjectName(QStringLiteral("netTitle"));
    title_->setAccessibleName(tr("Name of the net"));
    title_->setToolTip(tr("What the net is called; click to change it"));
    title_->setFont(pageTitleFont());
    title_->setFrame(false);
    title_->setMaxLength(120);
    title_->setMinimumWidth(120);
    QPalette colours = title_->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    title_->setPalette(colours);
    place_->setObjectName(QStringLiteral("netPlace"));
    place_->setForegroundRole(QPalette::PlaceholderText);
    connect(title_, &QLineEdit::editingFinished, this, [this] {
        if (title_->isModified() && !title_->text().trimmed().isEmpty())
            emit titleEdited(title_->text().trimmed());
        else
            title_->setText(QString::fromStdString(model_.title));
        title_->setModified(false);
        title_->setCursorPosition(0);
    });
}

void NetHeader::makeChoice() {
    choice_->setObjectName(QStringLiteral("modelChoice"));
    choice_->setAccessibleName(tr("Built-in nets"));
    choice_->setToolTip(tr("Begin with one of the built-in nets"));
    choice_->setPlaceholderText(tr("Built-in nets"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(11);
    connect(choice_, &QComboBox::activated, this, &NetHeader::choose);
}

QToolButton* NetHeader::makeFileButton() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("netMenu"));
    addFileAction(menu, tr("&New net"), QStringLiteral("newModel"), Qt::CTRL | Qt::Key_N,
                  &NetHeader::newRequested);
    addFileAction(menu, tr("&Open…"), QStringLiteral("openModel"), {}, &NetHeader::openRequested);
    save_ = addFileAction(menu, tr("&Save"), QStringLiteral("saveModel"), Qt::CTRL | Qt::Key_S,
                          &NetHeader::saveRequested);
    saveAs_ = addFileAction(menu, tr("Save &as…"), QStringLiteral("saveModelAs"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_S, &NetHeader::saveAsRequested);
    menu->addSeparator();
    runNet_ =
        addFileAction(menu, {}, QStringLiteral("showRunNet"), {}, &NetHeader::runNetRequested);
    addFileAction(menu, tr("Pretrained &weights…"), QStringLiteral("manageWeights"), {},
                  &NetHeader::weightsRequested);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("netMenuButton"));
    button->setText(tr("&Net file"));
    button->setIcon(icon(QStringLiteral("folder")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(tr("Net file"));
    button->setToolTip(tr("New, open, save, pretrained weights"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QAction* NetHeader::addFileAction(QMenu* menu, const QString& text, const QString& name,
                                  const QKeySequence& shortcut, void (NetHeader::*chosen)()) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    addAction(action); // so that the keys work while the menu is closed and the page is shown
    connect(action, &QAction::triggered, this, [this, chosen] { emit(this->*chosen)(); });
    return action;
}

void NetHeader::makeButtons() {
    compare_->setObjectName(QStringLiteral("compareNets"));
    compare_->setText(tr("&Compare"));
    compare_->setAccessibleName(tr("Compare nets"));
    compare_->setToolTip(tr("Show this net beside another one"));
    compare_->setCheckable(true);
    connect(compare_, &QToolButton::toggled, this, &NetHeader::compareToggled);
    train_->setObjectName(QStringLiteral("trainNet"));
    train_->setAccessibleName(tr("Train this net"));
    train_->setDefault(true);
    connect(train_, &QPushButton::clicked, this, &NetHeader::trainRequested);
    setObstacle({});
    setRun({});
}

void NetHeader::setBuiltIns(const std::vector<ModelSpec>& models) {
    builtIns_ = models;
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    for (const ModelSpec& model : models) {
        choice_->addItem(QString::fromStdString(model.title), QString::fromStdString(model.name));
        choice_->setItemData(choice_->count() - 1, QString::fromStdString(model.title),
                             Qt::ToolTipRole);
    }
    const auto at = std::ranges::find(builtIns_, model_);
    choice_->setCurrentIndex(at == builtIns_.end() ? -1 : int(at - builtIns_.begin()));
}

void NetHeader::setNet(const ModelSpec& model, const QString& file, bool modified) {
    const bool none = model.title.empty() && model.layers.empty();
    model_ = model;
    const QString title =
        none ? tr("Model") : QString::fromStdString(model.title.empty() ? model.name : model.title);
    if (title_->text() != title) {
        title_->setText(title);
        title_->setCursorPosition(0);
    }
    title_->setEnabled(!none);
    const auto builtIn = std::ranges::find(builtIns_, model);
    const bool isBuiltIn = builtIn != builtIns_.end() && file.isEmpty();
    QStringList words;
    if (isBuiltIn)
        words += tr("built in");
    if (!file.isEmpty())
        words += QFileInfo(file).fileName();
    if (modified)
        words += tr("not saved");
    place_->setText(words.join(QStringLiteral(", ")));
    place_->setToolTip(file);
    choice_->setCurrentIndex(isBuiltIn ? int(builtIn - builtIns_.begin()) : -1);
    const bool writable = !model.layers.empty(); // a file without layers could not be opened
    save_->setEnabled(writable && (modified || file.isEmpty()));
    saveAs_->setEnabled(writable);
    compare_->setEnabled(!none);
}

void NetHeader::setObstacle(const QString& sentence) {
    train_->setEnabled(sentence.isEmpty());
    train_->setToolTip(sentence.isEmpty() ? tr("Go to the Train page with this net") : sentence);
}

void NetHeader::setRun(const QString& name) {
    runNet_->setEnabled(!name.isEmpty());
    runNet_->setText(name.isEmpty()
                         ? tr("Show the &run’s net")
                         : tr("Show the net of the &run “%1”")
                               .arg(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"))));
}

void NetHeader::setComparing(bool comparing) {
    compare_->setChecked(comparing);
}

void NetHeader::choose(int index) {
    const QString name = choice_->itemData(index).toString();
    if (!name.isEmpty())
        emit builtInChosen(name);
}

} // namespace fitroom
