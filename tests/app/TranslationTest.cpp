#include "app/window/main/Language.h"
#include "tests/app/WindowHarness.h"
#include "widgets/Text.h"

#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace fitroom;
using test::WindowHarness;

namespace {

struct Sentence {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each number
    bool finished = true;
};

Sentence readMessage(QXmlStreamReader& xml, const QString& context) {
    Sentence sentence{context, {}, {}, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            sentence.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            sentence.finished = !xml.attributes().hasAttribute("type");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            sentence.translations = text.trimmed().split('\n');
        } else {
            xml.skipCurrentElement();
        }
    }
    return sentence;
}

QList<Sentence> readSentences(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Sentence> sentences;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                sentences.append(readMessage(xml, context));
        }
    }
    return sentences;
}

QString sourceFolder() {
    return qEnvironmentVariable("FITROOM_SOURCE_DIR");
}

QString germanFile() {
    return sourceFolder() + "/translations/fitting-room_de.ts";
}

QString describe(const Sentence& sentence) {
    return QString("%1: “%2”").arg(sentence.context, sentence.source);
}

/// The places %1, %2 … %n in a sentence, sorted.
QStringList places(const QString& text) {
    QStringList found;
    static const QRegularExpression place("%[0-9n]");
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression mnemonic("&[^&\\s]");
    return text.contains(mnemonic);
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT
private slots:
    // lupdate is run again over the sources, so that a sentence added to the program and forgotten
    // in the translation is found too: `cmake --build build --target update_translations` puts it
    // there.
    void everySentenceOfTheSourcesIsTranslated() {
        QTemporaryDir folder;
        const QString copy = folder.filePath("fitting-room_de.ts");
        QVERIFY(QFile::copy(germanFile(), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourceFolder());
        lupdate.start(FITROOM_LUPDATE,
                      QString(FITROOM_LUPDATE_ARGUMENTS).split(' ') + QStringList{"-ts", copy});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList missing;
        const auto sentences = readSentences(copy);
        QVERIFY(sentences.size() > 300);
        for (const Sentence& sentence : sentences) {
            if (!sentence.finished || sentence.translations.join("").isEmpty())
                missing.append(describe(sentence));
        }
        QVERIFY2(missing.isEmpty(), qPrintable('\n' + missing.join('\n')));
        QCOMPARE(sentences.size(), readSentences(germanFile()).size()); // nothing obsolete either
    }

    void translationsKeepPlacesAndMnemonics() {
        QStringList wrong;
        for (const Sentence& sentence : readSentences(germanFile())) {
            for (const QString& translation : sentence.translations) {
                if (places(translation) != places(sentence.source))
                    wrong.append(describe(sentence) + " has other places");
                if (hasMnemonic(translation) != hasMnemonic(sentence.source))
                    wrong.append(describe(sentence) + " has or lacks a mnemonic");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
    }

    // lupdate guesses a context where a class is hidden in a function; the program then looks for
    // its sentences elsewhere, and finds none.
    void contextsAreThoseTheProgramLooksIn() {
        QString sources;
        for (const char* folder : {"app", "core", "widgets"}) {
            QDirIterator files(sourceFolder() + '/' + folder, {"*.cpp", "*.h"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources += QString::fromUtf8(file.readAll());
            }
        }
        QSet<QString> contexts;
        for (const Sentence& sentence : readSentences(germanFile()))
            contexts.insert(sentence.context);
        for (const QString& context : std::as_const(contexts)) {
            const QString name = context.split("::").last();
            const bool isClass = context.startsWith("fitroom::") &&
                                 sources.contains(QRegularExpression("class " + name + "\\b"));
            const bool isNamed =
                sources.contains(QRegularExpression("translate\\(\\s*\"" + context + "\",")) ||
                sources.contains("Q_DECLARE_TR_FUNCTIONS(" + context + ")");
            QVERIFY2(isClass || isNamed, qPrintable(context));
        }
    }

    void coreSpeaksGermanToo() {
        const Language german("de");
        QCOMPARE(text(cancelled().value()), QString("Abgebrochen."));
        QCOMPARE(text(atLine("a.csv", 7)), QString("a.csv, Zeile 7"));
    }

    void englishNeedsNoTranslation() {
        const Language english("en");
        QCOMPARE(text(cancelled().value()), QString("Cancelled."));
    }

    void menusHaveMnemonicsOfTheirOwn_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void menusHaveMnemonicsOfTheirOwn() {
        QFETCH(QString, language);
        WindowHarness harness;
        Settings(harness.path("settings.ini")).set(setting::language, language);
        harness.open();
        QStringList titles;
        for (const QAction* action : harness.window().menuBar()->actions())
            titles.append(action->text());
        checkMnemonics(titles);
        for (const QMenu* menu : harness.window().menuBar()->findChildren<QMenu*>()) {
            QStringList texts;
            for (const QAction* action : menu->actions())
                texts.append(action->text());
            checkMnemonics(texts);
        }
    }

private:
    static void checkMnemonics(const QStringList& texts) {
        QMap<QString, QString> taken;
        for (const QString& text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(text + " and " + taken.value(key)));
            taken.insert(key, text);
        }
    }
};

QTEST_MAIN(TranslationTest)
#include "TranslationTest.moc"
