#pragma once

#include <QLineEdit>

#include <optional>

namespace fitroom {

/// A line edit for a real number of any size, such as 0.001 or 1e-7, in the user's way of writing
/// it. The number keeps every digit it was set with until the user writes another one.
///
/// Up and Down change it: by `step`, or from 1 to 2 to 5 to 10 where no step is set.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);

    /// The field shows the number times `factor` with a unit behind it: 100 and "%" for a share.
    void setUnit(const QString& unit, double factor = 1);
    void setStep(double step) { step_ = step; }
    /// What Up and Down keep to; anything can be written.
    void setLimits(double min, double max);

    void setValue(double value);
    /// Leaves the field empty, with `value` faintly in it: what holds unless another is written.
    void setEmpty(double value);
    /// Nothing when what is written is no number.
    [[nodiscard]] std::optional<double> value() const { return value_; }

    /// As the field would show `value`, with its unit.
    [[nodiscard]] QString textFor(double value) const;

signals:
    /// By the user.
    void valueEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void writeText();
    void stepBy(int direction);

    std::optional<double> value_ = 0.0;
    double faint_ = 0; ///< setEmpty()'s
    QString unit_;
    double factor_ = 1;
    double step_ = 0;
    double min_ = 0;
    double max_ = 1e300;
};

} // namespace fitroom
