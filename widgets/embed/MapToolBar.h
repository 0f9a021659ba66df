#pragma once

#include "widgets/embed/map/ScatterView.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace fitroom {

/// How the map is looked at: what a drag does, and what is drawn.
class MapToolBar : public QWidget {
    Q_OBJECT
public:
    explicit MapToolBar(QWidget* parent = nullptr);

    void setTool(MapTool tool);
    /// Whether points have pictures.
    void setHasPictures(bool has);
    void setSprites(bool sprites);
    [[nodiscard]] bool sprites() const;
    [[nodiscard]] bool labels() const;
    [[nodiscard]] bool isAlone() const;
    /// As the user would.
    void toggleAlone();
    /// To be filled with what can be kept.
    [[nodiscard]] QMenu* keepMenu() const { return keep_; }

signals:
    void toolChosen(fitroom::MapTool tool);
    void spritesChosen(bool sprites);
    void labelsChosen(bool labels);
    void contoursChosen(bool contours);
    void sizeChosen(double factor);
    void showAllRequested();
    /// Whether the map has the page for itself.
    void aloneChosen(bool alone);

private:
    QToolButton* tool(MapTool tool, const char* picture, const char* name, const QString& what);
    QToolButton* toggle(const char* picture, const char* name, const QString& what);

    std::vector<QToolButton*> tools_;
    QToolButton* sprites_;
    QToolButton* labels_;
    QToolButton* alone_;
    QMenu* keep_;
};

} // namespace fitroom
