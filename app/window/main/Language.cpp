#include "app/window/main/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace fitroom {

Language::Language(const QString& code) {
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    // Formats of numbers and dates stay the system's: only words are chosen here. The English ones
    // are in the sources.
    if (locale.language() == QLocale::English)
        return;
    load(locale, QStringLiteral("fitting-room"), QStringLiteral(":/i18n"));
    if (!translators_.empty()) // half a dialog in another language would be worse than none
        load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

Language::~Language() = default; // a translator takes itself away

void Language::load(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translators_.push_back(std::move(translator));
}

QStringList Language::codes() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

} // namespace fitroom
