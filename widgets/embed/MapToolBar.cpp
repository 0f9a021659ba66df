#include "widgets/embed/MapToolBar.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace fitroom {

namespace {

constexpr int kSizeSteps = 10; ///< of the slider on either side of the usual size

} // namespace

MapToolBar::MapToolBar(QWidget* parent) : QWidget(parent), keep_(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    auto* group = new QButtonGroup(this);
    for (QToolButton* one :
         {tool(MapTool::Move, "move", "moveTool",
               tr("Drag the map, or turn it where it is deep (M)")),
          tool(MapTool::Rectangle, "rectangle", "rectangleTool",
               tr("Select all points in a rectangle; Shift adds, Ctrl takes away (R)")),
          tool(MapTool::Lasso, "lasso", "lassoTool",
               tr("Select all points in an outline; Shift adds, Ctrl takes away (L)"))}) {
        one->setCheckable(true);
        group->addButton(one);
        row->addWidget(one);
    }
    tools_.front()->setChecked(true);
    row->addSpacing(spacing::kNormal);
    sprites_ = toggle("images", "showSprites", tr("Draw the images in place of dots"));
    labels_ = toggle("tag", "showLabels", tr("Write each name at the middle of its points"));
    labels_->setChecked(true);
    auto* contours =
        toggle("contours", "showContours", tr("Draw lines of equal density of the points"));
    auto* size = new QSlider(Qt::Horizontal);
    size->setObjectName(QStringLiteral("dotSize"));
    size->setAccessibleName(tr("Size of the points"));
    size->setToolTip(tr("Size of the points"));
    size->setRange(-kSizeSteps, kSizeSteps);
    size->setFixedWidth(72);
    auto* fit = new QToolButton;
    fit->setObjectName(QStringLiteral("fitMap"));
    fit->setIcon(icon(QStringLiteral("fit")));
    fit->setAccessibleName(tr("Show the whole map"));
    fit->setToolTip(tr("Show the whole map (0)"));
    alone_ = toggle("enlarge", "mapAlone", tr("Give the map the whole page (F)"));
    auto* keep = new QToolButton;
    keep->setObjectName(QStringLiteral("keepMap"));
    keep->setIcon(icon(QStringLiteral("save")));
    keep->setAccessibleName(tr("Keep the map"));
    keep->setToolTip(tr("Bookmarks, and files of the map"));
    keep->setPopupMode(QToolButton::InstantPopup);
    keep->setMenu(keep_);
    for (QWidget* part :
         {static_cast<QWidget*>(sprites_), static_cast<QWidget*>(labels_),
          static_cast<QWidget*>(contours), static_cast<QWidget*>(size), static_cast<QWidget*>(fit),
          static_cast<QWidget*>(alone_), static_cast<QWidget*>(keep)})
        row->addWidget(part);
    connect(sprites_, &QToolButton::toggled, this, &MapToolBar::spritesChosen);
    connect(labels_, &QToolButton::toggled, this, &MapToolBar::labelsChosen);
    connect(contours, &QToolButton::toggled, this, &MapToolBar::contoursChosen);
    connect(fit, &QToolButton::clicked, this, &MapToolBar::showAllRequested);
    connect(alone_, &QToolButton::toggled, this, &MapToolBar::aloneChosen);
    connect(size, &QSlider::valueChanged, this,
            [this](int value) { emit sizeChosen(std::exp2(double(value) / 5)); });
}

QToolButton* MapToolBar::toggle(const char* picture, const char* name, const QString& what) {
    auto* made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(icon(QString::fromLatin1(picture)));
    made->setAccessibleName(what);
    made->setToolTip(what);
    made->setCheckable(true);
    return made;
}

QToolButton* MapToolBar::tool(MapTool tool, const char* picture, const char* name,
                              const QString& what) {
    QToolButton* made = toggle(picture, name, what);
    tools_.push_back(made);
    connect(made, &QToolButton::clicked, this, [this, tool] { emit toolChosen(tool); });
    return made;
}

void MapToolBar::setTool(MapTool tool) {
    tools_[std::size_t(tool)]->setChecked(true);
}

void MapToolBar::setHasPictures(bool has) {
    sprites_->setEnabled(has);
}

bool MapToolBar::isAlone() const {
    return alone_->isChecked();
}

void MapToolBar::toggleAlone() {
    alone_->toggle();
}

void MapToolBar::setSprites(bool sprites) {
    sprites_->setChecked(sprites);
}

bool MapToolBar::sprites() const {
    return sprites_->isChecked() && sprites_->isEnabled();
}

bool MapToolBar::labels() const {
    return labels_->isChecked();
}

} // namespace fitroom
