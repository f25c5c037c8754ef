#include "models/core/countries.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::countries;
using rfi::core::Country;
using rfi::core::countryFromCode;
using rfi::core::countryName;

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromBothCodesBackToTheCountry_data();
    void leadsFromBothCodesBackToTheCountry();
    void namesEachCountryInEachLanguage_data();
    void namesEachCountryInEachLanguage();
    void refusesOtherCodes_data();
    void refusesOtherCodes();
    void picksTheLanguage_data();
    void picksTheLanguage();
};

void TestCountries::leadsFromBothCodesBackToTheCountry_data()
{
    QTest::addColumn<qsizetype>("index");
    QCOMPARE(countries().size(), 249);
    for (qsizetype index = 0; index < countries().size(); ++index)
        QTest::newRow(qPrintable(countries().at(index).alpha3)) << index;
}

void TestCountries::leadsFromBothCodesBackToTheCountry()
{
    QFETCH(const qsizetype, index);
    const Country& country = countries().at(index);
    QCOMPARE(country.alpha2.size(), 2);
    QCOMPARE(country.alpha3.size(), 3);
    QCOMPARE(country.alpha2, country.alpha2.toUpper());
    QCOMPARE(country.alpha3, country.alpha3.toUpper());
    QVERIFY(!country.name.isEmpty());
    QCOMPARE(countryFromCode(country.alpha2), &country);
    QCOMPARE(countryFromCode(country.alpha3), &country);
}

void TestCountries::namesEachCountryInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestCountries::namesEachCountryInEachLanguage()
{
    QFETCH(const QString, language);
    QSet<QString> names;
    for (const Country& country : countries())
        names.insert(countryName(country, language));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), countries().size());
}

void TestCountries::refusesOtherCodes_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : {u"XK"_s, u"AN"_s, u"ZZ"_s, u"UK"_s, u"EU"_s, u"XXX"_s, u"de"_s, u"deu"_s, u"276"_s,
                                u"DE "_s, u""_s, u"Germany"_s})
        QTest::addRow("%s.", qPrintable(code)) << code;
}

void TestCountries::refusesOtherCodes()
{
    QFETCH(const QString, code);
    QCOMPARE(countryFromCode(code), nullptr);
}

void TestCountries::picksTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name");

    QTest::newRow("German") << u"DEU"_s << u"de"_s << u"Deutschland"_s;
    QTest::newRow("German of Austria") << u"DEU"_s << u"de_AT"_s << u"Deutschland"_s;
    QTest::newRow("Brazilian") << u"DE"_s << u"pt_BR"_s << u"Alemanha"_s;
    QTest::newRow("Portuguese") << u"DE"_s << u"pt"_s << u"Alemanha"_s;
    QTest::newRow("Chinese") << u"DE"_s << u"zh_CN"_s << u"德国"_s;
    QTest::newRow("English") << u"DE"_s << u"en_GB"_s << u"Germany"_s;
    QTest::newRow("a language we have no names in") << u"DE"_s << u"tlh"_s << u"Germany"_s;
    QTest::newRow("no language") << u"DE"_s << u"C"_s << u"Germany"_s;
    QTest::newRow("the common name") << u"KR"_s << u"en"_s << u"South Korea"_s;
}

void TestCountries::picksTheLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QString, locale);
    QFETCH(const QString, name);
    const Country* country = countryFromCode(code);
    QVERIFY(country);
    QCOMPARE(countryName(*country, locale), name);
}

QTEST_APPLESS_MAIN(TestCountries)
#include "tst_countries.moc"
