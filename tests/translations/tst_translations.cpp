#include "translations/translations.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { translations::install(QLocale::c()); }
    void offersEachLanguageOnce();
    void givesTheWordsOfALanguage_data();
    void givesTheWordsOfALanguage();
    void bringsTheWordsOfQt();
    void bringsDatesAndNumbers();
    void hasOneKindOfDigits();
    void takesThePlaceOfTheLanguageBefore();
    void fallsBackToEnglish();
};

namespace {

QString passportWord() { return QCoreApplication::translate("fincom", "Passport"); }
QString overdue(int days) { return QCoreApplication::translate("DueNotice", "%n day(s) overdue", nullptr, days); }

} // namespace

void TestTranslations::offersEachLanguageOnce()
{
    QStringList codes;
    for (const QLocale& language : translations::languages())
        codes.append(language.bcp47Name());
    codes.sort();
    QCOMPARE(codes, QStringList({u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt"_s, u"zh"_s}));
}

void TestTranslations::givesTheWordsOfALanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QLocale& language : translations::languages()) {
        if (language.language() != QLocale::English)
            QTest::addRow("%s", qPrintable(language.name())) << language.name();
    }
}

void TestTranslations::givesTheWordsOfALanguage()
{
    QFETCH(QString, code);
    translations::install(QLocale(code));
    QVERIFY(passportWord() != u"Passport"_s);
    QVERIFY(overdue(5) != overdue(1) || code.startsWith(u"ja"_s) || code.startsWith(u"zh"_s));
    QVERIFY(!overdue(5).contains(u"day"_s));
    QVERIFY(overdue(5).contains(u'5'));
}

void TestTranslations::bringsTheWordsOfQt()
{
    translations::install(QLocale(QLocale::German));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TestTranslations::bringsDatesAndNumbers()
{
    translations::install(QLocale(QLocale::French, QLocale::France));
    QVERIFY(QLocale().toString(QDate(2026, 11, 20), QLocale::LongFormat).contains(u"novembre"_s));
}

void TestTranslations::hasOneKindOfDigits()
{
    for (const QLocale& language : translations::languages()) {
        translations::install(language);
        QCOMPARE(QLocale().toString(16), overdue(16).remove(QRegularExpression(u"[^\\p{Nd}]"_s)));
        QVERIFY(QLocale().toString(QDate(2026, 8, 21), QLocale::LongFormat).contains(u"2026"_s));
        QCOMPARE(QLocale().language(), language.language());
    }
}

void TestTranslations::takesThePlaceOfTheLanguageBefore()
{
    translations::install(QLocale(QLocale::German));
    translations::install(QLocale(QLocale::English));
    QCOMPARE(overdue(1), u"1 day overdue"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestTranslations::fallsBackToEnglish()
{
    translations::install(QLocale(QLocale::Finnish));
    QCOMPARE(overdue(2), u"2 days overdue"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
