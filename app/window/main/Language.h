#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QLocale;
class QTranslator;

namespace fitroom {

/// The translators of one language, the program's own and Qt's, at work while this lives.
class Language {
public:
    /// `code` is one of codes(); empty: the system's language, or else English.
    explicit Language(const QString& code);
    ~Language();

    /// "en" and the languages the program is translated into.
    static QStringList codes();

private:
    void load(const QLocale& locale, const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace fitroom
