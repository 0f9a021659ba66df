#pragma once

#include <QWidget>

class QStackedLayout;

namespace fitroom {

class Placeholder;
class ReplayBar;
class ScatterView;

/// The map, with the bar that replays it, or what is said in its place while there is none.
class MapPane : public QWidget {
    Q_OBJECT
public:
    enum class State { NoData, Ready, Busy, Map };

    explicit MapPane(QWidget* parent = nullptr);

    void setState(State state);
    /// While it is made: 0 to 1, negative while the length is unknown.
    void setProgress(double share);

    [[nodiscard]] ScatterView& scatter() const { return *scatter_; }
    [[nodiscard]] ReplayBar& replay() const { return *replay_; }

private:
    QStackedLayout* stack_;
    Placeholder* noData_;
    Placeholder* ready_;
    Placeholder* busy_;
    ScatterView* scatter_;
    ReplayBar* replay_;
};

} // namespace fitroom
