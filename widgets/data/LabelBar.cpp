#include "widgets/data/LabelBar.h"

#include "widgets/common/Swatch.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fitroom {

namespace {

constexpr int kKeys = 10; // 0 to 9

QToolButton* makeStep(const QString& sign, const QString& name, const QString& what,
                      QKeySequence::StandardKey key) {
    auto* button = new QToolButton;
    button->setText(sign);
    button->setObjectName(name);
    button->setAccessibleName(what);
    const QKeySequence shortcut(key);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(what, shortcut.toString(QKeySequence::NativeText)));
    button->setShortcut(shortcut);
    button->setEnabled(false);
    return button;
}

} // namespace

LabelBar::LabelBar(QWidget* parent)
    : QWidget(parent), menu_(new QMenu(this)), relabel_(new QPushButton),
      undo_(makeStep(QStringLiteral("↶"), QStringLiteral("undoLabels"),
                     tr("Undo the last label correction"), QKeySequence::Undo)),
      redo_(makeStep(QStringLiteral("↷"), QStringLiteral("redoLabels"),
                     tr("Redo the label correction"), QKeySequence::Redo)) {
    menu_->setObjectName(QStringLiteral("labelMenu"));
    relabel_->setObjectName(QStringLiteral("labelAs"));
    relabel_->setMenu(menu_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(relabel_);
    row->addWidget(undo_);
    row->addWidget(redo_);
    connect(undo_, &QToolButton::clicked, this, &LabelBar::undoRequested);
    connect(redo_, &QToolButton::clicked, this, &LabelBar::redoRequested);
    setSelected(0);
}

void LabelBar::setClasses(const std::vector<std::string>& names) {
    menu_->clear();
    for (int label = 0; label < int(names.size()); ++label) {
        QString text = QString::fromStdString(names[std::size_t(label)]);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        // Behind the tab the key, as menus show it; the gallery itself listens to it.
        if (label < kKeys)
            text += QLatin1Char('\t') + QString::number(label);
        menu_->addAction(swatch(classColour(label)), text, this,
                         [this, label] { emit labelChosen(label); });
    }
}

void LabelBar::setSelected(std::size_t images) {
    relabel_->setEnabled(images > 0);
    relabel_->setText(images > 1 ? tr("Label %1 Images").arg(QLocale().toString(qulonglong(images)))
                                 : tr("Label Image"));
    relabel_->setAccessibleName(tr("Give the selected images another label"));
    relabel_->setToolTip(
        tr("Give the selected images another label; in the gallery the keys 0 to 9 "
           "do so. Your files are not changed."));
}

void LabelBar::setHistory(bool canUndo, bool canRedo) {
    undo_->setEnabled(canUndo);
    redo_->setEnabled(canRedo);
}

} // namespace fitroom
