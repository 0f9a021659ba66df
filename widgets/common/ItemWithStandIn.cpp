#include "widgets/common/ItemWithStandIn.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <utility>

namespace fitroom {

ItemWithStandIn::ItemWithStandIn(QComboBox* box, QVariant item, QVariant standIn)
    : box_(box), item_(std::move(item)), standIn_(std::move(standIn)) {}

void ItemWithStandIn::setAvailable(bool available) {
    const int item = box_->findData(item_);
    qobject_cast<QStandardItemModel*>(box_->model())->item(item)->setEnabled(available);
    const QSignalBlocker notByTheUser(box_);
    if (!available && box_->currentIndex() == item) {
        replaced_ = true;
        box_->setCurrentIndex(box_->findData(standIn_));
    } else if (available && std::exchange(replaced_, false)) {
        box_->setCurrentIndex(item);
    }
}

} // namespace fitroom
