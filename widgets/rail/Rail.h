#pragma once

#include <QWidget>

#include <array>

class QToolButton;

namespace fitroom {

/// The window's pages, in the order of the work.
enum class Page { Data, Model, Train, Inspect, Embed, Try };
constexpr int kPageCount = 6;

/// The strip of buttons at the window's left edge that chooses the page. Ctrl+1 … Ctrl+6 do the
/// same from anywhere in the window, the arrow keys when a button has the focus.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    [[nodiscard]] Page currentPage() const { return current_; }
    /// Shows `page` as the current one; emits nothing.
    void setCurrentPage(Page page);
    /// A dot on a page's button: something goes on there, such as training.
    void setBusy(Page page, bool busy);

signals:
    /// The user chose another page than the current one.
    void pageChosen(fitroom::Page page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(Page page);
    void retranslate();

    std::array<QToolButton*, kPageCount> buttons_{};
    Page current_ = Page::Data;
};

} // namespace fitroom
