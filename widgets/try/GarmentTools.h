#pragma once

#include "widgets/try/GarmentCanvas.h"

#include <QWidget>

class QButtonGroup;
class QSlider;
class QToolButton;

namespace fitroom {

/// What a drag over a photo does, how large the brush is, and the way back.
class GarmentTools : public QWidget {
    Q_OBJECT
public:
    explicit GarmentTools(QWidget* parent = nullptr);

    void setTool(GarmentCanvas::Tool tool);
    void setBrush(int radius);
    /// What there is to take back, to do again, and whether anything was corrected at all.
    void setHistory(bool canUndo, bool canRedo, bool corrected);

signals:
    void toolChosen(fitroom::GarmentCanvas::Tool tool);
    void brushChosen(int radius);
    void undoRequested();
    void redoRequested();
    /// Nothing is to be as a person said, all as the program finds it.
    void asFoundRequested();

private:
    QToolButton* tool(GarmentCanvas::Tool tool, const char* picture, const char* name,
                      const QString& what, const QString& how);

    QButtonGroup* group_;
    QSlider* brush_;
    QToolButton* undo_;
    QToolButton* redo_;
    QToolButton* asFound_;
};

} // namespace fitroom
