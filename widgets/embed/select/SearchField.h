#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace fitroom {

/// Finds points by what is known of them.
class SearchField : public QWidget {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// How many were found; negative: what was written is no regular expression.
    void setCount(int count);
    /// Searches again: points may have other names.
    void refresh();

signals:
    /// Another text: the owner answers with setCount().
    void changed(const QString& text, bool regularExpression);
    /// Those found are to be selected.
    void accepted(Qt::KeyboardModifiers modifiers);

private:
    QLineEdit* text_;
    QCheckBox* regular_;
    QLabel* count_;
};

} // namespace fitroom
