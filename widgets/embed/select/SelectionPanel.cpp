#include "widgets/embed/select/SelectionPanel.h"

#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/embed/select/SearchField.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace fitroom {

namespace {

QToolButton* iconButton(const char* picture, const char* name, const QString& what) {
    auto* made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(icon(QString::fromLatin1(picture)));
    made->setAccessibleName(what);
    made->setToolTip(what);
    return made;
}

} // namespace

SelectionPanel::SelectionPanel(QWidget* parent)
    : QWidget(parent), search_(new SearchField), counts_(hint({})),
      isolate_(button(tr("Isolate"), "isolatePoints", tr("Show the selected points only"))),
      showAll_(button(tr("Show Rest"), "showAllPoints", tr("Show all points again"))),
      invert_(button(tr("Invert"), "invertSelection",
                     tr("Select the points shown that are not selected"))),
      undo_(button(tr("Undo"), "undoSelection", tr("Back to the selection before"))),
      names_(new QComboBox),
      save_(iconButton("save", "saveSelection", tr("Keep the selection under this name"))),
      remove_(iconButton("remove", "removeSelection", tr("Forget the selection of this name"))) {
    counts_->setObjectName(QStringLiteral("mapCounts"));
    counts_->setWordWrap(true);
    names_->setObjectName(QStringLiteral("selectionName"));
    names_->setEditable(true);
    names_->setInsertPolicy(QComboBox::NoInsert);
    names_->setMinimumWidth(kNarrowBox);
    names_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    names_->setAccessibleName(tr("Kept selections"));
    names_->setToolTip(tr("Selections that are kept with this data set; choose one to have it "
                          "again"));
    names_->lineEdit()->setPlaceholderText(tr("Name to keep it"));

    auto* grid = new QGridLayout;
    grid->setSpacing(spacing::kNormal);
    grid->addWidget(isolate_, 0, 0);
    grid->addWidget(showAll_, 0, 1);
    grid->addWidget(invert_, 1, 0);
    grid->addWidget(undo_, 1, 1);
    auto* kept = new QHBoxLayout;
    kept->setSpacing(spacing::kTight);
    kept->addWidget(names_, 1);
    kept->addWidget(save_);
    kept->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(search_);
    column->addWidget(counts_);
    column->addLayout(grid);
    column->addLayout(kept);

    connect(isolate_, &QPushButton::clicked, this, &SelectionPanel::isolateRequested);
    connect(showAll_, &QPushButton::clicked, this, &SelectionPanel::showAllRequested);
    connect(invert_, &QPushButton::clicked, this, &SelectionPanel::invertRequested);
    connect(undo_, &QPushButton::clicked, this, &SelectionPanel::undoRequested);
    connect(names_, &QComboBox::activated, this,
            [this](int row) { emit recallRequested(names_->itemText(row)); });
    connect(names_, &QComboBox::editTextChanged, this, &SelectionPanel::showNameButtons);
    connect(save_, &QToolButton::clicked, this, [this] { emit saveRequested(name()); });
    connect(remove_, &QToolButton::clicked, this, [this] { emit removeRequested(name()); });
    setCounts(0, 0, 0);
    setCanUndo(false);
    setIsolated(false);
}

QPushButton* SelectionPanel::button(const QString& text, const char* name, const QString& toolTip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(toolTip);
    made->setToolTip(toolTip);
    return made;
}

QString SelectionPanel::name() const {
    return names_->currentText().trimmed();
}

void SelectionPanel::showNameButtons() {
    save_->setEnabled(anySelected_ && !name().isEmpty());
    remove_->setEnabled(names_->findText(name(), Qt::MatchExactly) >= 0);
}

void SelectionPanel::setCounts(std::size_t selected, std::size_t shown, std::size_t all) {
    const auto number = [](std::size_t count) { return QLocale().toString(qulonglong(count)); };
    counts_->setText(
        shown == all
            ? tr("%1 of %2 selected").arg(number(selected), number(all))
            : tr("%1 selected, %2 of %3 shown").arg(number(selected), number(shown), number(all)));
    anySelected_ = selected > 0;
    isolate_->setEnabled(anySelected_);
    showNameButtons();
}

void SelectionPanel::setCanUndo(bool canUndo) {
    undo_->setEnabled(canUndo);
}

void SelectionPanel::setIsolated(bool isolated) {
    showAll_->setEnabled(isolated);
}

void SelectionPanel::setNames(const QStringList& names) {
    const QSignalBlocker quiet(names_);
    const QString text = names_->currentText();
    names_->clear();
    names_->addItems(names);
    names_->setCurrentIndex(-1);
    names_->setEditText(text);
    showNameButtons();
}

} // namespace fitroom
