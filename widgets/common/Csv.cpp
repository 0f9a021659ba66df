#include "widgets/common/Csv.h"

#include <QLocale>
#include <QRegularExpression>

namespace fitroom {

QString csvField(QString text) {
    if (!text.contains(QRegularExpression(QStringLiteral("[\",\r\n]"))))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvField(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace fitroom
