#include "widgets/theme/Style.h"

namespace fitroom {

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

} // namespace fitroom
