#pragma once

#include <QObject>
#include <QPoint>

namespace fitroom {

class ImageGrid;

/// Lets a gallery's images be labelled by the keys 0 to 9 and by a right click.
class LabelKeys : public QObject {
    Q_OBJECT
public:
    /// Lives as long as `grid`.
    explicit LabelKeys(ImageGrid* grid);

signals:
    void labelTyped(int label);
    void menuRequested(const QPoint& globalPlace);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace fitroom
