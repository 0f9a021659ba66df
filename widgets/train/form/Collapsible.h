#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace fitroom {

/// A heading that shows and hides what is below it.
class Collapsible : public QWidget {
    Q_OBJECT
public:
    /// `name` is the heading's object name.
    Collapsible(const QString& title, const QString& name, QWidget* content,
                QWidget* parent = nullptr);

    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;

private:
    void showContent(bool expanded);

    QToolButton* heading_;
    QWidget* content_;
};

} // namespace fitroom
