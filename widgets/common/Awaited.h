#pragma once

#include <QStackedWidget>

class QLabel;

namespace fitroom {

/// A view whose content is still being computed: until it is there a sentence stands in its place.
class Awaited : public QStackedWidget {
    Q_OBJECT
public:
    /// Owns `content`.
    explicit Awaited(QWidget* content, QWidget* parent = nullptr);

    /// Shows a sentence in place of the content.
    void setMessage(const QString& sentence);
    void showContent();

private:
    QLabel* message_;
};

} // namespace fitroom
