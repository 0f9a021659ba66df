#include "widgets/try/GarmentTools.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSlider>
#include <QToolButton>

namespace fitroom {

namespace {

constexpr int kSliderWidth = 72;

QToolButton* button(const char* picture, const char* name, const QString& what,
                    const QString& how) {
    auto* made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(QLatin1String(picture)));
    made->setAccessibleName(what);
    made->setToolTip(how);
    return made;
}

QToolButton* step(const char* picture, const char* name, const QString& what,
                  const QKeySequence& keys) {
    QToolButton* made =
        button(picture, name, what,
               QStringLiteral("%1 (%2)").arg(what, keys.toString(QKeySequence::NativeText)));
    made->setShortcut(keys);
    made->setEnabled(false);
    return made;
}

} // namespace

GarmentTools::GarmentTools(QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), brush_(new QSlider(Qt::Horizontal)),
      undo_(step("undo", "undoCorrection", tr("Undo the last correction"), Qt::CTRL | Qt::Key_Z)),
      redo_(step("redo", "redoCorrection", tr("Redo the correction"),
                 Qt::CTRL | Qt::SHIFT | Qt::Key_Z)),
      asFound_(button("refresh", "asFound", tr("As found"),
                      tr("Take all corrections away: the garment as the program finds it"))) {
    using Tool = GarmentCanvas::Tool;
    brush_->setObjectName(QStringLiteral("brushSize"));
    brush_->setAccessibleName(tr("Size of the brush"));
    brush_->setToolTip(tr("Size of the brush (Page Up and Page Down on the photo)"));
    brush_->setRange(GarmentCanvas::kLeastBrush, GarmentCanvas::kMostBrush);
    brush_->setFixedWidth(kSliderWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(tool(Tool::Box, "rectangle", "garmentBox", tr("Box around the garment"),
                        tr("Drag the box or its edges so that it is around the garment; with Ctrl, "
                           "or beside it, draw a new one. On the photo the arrow keys move it, "
                           "Shift+arrows resize it, Ctrl makes larger steps (B).")));
    row->addWidget(tool(Tool::Add, "brush-add", "addGarment", tr("Paint what is garment"),
                        tr("Paint over what is missing; the right button takes away. On the photo "
                           "the arrow keys move the brush, and Space, held down, paints (+).")));
    row->addWidget(tool(Tool::Remove, "brush-remove", "removeGarment",
                        tr("Paint what is no garment"),
                        tr("Paint over what is too much, such as a hanger; the right button adds. "
                           "On the photo the arrow keys move the brush, and Space, held down, "
                           "paints (-).")));
    row->addWidget(brush_);
    row->addSpacing(spacing::kNormal);
    for (QToolButton* one : {undo_, redo_, asFound_})
        row->addWidget(one);
    row->addStretch();
    connect(brush_, &QSlider::valueChanged, this, &GarmentTools::brushChosen);
    connect(undo_, &QToolButton::clicked, this, &GarmentTools::undoRequested);
    connect(redo_, &QToolButton::clicked, this, &GarmentTools::redoRequested);
    connect(asFound_, &QToolButton::clicked, this, &GarmentTools::asFoundRequested);
}

QToolButton* GarmentTools::tool(GarmentCanvas::Tool tool, const char* picture, const char* name,
                                const QString& what, const QString& how) {
    QToolButton* made = button(picture, name, what, how);
    made->setCheckable(true);
    group_->addButton(made, int(tool));
    connect(made, &QToolButton::clicked, this, [this, tool] { emit toolChosen(tool); });
    return made;
}

void GarmentTools::setTool(GarmentCanvas::Tool tool) {
    group_->button(int(tool))->setChecked(true);
}

void GarmentTools::setBrush(int radius) {
    brush_->setValue(radius);
}

void GarmentTools::setHistory(bool canUndo, bool canRedo, bool corrected) {
    undo_->setEnabled(canUndo);
    redo_->setEnabled(canRedo);
    asFound_->setEnabled(corrected);
}

} // namespace fitroom
