#include "models/audit/facts.h"
#include "models/core/jsonreader.h"
#include "models/forms/form.h"
#include "ui/texts/actwords.h"
#include "ui/texts/texts.h"

#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using forms::ItemKind;
using submission::Outcome;

namespace {

QList<ErrorCode> allCodes()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QList<ErrorCode> all;
    for (int i = 0; i < codes.keyCount(); ++i)
        all += static_cast<ErrorCode>(codes.value(i));
    return all;
}

/// A sentence a person can read: neither empty, nor with a place where a fact is missing.
bool isSentence(const QString& text)
{
    static const QRegularExpression leftover(uR"(%\d|[\[\]]|“”|\(\)|  | [.,;:]|[:;] ?\.|_)"_s);
    return text.size() > 5 && text.endsWith(u'.') && !leftover.match(text).hasMatch();
}

forms::Field dateField()
{
    forms::Field field;
    field.kind = ItemKind::Date;
    field.label = u"Valid until"_s;
    field.identity = {u"p1"_s, u"/identifying_documents/expiry_date"_s, u"PASSPORT"_s, {}};
    return field;
}

forms::Problem problem(ErrorCode code, const QStringList& arguments = {})
{
    return {dateField().identity, code, arguments, {}, {}, false};
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void knowsEveryCode_data();
    void knowsEveryCode();
    void namesTheFactsOfAnError_data();
    void namesTheFactsOfAnError();
    void saysWhatIsWrongAndWhatToDo_data();
    void saysWhatIsWrongAndWhatToDo();
    void saysWhatToEnter_data();
    void saysWhatToEnter();
    void readsEveryFormatAsASentence_data();
    void readsEveryFormatAsASentence();
    void quotesTheProvider();
    void knowsEveryOutcome();
    void namesAnItem_data();
    void namesAnItem();
    void callsNoSectionLikeTheKindOfCustomer();
    void writesDatesAsThePlaceDoes_data();
    void writesDatesAsThePlaceDoes();
    void writesSizes_data();
    void writesSizes();
    void tellsHowOldADocumentMayBe_data();
    void tellsHowOldADocumentMayBe();
    void namesEveryActOfTheLog();
};

void TestTexts::knowsEveryCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    for (const ErrorCode code : allCodes()) {
        const QByteArray name = core::codeName(code).toUtf8();
        QTest::newRow(name.constData()) << code << QStringList{u"2026-01-02"_s, u"2026-03-04"_s, u"third"_s};
        QTest::newRow((name + " without facts").constData()) << code << QStringList{};
    }
}

void TestTexts::knowsEveryCode()
{
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, arguments);
    const bool hasFacts = !arguments.isEmpty();
    const core::Error error{.code = code, .subject = u"subject"_s, .arguments = arguments};
    const QString text = ui::errorText(error);
    const QString advice = ui::errorAdvice(code);
    QVERIFY2(isSentence(text), qPrintable(text));
    QVERIFY2(isSentence(advice), qPrintable(advice));
    QVERIFY(text != advice);

    const forms::Field field = dateField();
    const QString words = ui::problemText(problem(code, arguments), &field);
    QVERIFY2(hasFacts ? isSentence(words) : words.endsWith(u'.'), qPrintable(words));
}

void TestTexts::namesTheFactsOfAnError_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("file") << ErrorCode::FileMissing << u"a.json"_s << QStringList{}
                          << u"The file “a.json” is not there."_s;
    QTest::newRow("host and reason") << ErrorCode::TlsFailed << u"api.example"_s
                                     << QStringList{u"The certificate has expired"_s, u"Wrong host"_s}
                                     << u"The connection to api.example is not safe: The certificate has expired, "
                                        "Wrong host."_s;
    QTest::newRow("host alone") << ErrorCode::TlsFailed << u"api.example"_s << QStringList{}
                                << u"The connection to api.example is not safe."_s;
    QTest::newRow("list of words") << ErrorCode::NotInList << u""_s << QStringList{u"A"_s, u"B"_s}
                                   << u"The value is not one of those that are accepted: A, B."_s;
    QTest::newRow("seconds") << ErrorCode::TooManyRequests << u"api.example"_s << QStringList{u"30"_s}
                             << u"The provider takes no more calls for now; seconds to wait: 30."_s;
    QTest::newRow("marks in a name (E11)")
        << ErrorCode::FileMissing << u"a\u202Efdp"_s << QStringList{} << u"The file “a[U+202E]fdp” is not there."_s;
}

void TestTexts::namesTheFactsOfAnError()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    QFETCH(QStringList, arguments);
    QTEST(ui::errorText({.code = code, .subject = subject, .arguments = arguments}), "text");
}

void TestTexts::saysWhatIsWrongAndWhatToDo_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("expired") << ErrorCode::DateExpired << QStringList{u"2020-01-15"_s}
                             << u"This document expired on 15 January 2020. Enter the date of the new one."_s;
    QTest::newRow("order") << ErrorCode::DateOrder << QStringList{u"2026-02-01"_s, u"2026-01-31"_s, u"Issued on"_s}
                           << u"“Valid until” (31 January 2026) has to be later than “Issued on” "
                              "(1 February 2026)."_s;
    QTest::newRow("too old") << ErrorCode::DocumentTooOld << QStringList{u"2026-01-31"_s, u"2026-08-20"_s}
                             << u"This document is dated 31 January 2026; the provider accepts none dated before "
                                "20 August 2026. Add a newer one."_s;
    QTest::newRow("side") << ErrorCode::SideMissing << QStringList{u"BACK"_s}
                          << u"A side of the document is missing: back. Add a picture of it."_s;
    QTest::newRow("too large") << ErrorCode::DocumentTooLarge
                               << QStringList{u"scan.pdf"_s, u"10485760"_s, u"12582912"_s}
                               << u"“scan.pdf” is too large: it has 12 MB, the limit is 10 MB. Choose a smaller "
                                  "one."_s;
    QTest::newRow("wrong kind (E02)")
        << ErrorCode::DocumentWrongType
        << QStringList{u"passport.pdf"_s, u"application/x-ms-dos-executable"_s, u"pdf, jpg"_s}
        << u"“passport.pdf” cannot be attached. Type of its content: DOS/Windows executable. Choose a file of one of "
           "these types, with the matching ending in its name: pdf, jpg."_s;
    QTest::newRow("two kinds in one (E02)")
        << ErrorCode::DocumentWrongType << QStringList{u"passport.pdf"_s, u"application/octet-stream"_s, u"pdf, jpg"_s}
        << u"“passport.pdf” cannot be attached. Type of its content: unknown. Choose a file of one of these types, "
           u"with "
           "the matching ending in its name: pdf, jpg."_s;
    QTest::newRow("list") << ErrorCode::NotInList << QStringList{u"A"_s, u"B"_s}
                          << u"“Valid until” does not take this answer. Choose one of these: A, B."_s;
    QTest::newRow("not asked") << ErrorCode::NotAsked << QStringList{}
                               << u"“Valid until” was not asked. Remove it from the answers."_s;
    QTest::newRow("asked under another name")
        << ErrorCode::NotAsked << QStringList{u"party a, side BACK"_s, u"party b"_s}
        << u"“Valid until” was asked with party a, side BACK or party b: name it in the answer."_s;
    QTest::newRow("asked under a shorter name")
        << ErrorCode::NotAsked << QStringList{QString()}
        << u"“Valid until” was asked without the party, document type or side that the answer names. Name it as the "
           "request does."_s;
    QTest::newRow("empty text") << ErrorCode::TooShort << QStringList{u"1"_s}
                                << u"“Valid until” is empty. Enter a text."_s;
    QTest::newRow("no country") << ErrorCode::FormatMismatch << QStringList{u"iso-3166-1-alpha-3"_s}
                                << u"“Valid until” has to be a country. Choose it from the list, or "
                                   "enter its ISO 3166 alpha-3 code, such as PRT."_s;
    QTest::newRow("no date of a document")
        << ErrorCode::FormatMismatch << QStringList{u"issued"_s, u"yesterday"_s}
        << u"“yesterday” has to be a clear date. Write its month as a word, or the year first."_s;
    QTest::newRow("what belongs to no value") << ErrorCode::PartyUnclear << QStringList{}
                                              << u"The request does not say whose document is meant. Read the request "
                                                 "from the provider, or choose the person yourself."_s;
}

void TestTexts::saysWhatIsWrongAndWhatToDo()
{
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, arguments);
    const forms::Field field = dateField();
    QTEST(ui::problemText(problem(code, arguments), &field), "text");
}

void TestTexts::saysWhatToEnter_data()
{
    QTest::addColumn<ItemKind>("kind");
    const QMetaEnum kinds = QMetaEnum::fromType<ItemKind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QTest::newRow(kinds.key(i)) << static_cast<ItemKind>(kinds.value(i));
}

void TestTexts::saysWhatToEnter()
{
    QFETCH(ItemKind, kind);
    forms::Field field = dateField();
    field.kind = kind;
    const QString text = ui::problemText(problem(ErrorCode::Required), &field);
    QVERIFY2(text.startsWith(u"“Valid until” is empty. "_s) && isSentence(text), qPrintable(text));
    const QString withoutField = ui::problemText(problem(ErrorCode::Required), nullptr);
    QCOMPARE(withoutField, u"“/identifying_documents/expiry_date” is empty. Enter what is asked."_s);
}

void TestTexts::readsEveryFormatAsASentence_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format :
         {"date", "date-time", "email", "uri", "uuid", "e164", "iso-3166-1-alpha-2", "iso-3166-1-alpha-3", ""})
        QTest::newRow(*format ? format : "none") << QString::fromLatin1(format);
}

void TestTexts::readsEveryFormatAsASentence()
{
    QFETCH(QString, format);
    const forms::Field field = dateField();
    const QString text = ui::problemText(problem(ErrorCode::FormatMismatch, {format}), &field);
    QVERIFY2(isSentence(text), qPrintable(text));
    QVERIFY(text.contains(u"Valid until"_s));
}

void TestTexts::quotesTheProvider()
{
    forms::Problem said = problem(ErrorCode::ProviderMessage);
    said.isFromProvider = true;
    said.providerText = u"must be <b>after</b> %1 \u202Etoday"_s;
    const forms::Field field = dateField();
    QCOMPARE(ui::problemText(said, &field), u"must be <b>after</b> %1 [U+202E]today"_s);
    said.providerKey = u"identifying_documents.0.nickname"_s;
    QCOMPARE(ui::problemText(said, nullptr),
             u"identifying_documents.0.nickname: must be <b>after</b> %1 [U+202E]today"_s);
    said.providerText = QString(100'000, u'a');
    QVERIFY(ui::problemText(said, nullptr).size() < 4100);
}

void TestTexts::knowsEveryOutcome()
{
    const QMetaEnum outcomes = QMetaEnum::fromType<Outcome>();
    QStringList seen;
    for (int i = 0; i < outcomes.keyCount(); ++i) {
        const auto outcome = static_cast<Outcome>(outcomes.value(i));
        QVERIFY2(isSentence(ui::outcomeText(outcome)), outcomes.key(i));
        QVERIFY2(isSentence(ui::outcomeNext(outcome)), outcomes.key(i));
        QVERIFY2(!seen.contains(ui::outcomeText(outcome)), outcomes.key(i));
        seen += ui::outcomeText(outcome);
    }
}

void TestTexts::namesAnItem_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("text");
    QTest::newRow("of a party") << u"p1"_s << u"Passport"_s << u""_s << u"Passport of Ana López: Valid until"_s;
    QTest::newRow("of a party without a name") << u"p2"_s << u"Passport"_s << u""_s << u"Passport of p2: Valid until"_s;
    QTest::newRow("of the customer") << u""_s << u"Passport"_s << u""_s << u"Passport: Valid until"_s;
    QTest::newRow("with a side") << u""_s << u"Passport"_s << u"BACK"_s << u"Passport: Valid until (back)"_s;
    QTest::newRow("in no group") << u"p1"_s << u""_s << u""_s << u"Valid until of Ana López"_s;
    QTest::newRow("group of the same name") << u""_s << u"Valid until"_s << u""_s << u"Valid until"_s;
}

void TestTexts::namesAnItem()
{
    QFETCH(QString, party);
    QFETCH(QString, group);
    QFETCH(QString, side);
    forms::Form form;
    form.request.parties = {{u"p1"_s, u"Ana López"_s}, {u"p2"_s, {}}};
    forms::Section section;
    section.title = group;
    section.pointer = u"/identifying_documents"_s;
    form.sections = {section};
    forms::Field field = dateField();
    field.section = 0;
    field.identity.party = party;
    field.identity.side = side;
    QTEST(ui::itemText(field, form), "text");
}

void TestTexts::callsNoSectionLikeTheKindOfCustomer()
{
    forms::Form form;
    form.request.parties = {{u"p1"_s, u"Ana López"_s}};
    forms::Section section;
    section.party = u"p1"_s;
    section.title = u"Business"_s;
    form.sections = {section};
    forms::Field field = dateField();
    field.section = 0;
    QCOMPARE(ui::sectionText(form, 0), u"General information"_s);
    QCOMPARE(ui::itemText(field, form), u"Valid until of Ana López"_s);
    // Of several documents none stands for all.
    forms::Field document = field;
    document.kind = forms::ItemKind::File;
    document.label = u"Proof of address"_s;
    document.schema = core::Json::object({{u"x-meaning"_s, core::Json(u"document.file"_s)}});
    forms::Field number = field;
    number.schema = core::Json::object({{u"x-meaning"_s, core::Json(u"document.number"_s)}});
    form.fields = {number, document, document};
    form.sections.first().fields = {0, 1};
    QCOMPARE(ui::sectionText(form, 0), u"Proof of address"_s);
    form.sections.first().fields = {0, 1, 2};
    QCOMPARE(ui::sectionText(form, 0), u"Documents"_s);
}

void TestTexts::writesDatesAsThePlaceDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("Britain") << u"en_GB"_s << u"15 January 2020"_s << u"15 Jan"_s;
    QTest::newRow("United States") << u"en_US"_s << u"January 15, 2020"_s << u"Jan 15"_s;
    QTest::newRow("Germany") << u"de_DE"_s << u"15. Januar 2020"_s << u"15. Jan."_s;
    QTest::newRow("Spain") << u"es_ES"_s << u"15 de enero de 2020"_s << u"15 de ene"_s;
    QTest::newRow("Hungary") << u"hu_HU"_s << u"2020. január 15."_s << u"jan. 15."_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"١٥ يناير ٢٠٢٠"_s << u"١٥ يناير"_s;
    QTest::newRow("China") << u"zh_CN"_s << u"2020年1月15日"_s << u"1月15日"_s;
}

void TestTexts::writesDatesAsThePlaceDoes()
{
    QFETCH(QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString text = ui::dateText(QDate(2020, 1, 15));
    const QString day = ui::dayText(QDate(2020, 1, 15));
    QLocale::setDefault(before);
    QTEST(text, "text");
    QTEST(day, "day");
}

void TestTexts::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << qint64(1000) << u"1,000 bytes"_s;
    QTest::newRow("kilobytes") << qint64(100 * 1024) << u"100.0 kB"_s;
    QTest::newRow("whole megabytes") << qint64(10 * 1024 * 1024) << u"10 MB"_s;
    QTest::newRow("whole megabytes, decimal") << qint64(20'000'000) << u"20 MB"_s;
    QTest::newRow("a little more") << qint64(10'600'000) << u"10.1 MB"_s;
}

void TestTexts::writesSizes()
{
    QFETCH(qint64, bytes);
    QTEST(ui::sizeText(bytes), "text");
}

void TestTexts::tellsHowOldADocumentMayBe_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("words");
    QTest::newRow("months") << uR"([{"rule": "issuedWithin", "member": "bill", "months": 3}])"_s
                            << u"at most 3 month(s) old"_s;
    QTest::newRow("days") << uR"([{"rule": "issuedWithin", "member": "bill", "days": 90}])"_s
                          << u"at most 90 day(s) old"_s;
    QTest::newRow("of another document") << uR"([{"rule": "issuedWithin", "member": "lease", "days": 90}])"_s
                                         << QString();
    QTest::newRow("no rule") << u"[]"_s << QString();
}

void TestTexts::tellsHowOldADocumentMayBe()
{
    QFETCH(QString, rules);
    QFETCH(QString, words);
    forms::Form form;
    form.fields.append(forms::Field());
    form.fields.first().identity.pointer = u"/proof/bill"_s;
    form.fields.first().section = 0;
    form.sections.append(forms::Section());
    form.sections.first().schema = core::Json::object({{u"x-rules"_s, *core::readJson(rules.toUtf8())}});
    QCOMPARE(ui::ageLimitText(form, 0), words);
}

void TestTexts::namesEveryActOfTheLog()
{
    for (int act = 0; act <= static_cast<int>(audit::Act::SettingChanged); ++act) {
        const QString name = audit::actName(static_cast<audit::Act>(act));
        const QString words = ui::actText(name);
        QVERIFY2(!words.contains(u'_') && words.at(0).isUpper(), qPrintable(name));
    }
    QCOMPARE(ui::actText(u"of_a_newer_version"_s), u"of a newer version"_s);
    QCOMPARE(ui::factText(u"sha256"_s), u"SHA-256"_s);
    QCOMPARE(ui::factText(u"newer"_s), u"newer"_s);
    QCOMPARE(ui::factValueText(u"outcome"_s, u"not_sent"_s), u"not sent"_s);
    QCOMPARE(ui::factValueText(u"case"_s, u"not_sent"_s), u"not_sent"_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
