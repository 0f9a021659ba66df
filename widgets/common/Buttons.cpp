#include "widgets/common/Buttons.h"

#include <QPushButton>

namespace fitroom {

QPushButton* pushButton(const QString& text, const char* objectName, const QString& toolTip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(objectName));
    made->setToolTip(toolTip);
    return made;
}

} // namespace fitroom
