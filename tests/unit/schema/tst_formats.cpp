#include "models/core/countries.h"
#include "models/schema/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::schema::fitsFormat;
using rfi::schema::isKnownFormat;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void knowsTheCodesOfEveryCountry();
    void knowsNoOtherFormat();
};

void TestFormats::judges_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char* format, const QString& text, bool fits) {
        QTest::addRow("%s %s", format, qPrintable(text)) << QString::fromLatin1(format) << text << fits;
    };
    row("date", u"2031-01-15"_s, true);
    row("date", u"2031-02-30"_s, false);
    row("date", u"15.01.2031"_s, false);
    row("date-time", u"2026-11-02T09:00:00Z"_s, true);
    row("date-time", u"2026-11-02T09:00:00.123+01:00"_s, true);
    row("date-time", u"2026-11-02 09:00:00+00"_s, false);
    row("date-time", u"2026-11-02T09:00:00"_s, false);
    row("email", u"jane.doe+kyc@example.co.uk"_s, true);
    row("email", u"jane@example"_s, false);
    row("email", u"jane@example.com\n"_s, false);
    row("email", u"jane@@example.com"_s, false);
    row("email", u"@example.com"_s, false);
    row("email", u"jane doe@example.com"_s, false);
    row("email", QString(250, u'a') + u"@b.cd"_s, false);
    row("uri", u"https://example.com/a?b=c#d"_s, true);
    row("uri", u"s3://bucket/key"_s, true);
    row("uri", u"urn:uuid:14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s, true);
    row("uri", u"/relative"_s, false);
    row("uri", u"https://exa mple.com"_s, false);
    row("uri", u"https://example.com/%zz"_s, false);
    row("uri", u"https://ex\u00e4mple.com"_s, false);
    row("uuid", u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s, true);
    row("uuid", u"14F5CBA4-6EA2-4BBF-AA20-593232F193D4"_s, true);
    row("uuid", u"{14f5cba4-6ea2-4bbf-aa20-593232f193d4}"_s, false);
    row("uuid", u"14f5cba46ea24bbfaa20593232f193d4"_s, false);
    row("e164", u"+4915112345678"_s, true);
    row("e164", u"+0151"_s, false);
    row("e164", u"004915112345678"_s, false);
    row("e164", u"+1234567890123456"_s, false);
    row("iso-3166-1-alpha-2", u"DE"_s, true);
    row("iso-3166-1-alpha-2", u"DEU"_s, false);
    row("iso-3166-1-alpha-2", u"de"_s, false);
    row("iso-3166-1-alpha-2", u"XK"_s, false);
    row("iso-3166-1-alpha-3", u"DEU"_s, true);
    row("iso-3166-1-alpha-3", u"DE"_s, false);
    row("iso-3166-1-alpha-3", u"ZZZ"_s, false);
    for (const char* format :
         {"date", "date-time", "email", "uri", "uuid", "e164", "iso-3166-1-alpha-2", "iso-3166-1-alpha-3"})
        row(format, QString(), false);
}

void TestFormats::judges()
{
    QFETCH(const QString, format);
    QFETCH(const QString, text);
    QFETCH(const bool, fits);
    QVERIFY(isKnownFormat(format));
    QCOMPARE(fitsFormat(format, text), fits);
}

void TestFormats::knowsTheCodesOfEveryCountry()
{
    for (const auto& country : rfi::core::countries()) {
        QVERIFY2(fitsFormat(u"iso-3166-1-alpha-2"_s, country.alpha2), qPrintable(country.alpha2));
        QVERIFY2(fitsFormat(u"iso-3166-1-alpha-3"_s, country.alpha3), qPrintable(country.alpha3));
    }
}

void TestFormats::knowsNoOtherFormat()
{
    QVERIFY(!isKnownFormat(u"ipv4"_s));
    QVERIFY(!isKnownFormat(u"Date"_s));
    QVERIFY(!fitsFormat(u"ipv4"_s, u"127.0.0.1"_s));
}

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
