#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace fitroom;

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsMembersAndLeavesMissingOnes() {
        const auto json = nlohmann::json::parse(
            R"({"count": 3, "rate": 1, "on": true, "text": "a", "seed": 18446744073709551615})");
        JsonReader reader(json, inFile("f"));
        int count = 0, missing = 7;
        double rate = 0;
        bool on = false;
        std::string text;
        std::uint64_t seed = 0;
        reader.read("count", count);
        reader.read("missing", missing);
        reader.read("rate", rate);
        reader.read("on", on);
        reader.read("text", text);
        reader.read("seed", seed);
        QVERIFY(reader.finish().has_value());
        QCOMPARE(count, 3);
        QCOMPARE(missing, 7);
        QCOMPARE(rate, 1.0);
        QVERIFY(on);
        QCOMPARE(text, std::string("a"));
        QCOMPARE(seed, ~std::uint64_t(0));
    }

    void refusesWrongTypes_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("text") << "\"3\""
                              << "f: \"p.n\" must be a whole number.";
        QTest::newRow("fraction") << "3.5"
                                  << "f: \"p.n\" must be a whole number.";
        QTest::newRow("null") << "null"
                              << "f: \"p.n\" must be a whole number.";
        QTest::newRow("too large")
            << "4294967296"
            << "f: \"p.n\" is 4294967296, but must be between -2147483648 and 2147483647.";
        QTest::newRow("too small")
            << "-4294967296"
            << "f: \"p.n\" is -4294967296, but must be between -2147483648 and 2147483647.";
    }

    void refusesWrongTypes() {
        QFETCH(QString, value);
        QFETCH(QString, complaint);
        const auto json = nlohmann::json::parse("{\"n\": " + value.toStdString() + "}");
        JsonReader reader(json, inFile("f"), "p.");
        int n = 5;
        reader.read("n", n);
        QCOMPARE(n, 5);
        const auto outcome = reader.finish();
        QVERIFY(!outcome);
        QCOMPARE(QString::fromStdString(outcome.error().english()), complaint);
    }

    void namesUnknownMembersAndChoices() {
        enum class Colour { Red, Green };
        const std::string_view names[] = {"red", "green"};
        const auto json = nlohmann::json::parse(R"({"colour": "green", "size": 1})");
        Colour colour = Colour::Red;
        JsonReader reader(json, inFile("f"));
        reader.readChoice("colour", colour, names);
        QVERIFY(colour == Colour::Green);
        QCOMPARE(reader.finish().error().what.english(),
                 std::string("There is no member called \"size\" here."));

        const auto blue = nlohmann::json::parse(R"({"colour": "blue"})");
        JsonReader other(blue, inFile("f"));
        other.readChoice("colour", colour, names);
        QCOMPARE(other.finish().error().what.english(),
                 std::string("\"colour\" is \"blue\", but must be one of red, green."));
    }

    void keepsTheFirstError() {
        const auto json = nlohmann::json::parse(R"({"a": "x", "b": "y"})");
        JsonReader reader(json, inFile("f"));
        int number = 0;
        reader.read("a", number);
        reader.read("b", number);
        QCOMPARE(reader.finish().error().what.english(),
                 std::string("\"a\" must be a whole number."));
    }

    void saysOnWhichLineJsonBreaks() {
        const auto json = parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}", "f.json");
        QVERIFY(!json);
        QCOMPARE(json.error().kind, ErrorKind::BadInput);
        QCOMPARE(json.error().where.english(), std::string("f.json, line 3"));
    }

    void refusesHostileText() {
        QVERIFY(!parseJson("", "f"));
        QVERIFY(!parseJson("\xff\xfe", "f"));
        QVERIFY(!parseJson(std::string(1000000, '['), "f"));
        QVERIFY(!parseJson(std::string(1000, '[') + std::string(1000, ']'), "f"));
        QVERIFY(!parseJson("[1e999]", "f"));
        QVERIFY(parseJson(std::string(60, '[') + std::string(60, ']'), "f"));
        const auto array = nlohmann::json::parse("[]");
        JsonReader reader(array, inFile("f"));
        QVERIFY(!reader.finish());
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "JsonReaderTest.moc"
