#include "widgets/Text.h"

#include <QCoreApplication>

namespace fitroom {

QString text(const Message& message) {
    const QString translated = QCoreApplication::translate("core", message.text.c_str());
    return QString::fromStdString(fillIn(translated.toStdString(), message.args));
}

QString text(const Error& error) {
    QString sentence = error.where.empty() ? QString() : text(error.where) + QStringLiteral(": ");
    sentence += text(error.what);
    if (!error.remedy.empty())
        sentence += QLatin1Char(' ') + text(error.remedy);
    return sentence;
}

QString text(std::string_view name) {
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace fitroom
