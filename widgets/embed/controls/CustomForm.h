#pragma once

#include "widgets/embed/MapRequest.h"
#include "widgets/train/form/FieldList.h"

class QCheckBox;
class QLineEdit;

namespace fitroom {

/// Axes of the user's own making: from the mean of points with one name to that of points with
/// another.
class CustomForm : public FieldList {
    Q_OBJECT
public:
    explicit CustomForm(QWidget* parent = nullptr);

    /// The third axis only in three.
    void setDimensions(int dimensions);
    /// Complains of an empty pattern; whether none is.
    bool check();
    /// Says what is wrong beside a field: 0 left, 1 right, 2 up, 3 down, 4 front, 5 back.
    void complain(int field, const QString& sentence);
    void read(MapRequest& request) const;
    void write(const MapRequest& request);

private:
    QLineEdit* left_;
    QLineEdit* right_;
    QLineEdit* down_;
    QLineEdit* up_;
    QLineEdit* back_;
    QLineEdit* front_;
    int dimensions_ = 2;
    QCheckBox* regular_;
};

} // namespace fitroom
