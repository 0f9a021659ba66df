#pragma once

#include <QWidget>

class QPushButton;

namespace fitroom {

class NumberField;

/// A field for a new learning rate, applied by its button or by Return.
class LearningRateBox : public QWidget {
    Q_OBJECT
public:
    explicit LearningRateBox(QWidget* parent = nullptr);

    /// What holds at the moment; shown faintly until the user writes something else.
    void setCurrentRate(double rate);

signals:
    void applied(double rate);

private:
    void apply();

    NumberField* rate_;
    QPushButton* apply_;
};

} // namespace fitroom
