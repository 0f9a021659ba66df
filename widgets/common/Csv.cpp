#include "widgets/common/Csv.h"

#include "core/support/Csv.h"

#include <QLocale>

namespace fitroom {

QString csvField(const QString& text) {
    return QString::fromStdString(csvField(text.toStdString()));
}

QString csvField(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace fitroom
