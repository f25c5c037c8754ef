#include "models/core/countries.h"
#include "models/core/folding.h"
#include "models/core/jsonreader.h"
#include "models/reuse/names.h"
#include "models/reuse/neutral.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using reuse::Neutral;

namespace {

/// A field of a provider that has this schema.
forms::Field fieldOf(const QByteArray& schema)
{
    forms::Field field;
    field.schema = *core::readJson(schema);
    field.kind = forms::kindOf(field.schema);
    field.format = field.schema.value(u"format"_s).toString();
    const bool isList = field.schema.contains(u"items"_s);
    const Json words = isList ? field.schema.at(u"/items/enum"_s) : field.schema.value(u"enum"_s);
    for (const Json& word : words.items())
        field.options += forms::Option{word.toString(), word.toString()};
    return field;
}

Json translated(const QByteArray& from, const QByteArray& to, const Json& value)
{
    const auto neutral = reuse::neutralFrom(fieldOf(from), value);
    return neutral ? reuse::writtenFor(fieldOf(to), *neutral).value_or(Json()) : Json();
}

} // namespace

class TestNeutral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryCountryThereAndBack_data();
    void carriesEveryCountryThereAndBack();
    void translates_data();
    void translates();
    void knowsWhatIsTheSame_data();
    void knowsWhatIsTheSame();
    void comparesNames_data();
    void comparesNames();
    void takesOnlyCertainNamesApart_data();
    void takesOnlyCertainNamesApart();
};

namespace {

const QByteArray alpha2 = R"({"type":"string","format":"iso-3166-1-alpha-2"})";
const QByteArray alpha3 = R"({"type":"string","format":"iso-3166-1-alpha-3"})";
const QByteArray date = R"({"type":"string","format":"date"})";
const QByteArray text = R"({"type":"string"})";
const QByteArray truth = R"({"type":"boolean"})";
const QByteArray number = R"({"type":"number"})";
const QByteArray bigWords = R"({"type":"string","enum":["PASSPORT","DRIVERS_LICENSE","PERMANENT_RESIDENCY_ID"],
    "x-enum-titles":{"PASSPORT":"Passport","DRIVERS_LICENSE":"Driving licence"}})";
const QByteArray smallWords = R"({"type":"string","enum":["drivers_license","permanent_residency_id","passport"],
    "x-enum-titles":{"permanent_residency_id":"Permanent residency card"}})";
const QByteArray otherWords =
    R"({"type":"string","enum":["DL","PP"],"x-enum-titles":{"DL":"Driving licence","PP":"Pass"}})";
const QByteArray examples = R"({"type":"string","examples":["PASSPORT","NATIONAL_ID"]})";
const QByteArray countryWords = R"({"type":"string","enum":["Germany","France"]})";
const QByteArray someFunds = R"({"type":"array","items":{"type":"string","enum":["loan","grants"]}})";
const QByteArray otherFunds = R"({"type":"array","items":{"type":"string","enum":["LOAN","GRANTS","SALES"]}})";
const QByteArray fewFunds = R"({"type":"array","items":{"type":"string","enum":["LOAN"]}})";

Json list(const QStringList& words)
{
    Json items = Json::array();
    for (const QString& word : words)
        items.append(Json(word));
    return items;
}

} // namespace

void TestNeutral::carriesEveryCountryThereAndBack_data()
{
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("three");
    QCOMPARE(core::countries().size(), 249);
    for (const core::Country& country : core::countries())
        QTest::newRow(qPrintable(country.alpha3)) << country.alpha2 << country.alpha3;
}

void TestNeutral::carriesEveryCountryThereAndBack()
{
    QFETCH(const QString, two);
    QFETCH(const QString, three);
    QCOMPARE(translated(alpha2, alpha3, Json(two)), Json(three));
    QCOMPARE(translated(alpha3, alpha2, Json(three)), Json(two));
    QCOMPARE(translated(alpha2, alpha2, Json(two)), Json(two));
    QCOMPARE(translated(alpha3, alpha3, Json(three)), Json(three));
    // A country that somebody wrote out is found, too, and only this one.
    const QString name = core::countryFromCode(two)->name;
    QCOMPARE(translated(text, alpha3, Json(name)), Json(three));
}

void TestNeutral::translates_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Json>("value");
    QTest::addColumn<Json>("expected");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const Json& value,
                        const Json& expected) { QTest::newRow(name) << from << to << value << expected; };
    row("a date", date, date, Json(u"2031-01-15"_s), Json(u"2031-01-15"_s));
    row("no such day", date, date, Json(u"2031-02-30"_s), Json());
    row("a date is no text", date, text, Json(u"2031-01-15"_s), Json());
    row("words in another case", bigWords, smallWords, Json(u"DRIVERS_LICENSE"_s), Json(u"drivers_license"_s));
    row("and back", smallWords, bigWords, Json(u"permanent_residency_id"_s), Json(u"PERMANENT_RESIDENCY_ID"_s));
    row("other words of one title", bigWords, otherWords, Json(u"DRIVERS_LICENSE"_s), Json(u"DL"_s));
    row("a word that the other list lacks", bigWords, otherWords, Json(u"PASSPORT"_s), Json());
    row("a word for a text with examples", smallWords, examples, Json(u"passport"_s), Json(u"PASSPORT"_s));
    row("no example of that", smallWords, examples, Json(u"drivers_license"_s), Json());
    row("a text for a list", text, bigWords, Json(u"passport"_s), Json(u"PASSPORT"_s));
    row("any text for a list", text, bigWords, Json(u"my passport"_s), Json());
    row("a word as plain text", bigWords, text, Json(u"DRIVERS_LICENSE"_s), Json(u"Driving licence"_s));
    row("a country for a list of names", alpha3, countryWords, Json(u"DEU"_s), Json(u"Germany"_s));
    row("a name for a country", countryWords, alpha2, Json(u"France"_s), Json(u"FR"_s));
    row("a country that is none", alpha3, alpha2, Json(u"XXX"_s), Json());
    row("several words", someFunds, otherFunds, list({u"loan"_s, u"grants"_s}), list({u"LOAN"_s, u"GRANTS"_s}));
    row("all of them or none", someFunds, fewFunds, list({u"loan"_s, u"grants"_s}), Json());
    row("a truth", truth, truth, Json::boolean(false), Json::boolean(false));
    row("a truth is no text", truth, text, Json::boolean(true), Json());
    row("a number as it was written", number, number, Json::number(u"12.50"_s), Json::number(u"12.50"_s));
    row("nothing", text, text, Json(u""_s), Json());
}

void TestNeutral::translates()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const Json, value);
    QFETCH(const Json, expected);
    QCOMPARE(translated(from, to, value), expected);
}

void TestNeutral::knowsWhatIsTheSame_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("country codes") << alpha2 << u"ES"_s << alpha3 << u"ESP"_s << true;
    QTest::newRow("other country") << alpha2 << u"ES"_s << alpha3 << u"EST"_s << false;
    QTest::newRow("document numbers") << text << u"AB 123-4"_s << text << u"ab1234"_s << true;
    QTest::newRow("other number") << text << u"AB1234"_s << text << u"AB1235"_s << false;
    QTest::newRow("dates") << date << u"2031-01-15"_s << date << u"2031-01-15"_s << true;
    QTest::newRow("other date") << date << u"2031-01-15"_s << date << u"2031-01-16"_s << false;
    QTest::newRow("words") << bigWords << u"PASSPORT"_s << text << u"Passport"_s << true;
}

void TestNeutral::knowsWhatIsTheSame()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QString, left);
    QFETCH(const QByteArray, other);
    QFETCH(const QString, right);
    QFETCH(const bool, isSame);
    const auto one = reuse::neutralFrom(fieldOf(from), Json(left));
    const auto two = reuse::neutralFrom(fieldOf(other), Json(right));
    QVERIFY(one && two);
    QCOMPARE(reuse::isSame(*one, *two), isSame);
    QCOMPARE(reuse::isSame(*two, *one), isSame);
}

void TestNeutral::comparesNames_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("accents") << u"Ana López"_s << u"ANA LOPEZ"_s << true;
    QTest::newRow("order") << u"López, Ana"_s << u"Ana López"_s << true;
    QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s << true;
    QTest::newRow("Arabic vowels") << u"مُحَمَّد"_s << u"محمد"_s << true;
    QTest::newRow("Chinese") << u"王小明"_s << u"王小明"_s << true;
    QTest::newRow("other Chinese") << u"王小明"_s << u"王大明"_s << false;
    QTest::newRow("a middle name more") << u"Ana María López"_s << u"Ana López"_s << false;
    QTest::newRow("another person") << u"Ana López"_s << u"Ana Lope"_s << false;
}

void TestNeutral::comparesNames()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const bool, isSame);
    QCOMPARE(core::foldedName(left) == core::foldedName(right), isSame);
    QVERIFY(!core::foldedName(left).isEmpty());
}

void TestNeutral::takesOnlyCertainNamesApart_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("two words") << u"Ana López"_s << u"Ana"_s << u"López"_s;
    QTest::newRow("three words") << u"Ana María López"_s << QString() << QString();
    QTest::newRow("one word") << u"Madonna"_s << QString() << QString();
    QTest::newRow("family name first") << u"López, Ana"_s << QString() << QString();
}

void TestNeutral::takesOnlyCertainNamesApart()
{
    QFETCH(const QString, full);
    QFETCH(const QString, given);
    QFETCH(const QString, family);
    const auto parts = reuse::splitName(full);
    QCOMPARE(parts ? parts->given : QString(), given);
    QCOMPARE(parts ? parts->family : QString(), family);
    if (parts)
        QCOMPARE(reuse::joinedName(parts->given, {}, parts->family), full);
}

QTEST_APPLESS_MAIN(TestNeutral)
#include "tst_neutral.moc"
