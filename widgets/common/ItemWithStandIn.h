#pragma once

#include <QVariant>

class QComboBox;

namespace fitroom {

/// An item of a combo box that cannot always be chosen, such as test images where a data set may
/// have none. While it cannot be, another one stands in for it. Both are named by their data.
class ItemWithStandIn {
public:
    ItemWithStandIn(QComboBox* box, QVariant item, QVariant standIn);

    /// The box emits nothing.
    void setAvailable(bool available);

private:
    QComboBox* box_;
    QVariant item_;
    QVariant standIn_;
    bool replaced_ = false; ///< it was chosen when it went
};

} // namespace fitroom
