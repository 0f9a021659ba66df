#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fitroom {

/// How true a map is to the points it was made from, each 0 to 1.
struct MapQuality {
    int neighbours = 10;        ///< looked at for each point
    double trustworthiness = 0; ///< those near on the map are near indeed
    double preservation = 0;    ///< share of the neighbours that are neighbours on the map too
};

/// Measures a map and tells how true it is.
class QualityPanel : public QWidget {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent = nullptr);

    /// Forgets what was measured; whether there is a map to measure.
    void reset(bool ready);
    void setProgress(double share);
    void setQuality(const MapQuality& quality);
    void setMessage(const QString& sentence);

signals:
    void requested();

private:
    QPushButton* measure_;
    QLabel* text_;
};

} // namespace fitroom
