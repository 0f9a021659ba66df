#include "widgets/rail/Rail.h"

#include "widgets/rail/RailButton.h"
#include "widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace fitroom {

namespace {
constexpr std::array<const char*, kPageCount> kIcons = {"data",    "model", "train",
                                                        "inspect", "embed", "try"};
constexpr std::array<const char*, kPageCount> kNames = {
    "dataButton", "modelButton", "trainButton", "inspectButton", "embedButton", "tryButton"};
} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kNormal, spacing::kNormal, spacing::kNormal + 1,
                               spacing::kNormal);
    column->setSpacing(spacing::kTight);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < kPageCount; ++i) {
        auto* button = new RailButton(QString::fromLatin1(kIcons[std::size_t(i)]));
        button->setObjectName(QString::fromLatin1(kNames[std::size_t(i)]));
        group->addButton(button, i);
        column->addWidget(button);
        buttons_[std::size_t(i)] = button;
        connect(button, &QToolButton::clicked, this, [this, i] { choose(Page(i)); });
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { choose(Page(i)); });
    }
    column->addStretch();
    retranslate();
    setCurrentPage(Page::Data);
}

void Rail::setCurrentPage(Page page) {
    current_ = page;
    buttons_[std::size_t(page)]->setChecked(true);
}

void Rail::setBusy(Page page, bool busy) {
    static_cast<RailButton*>(buttons_[std::size_t(page)])->setBusy(busy);
}

void Rail::choose(Page page) {
    if (page == current_)
        return;
    setCurrentPage(page);
    emit pageChosen(page);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    const int next = int(current_) + step;
    if (next >= 0 && next < kPageCount) {
        choose(Page(next));
        buttons_[std::size_t(next)]->setFocus(Qt::TabFocusReason);
    }
}

void Rail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
}

void Rail::retranslate() {
    const std::array<QString, kPageCount> words = {tr("Data"),    tr("Model"), tr("Train"),
                                                   tr("Inspect"), tr("Embed"), tr("Try")};
    const std::array<QString, kPageCount> tips = {tr("Look at the images and their classes"),
                                                  tr("Choose a net and see its layers"),
                                                  tr("Choose a recipe and train the net"),
                                                  tr("See how well a run does, and where it fails"),
                                                  tr("See which images are alike, as a map"),
                                                  tr("Classify photos of your own")};
    for (int i = 0; i < kPageCount; ++i) {
        QToolButton* button = buttons_[std::size_t(i)];
        button->setText(words[std::size_t(i)]);
        button->setAccessibleName(words[std::size_t(i)]);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(tips[std::size_t(i)]).arg(i + 1));
        button->updateGeometry();
    }
}

} // namespace fitroom
