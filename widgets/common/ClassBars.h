#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// Horizontal bars for the likeliest classes: name, bar, per cent.
class ClassBars : public QWidget {
    Q_OBJECT
public:
    explicit ClassBars(QWidget* parent = nullptr);

    /// Shows the `count` likeliest of `probabilities`, one for each of `names`. Keeps room for
    /// `count` rows whatever comes.
    void setProbabilities(std::span<const float> probabilities,
                          const std::vector<std::string>& names, int count);
    void clear();
    /// Fainter, for an answer that is not to be trusted.
    void setDimmed(bool dimmed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Bar {
        QString name;
        QString perCent;
        double share = 0;
        QColor colour;
    };

    [[nodiscard]] int rowHeight() const;

    std::vector<Bar> bars_;
    int rows_ = 3;
    bool dimmed_ = false;
};

/// 0.9229 as "92.29 %" in the user's language.
QString perCent(double share, int digits = 2);

} // namespace fitroom
