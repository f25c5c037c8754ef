#include "models/forms/checks.h"
#include "tests/unit/forms/fincomforms.h"

#include <QTest>

using namespace rfi;
using namespace rfi::forms;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using test::ana;
using test::asked;

namespace {
const QDate today(2026, 11, 20);
const QString identity = u"/identifying_documents/"_s;
} // namespace

Q_DECLARE_METATYPE(rfi::forms::FileEntry)

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksOneValue_data();
    void checksOneValue();
    void checksDatesOfADocument_data();
    void checksDatesOfADocument();
    void wantsBothSides_data();
    void wantsBothSides();
    void asksForTheSideOfEachPicture();
    void checksTheAgeOfAProof_data();
    void checksTheAgeOfAProof();
    void checksTheAgeThatTheRequestNames_data();
    void checksTheAgeThatTheRequestNames();
    void checksTheLengthThatTheRequestNames_data();
    void checksTheLengthThatTheRequestNames();
    void aDateOfADocumentThatIsNoneIsAProblem();
    void checksDocuments_data();
    void checksDocuments();
    void limitsEachKindOfDocument_data();
    void limitsEachKindOfDocument();
    void checksADocumentThatTravelsInside();
    void wantsADocumentAndItsKindForACallOfItsOwn();
    void wantsWhatAnotherAnswerCallsFor_data();
    void wantsWhatAnotherAnswerCallsFor();
    void refusesAnAnswerThatWasNotAsked();
    void blocksAnUnknownItemUntilItIsLeftOut();
    void neverLeavesARequiredItemOut();
    void takesOnlyTheOptionsOfTheRequest();
};

void TestChecks::checksOneValue_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<Json>("value");
    QTest::addColumn<int>("code"); // -1 = fine
    const auto row = [](const char* name, const QString& pointer, const Json& value, std::optional<ErrorCode> code) {
        QTest::newRow(name) << pointer << value << (code ? static_cast<int>(*code) : -1);
    };
    const QString country = identity + u"country"_s;
    row("alpha-3 country", country, Json(u"USA"_s), {});
    row("F22 alpha-2 country", country, Json(u"US"_s), ErrorCode::FormatMismatch);
    row("F22 lower case country", country, Json(u"usa"_s), ErrorCode::FormatMismatch);
    row("F22 no country", country, Json(u"ZZZ"_s), ErrorCode::FormatMismatch);
    row("missing", country, Json(), ErrorCode::Required);
    row("a number for a text", identity + u"number"_s, Json::integer(7), ErrorCode::WrongType);
    row("an empty text", identity + u"number"_s, Json(QString()), ErrorCode::Required);
    row("a date", identity + u"issue_date"_s, Json(u"2024-02-29"_s), {});
    row("F21 31 February", identity + u"issue_date"_s, Json(u"2024-02-31"_s), ErrorCode::FormatMismatch);
    row("F21 day first", identity + u"issue_date"_s, Json(u"29.02.2024"_s), ErrorCode::FormatMismatch);
    row("F21 Arabic digits", identity + u"issue_date"_s, Json(u"٢٠٢٤-٠٢-٢٩"_s), ErrorCode::FormatMismatch);
    row("a word of the list", identity + u"type"_s, Json(u"NATIONAL_ID"_s), {});
    row("no word of the list", identity + u"type"_s, Json(u"GOVERNMENT_ID"_s), ErrorCode::NotInList);
}

void TestChecks::checksOneValue()
{
    QFETCH(QString, pointer);
    QFETCH(Json, value);
    QFETCH(int, code);
    const Form form = test::fincomForm(u"business"_s, {asked(ana, pointer)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {value, {}, false});
    const QList<Problem> problems = checkField(form, 0, answers);
    QCOMPARE(problems.size(), code < 0 ? 0 : 1);
    if (code < 0)
        return;
    QCOMPARE(static_cast<int>(problems.constFirst().code), code);
    QCOMPARE(problems.constFirst().item, form.fields.constFirst().identity);
}

void TestChecks::checksDatesOfADocument_data()
{
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QList<ErrorCode>>("codes");
    using Codes = QList<ErrorCode>;
    QTest::newRow("in order") << u"2021-01-01"_s << u"2031-01-01"_s << Codes{};
    QTest::newRow("only the expiry") << QString() << u"2031-01-01"_s << Codes{};
    QTest::newRow("expired") << u"2010-01-15"_s << u"2020-01-15"_s << Codes{ErrorCode::DateExpired};
    QTest::newRow("expires today") << u"2021-01-01"_s << u"2026-11-20"_s << Codes{ErrorCode::DateExpired};
    QTest::newRow("expires tomorrow") << u"2021-01-01"_s << u"2026-11-21"_s << Codes{};
    QTest::newRow("issued tomorrow") << u"2026-11-21"_s << u"2031-01-01"_s << Codes{ErrorCode::DateInFuture};
    QTest::newRow("issued today") << u"2026-11-20"_s << u"2031-01-01"_s << Codes{};
    QTest::newRow("expires before issue")
        << u"2032-01-01"_s << u"2031-01-01"_s << Codes{ErrorCode::DateInFuture, ErrorCode::DateOrder};
    QTest::newRow("no date at all") << u"soon"_s << u"2031-01-01"_s << Codes{};
}

void TestChecks::checksDatesOfADocument()
{
    QFETCH(QString, issued);
    QFETCH(QString, expires);
    QFETCH(QList<ErrorCode>, codes);
    const Form form = test::fincomForm(u"business"_s,
                                       {asked(ana, identity + u"issue_date"_s, u"PASSPORT"_s),
                                        asked(ana, identity + u"expiry_date"_s, u"PASSPORT"_s)});
    Answers answers;
    if (!issued.isEmpty())
        answers.set(form.fields.at(0).identity, {Json(issued), {}, false});
    answers.set(form.fields.at(1).identity, {Json(expires), {}, false});
    QList<ErrorCode> found;
    for (const Problem& problem : checkSection(form, 0, answers, today))
        found += problem.code;
    QCOMPARE(found, codes);
}

void TestChecks::wantsBothSides_data()
{
    QTest::addColumn<QString>("documentType");
    QTest::addColumn<QStringList>("sides");
    QTest::addColumn<QStringList>("missing");
    const QStringList front{u"FRONT"_s};
    const QStringList back{u"BACK"_s};
    QTest::newRow("passport without side") << u"PASSPORT"_s << QStringList{QString()} << QStringList();
    QTest::newRow("passport front") << u"PASSPORT"_s << front << QStringList();
    QTest::newRow("licence with both") << u"DRIVERS_LICENSE"_s << front + back << QStringList();
    QTest::newRow("licence without back") << u"DRIVERS_LICENSE"_s << front << back;
    QTest::newRow("permit front only, the pages differ") << u"RESIDENCE_PERMIT"_s << front << QStringList();
}

void TestChecks::wantsBothSides()
{
    QFETCH(QString, documentType);
    QFETCH(QStringList, sides);
    QFETCH(QStringList, missing);
    const Form form = test::fincomForm(u"business"_s, {asked(ana, identity + u"files"_s, documentType)});
    Answer answer;
    for (const QString& side : sides)
        answer.files += FileEntry{side, {}, test::sample(), {}};
    Answers answers;
    answers.set(form.fields.constFirst().identity, answer);
    QStringList found;
    for (const Problem& problem : checkForm(form, answers, today)) {
        QCOMPARE(problem.code, ErrorCode::SideMissing);
        found += problem.arguments;
    }
    QCOMPARE(found, missing);
}

void TestChecks::asksForTheSideOfEachPicture()
{
    const Form form = test::fincomForm(u"business"_s, {asked(ana, identity + u"files"_s, u"NATIONAL_ID"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity,
                {{}, {{u"FRONT"_s, {}, test::sample(), {}}, {{}, {}, test::sample(), {}}}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().code, ErrorCode::SideUnpicked);
}

void TestChecks::checksTheAgeOfAProof_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<bool>("isFine");
    const QString own = u"/proof_of_address/files"_s;
    const QString parties = u"/address_documents/files"_s;
    QTest::newRow("individual, three months") << QString() << own << QDate(2026, 8, 20) << true;
    QTest::newRow("individual, a day more") << QString() << own << QDate(2026, 8, 19) << false;
    QTest::newRow("party, 90 days") << ana << parties << QDate(2026, 8, 22) << true;
    QTest::newRow("party, 91 days") << ana << parties << QDate(2026, 8, 21) << false;
    QTest::newRow("date not told") << ana << parties << QDate() << true;
    QTest::newRow("from tomorrow") << ana << parties << QDate(2026, 11, 21) << false;
}

void TestChecks::checksTheAgeOfAProof()
{
    QFETCH(QString, party);
    QFETCH(QString, pointer);
    QFETCH(QDate, issued);
    QFETCH(bool, isFine);
    const QString type = party.isEmpty() ? u"individual"_s : u"business"_s;
    const Form form = test::fincomForm(type, {asked(party, pointer, u"UTILITY_BILL"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {{}, {{{}, {}, test::sample(), issued}}, false});
    QCOMPARE(checkForm(form, answers, today).isEmpty(), isFine);
}

void TestChecks::checksTheAgeThatTheRequestNames_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("tooOld");
    const QString bill = u"/addressProofDocumentId"_s;
    const QString older = u"Older than 3 months"_s;
    QTest::newRow("Manis, months") << u"manis"_s << bill << u"A bill of the last three months"_s << QDate(2026, 8, 19);
    QTest::newRow("Manis, days") << u"manis"_s << bill << u"Of the last 90 days"_s << QDate(2026, 8, 21);
    QTest::newRow("Manis, company") << u"manis"_s << u"/companyInfo"_s + bill << older << QDate(2026, 8, 19);
    QTest::newRow("Manis, not named") << u"manis"_s << bill << QString() << QDate();
    QTest::newRow("Delos, days") << u"delos"_s << u"/attach"_s << u"Older than 90 days"_s << QDate(2026, 8, 21);
    QTest::newRow("Delos, not named") << u"delos"_s << u"/attach"_s << u"Signed by all"_s << QDate();
}

/// Where a provider's pages name no age, the one that the request itself names counts.
void TestChecks::checksTheAgeThatTheRequestNames()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, pointer);
    QFETCH(const QString, reason);
    QFETCH(const QDate, tooOld);
    forms::Request request;
    request.provider = provider;
    request.customerId = u"5b0e7c42-91d3-4f6a-8e25-c3d4a1b2f607"_s;
    request.customerType = pointer.startsWith(u"/companyInfo"_s) ? u"business"_s : u"individual"_s;
    request.items = {asked({}, pointer, provider == u"delos"_s ? u"BANK_STATEMENT"_s : QString())};
    request.items.first().reason = reason;
    const Form form = test::formOf(request);
    const auto isFine = [&form](const QDate& issued) {
        Answers answers;
        answers.set(form.fields.constFirst().identity, {{}, {{{}, {}, test::sample(), issued}}, false});
        return checkForm(form, answers, today).isEmpty();
    };
    if (!tooOld.isValid()) {
        QVERIFY(isFine(QDate(2020, 1, 1)));
        return;
    }
    QVERIFY(!isFine(tooOld));
    QVERIFY(isFine(tooOld.addDays(1)));
}

void TestChecks::checksTheLengthThatTheRequestNames_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFine");
    const QString reason = u"What the company sells, in at least 12 characters"_s;
    QTest::newRow("too short") << reason << u"Desks, rugs"_s << false;
    QTest::newRow("just long enough") << reason << u"Desks, lamps"_s << true;
    QTest::newRow("outside of the basic plane") << reason << QString::fromUcs4(U"Desks 🪑🪑🪑🪑🪑") << false;
    QTest::newRow("no number") << u"What the company sells"_s << u"Desks"_s << true;
    QTest::newRow("a number of something else") << u"Sold in at least 12 countries"_s << u"Desks"_s << true;
}

void TestChecks::checksTheLengthThatTheRequestNames()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, text);
    QFETCH(const bool, isFine);
    forms::Request request;
    request.provider = u"delos"_s;
    request.customerType = u"business"_s;
    request.items = {asked({}, u"/comment"_s)};
    request.items.first().reason = reason;
    const Form form = test::formOf(request);
    Answers answers;
    answers.set(form.fields.constFirst().identity, {Json(text), {}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QCOMPARE(problems.isEmpty(), isFine);
    if (isFine)
        return;
    QCOMPARE(problems.constFirst().code, ErrorCode::TooShort);
    QCOMPARE(problems.constFirst().arguments, QStringList{u"12"_s});
}

void TestChecks::aDateOfADocumentThatIsNoneIsAProblem()
{
    const Form form = test::fincomForm(u"individual"_s, {asked({}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {{}, {{{}, {}, test::sample(), {}, u"yesterday"_s}}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().code, ErrorCode::FormatMismatch);
    QCOMPARE(problems.constFirst().arguments, (QStringList{u"issued"_s, u"yesterday"_s}));
}

void TestChecks::checksDocuments_data()
{
    QTest::addColumn<FileEntry>("entry");
    QTest::addColumn<int>("code");
    Document huge = test::sample();
    huge.size = 20'000'001;
    Document empty = test::sample();
    empty.size = 0;
    QTest::newRow("a PDF") << FileEntry{{}, {}, test::sample(), {}} << -1;
    QTest::newRow("an address at the provider") << FileEntry{{}, u"/a.pdf"_s, {}, {}} << -1;
    QTest::newRow("an address elsewhere")
        << FileEntry{{}, u"https://evil.example/a.pdf"_s, {}, {}} << static_cast<int>(ErrorCode::PatternMismatch);
    QTest::newRow("E01 too large") << FileEntry{{}, {}, huge, {}} << static_cast<int>(ErrorCode::DocumentTooLarge);
    QTest::newRow("E01 empty") << FileEntry{{}, {}, empty, {}} << static_cast<int>(ErrorCode::DocumentEmpty);
    QTest::newRow("E10 a picture that runs scripts")
        << FileEntry{{}, {}, test::sample(u"image/svg+xml"_s), {}} << static_cast<int>(ErrorCode::DocumentWrongType);
    QTest::newRow("a side that has no place")
        << FileEntry{u"FRONT"_s, {}, test::sample(), {}} << static_cast<int>(ErrorCode::UnknownMember);
}

void TestChecks::checksDocuments()
{
    QFETCH(FileEntry, entry);
    QFETCH(int, code);
    const Form form = test::fincomForm(u"business"_s, {asked({}, u"/supporting_documents/files"_s, u"OTHER"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {{}, {entry}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QCOMPARE(problems.size(), code < 0 ? 0 : 1);
    if (code >= 0)
        QCOMPARE(static_cast<int>(problems.constFirst().code), code);
}

void TestChecks::limitsEachKindOfDocument_data()
{
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("PDF below its limit") << u"application/pdf"_s << qsizetype(9'999'999) << true;
    QTest::newRow("PDF above its limit") << u"application/pdf"_s << qsizetype(10'000'001) << false;
    QTest::newRow("picture below its limit") << u"image/png"_s << qsizetype(5'000'000) << true;
    QTest::newRow("picture above its limit") << u"image/png"_s << qsizetype(5'000'001) << false;
    QTest::newRow("text above its limit") << u"text/plain"_s << qsizetype(1'000'001) << false;
}

void TestChecks::limitsEachKindOfDocument()
{
    QFETCH(QString, mimeType);
    QFETCH(qsizetype, size);
    Request request;
    request.provider = u"delos"_s;
    request.customerType = u"business"_s;
    request.items = {asked({}, u"/attach"_s, u"PASSPORT"_s)};
    const Form form = test::formOf(request);
    Document document = test::sample(mimeType);
    document.size = size;
    Answers answers;
    answers.set(form.fields.constFirst().identity, {{}, {{{}, {}, document, {}}}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QTEST(problems.isEmpty(), "isFine");
    QVERIFY(problems.isEmpty() || problems.constFirst().code == ErrorCode::DocumentTooLarge);
}

void TestChecks::checksADocumentThatTravelsInside()
{
    Request request;
    request.provider = u"onemoney"_s;
    request.customerType = u"business"_s;
    request.items = {asked(u"ap-0001"_s, u"/identifying_information/image_front"_s, u"passport"_s)};
    const Form form = test::formOf(request);
    Answers answers;
    const auto codes = [&](const FileEntry& entry) {
        answers.set(form.fields.constFirst().identity, {{}, {entry}, false});
        QStringList names;
        for (const Problem& problem : checkForm(form, answers, today))
            names += core::codeName(problem.code);
        return names;
    };
    QCOMPARE(codes({{}, {}, test::sample(u"image/tiff"_s), {}}), QStringList());
    QCOMPARE(codes({{}, {}, test::sample(u"application/pdf"_s), {}}).constFirst(), u"document_wrong_type"_s);
    QCOMPARE(codes({{}, u"/a.pdf"_s, {}, {}}), QStringList{u"pattern_mismatch"_s});
}

void TestChecks::wantsADocumentAndItsKindForACallOfItsOwn()
{
    const auto codes = [](const QString& documentType, const FileEntry& entry) {
        Request request;
        request.provider = u"delos"_s;
        request.customerType = u"business"_s;
        request.items = {asked({}, u"/attach"_s, documentType)};
        const Form form = test::formOf(request);
        Answers answers;
        answers.set(form.fields.constFirst().identity, {{}, {entry}, false});
        QStringList names;
        for (const Problem& problem : checkForm(form, answers, today))
            names += core::codeName(problem.code);
        return names;
    };
    QCOMPARE(codes(u"LEASE"_s, {{}, {}, test::sample(), {}}), QStringList());
    QCOMPARE(codes({}, {{}, {}, test::sample(), {}}), QStringList{u"document_type_unpicked"_s});
    QCOMPARE(codes(u"LEASE"_s, {{}, u"/a.pdf"_s, {}, {}}), QStringList{u"document_wrong_type"_s});
}

void TestChecks::wantsWhatAnotherAnswerCallsFor_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("switching"); // what the condition looks at
    QTest::addColumn<Json>("value");        // null: not answered
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("required"); // said by the request: "", "yes" or "no"
    QTest::addColumn<bool>("isMissed");
    const QString purpose = u"/account_purpose"_s;
    const QString other = u"/account_purpose_other"_s;
    const auto row = [&](const char* name, const Json& value, const QString& required, bool isMissed) {
        QTest::newRow(name) << QString() << purpose << value << other << required << isMissed;
    };
    row("another purpose", Json(u"other"_s), {}, true);
    row("another purpose, said to be optional", Json(u"other"_s), u"no"_s, true);
    row("a purpose of the list", Json(u"payroll"_s), {}, false);
    row("a purpose of the list, but the request insists", Json(u"payroll"_s), u"yes"_s, true);
    row("no purpose yet", Json(), {}, true);
    const QString owns = u"/has_ownership"_s;
    const QString share = u"/ownership_percentage"_s;
    for (const QString& person : {QString(), u"new:ana"_s}) {
        const QString above = person.isEmpty() ? u"/associated_persons"_s : QString();
        QTest::addRow("an owner's share %s", qPrintable(person))
            << person << above + owns << Json::boolean(true) << above + share << u"no"_s << true;
        QTest::addRow("no owner, no share %s", qPrintable(person))
            << person << above + owns << Json::boolean(false) << above + share << QString() << false;
    }
}

void TestChecks::wantsWhatAnotherAnswerCallsFor()
{
    QFETCH(const QString, party);
    QFETCH(const QString, switching);
    QFETCH(const Json, value);
    QFETCH(const QString, wanted);
    QFETCH(const QString, required);
    Request request;
    request.provider = u"onemoney"_s;
    request.customerType = u"business"_s;
    request.items = {asked(party, switching), asked(party, wanted)};
    request.items[1].isRequiredGiven = !required.isEmpty();
    request.items[1].isRequired = required != u"no";
    const Form form = test::formOf(request);
    Answers answers;
    answers.set(form.fields.at(0).identity, {value, {}, false});
    QStringList missed;
    for (const Problem& problem : checkForm(form, answers, today)) {
        if (problem.item.pointer == wanted)
            missed += core::codeName(problem.code);
    }
    QTEST(!missed.isEmpty(), "isMissed");
    QVERIFY(missed.isEmpty() || missed == QStringList{core::codeName(ErrorCode::Required)});
}

void TestChecks::refusesAnAnswerThatWasNotAsked()
{
    const Form form = test::fincomForm(u"individual"_s, {asked({}, u"/proof_of_identity/number"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {Json(u"X1"_s), {}, false});
    QVERIFY(checkForm(form, answers, today).isEmpty());
    const ItemIdentity other{{}, u"/proof_of_identity/country"_s, {}, {}};
    answers.set(other, {Json(u"USA"_s), {}, false});
    const QList<Problem> problems = checkForm(form, answers, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().code, ErrorCode::NotAsked);
    QCOMPARE(problems.constFirst().item, other);
}

void TestChecks::blocksAnUnknownItemUntilItIsLeftOut()
{
    const Form form = test::fincomForm(u"individual"_s, {asked({}, u"/proof_of_identity/text"_s, u"PASSPORT"_s)});
    QCOMPARE(form.fields.constFirst().kind, ItemKind::Unknown);
    Answers answers;
    QCOMPARE(checkField(form, 0, answers).constFirst().code, ErrorCode::ItemUnknown);
    answers.set(form.fields.constFirst().identity, {Json(u"typed"_s), {}, false});
    QCOMPARE(checkField(form, 0, answers).constFirst().code, ErrorCode::ItemUnknown);
    answers.set(form.fields.constFirst().identity, {{}, {}, true});
    QVERIFY(checkForm(form, answers, today).isEmpty());
}

void TestChecks::neverLeavesARequiredItemOut()
{
    const Form form = test::fincomForm(u"individual"_s, {asked({}, u"/proof_of_identity/number"_s)});
    Answers answers;
    answers.set(form.fields.constFirst().identity, {{}, {}, true});
    QCOMPARE(checkField(form, 0, answers).constFirst().code, ErrorCode::Required);
}

void TestChecks::takesOnlyTheOptionsOfTheRequest()
{
    RequestItem item = asked({}, u"/proof_of_address/type"_s);
    item.options = {u"UTILITY_BILL"_s, u"BANK_STATEMENT"_s};
    const Form form = test::fincomForm(u"individual"_s, {item});
    QCOMPARE(form.fields.constFirst().options.size(), 2);
    Answers answers;
    answers.set(item.identity, {Json(u"GOVERNMENT_LETTER"_s), {}, false});
    QCOMPARE(checkField(form, 0, answers).constFirst().code, ErrorCode::NotInList);
    answers.set(item.identity, {Json(u"BANK_STATEMENT"_s), {}, false});
    QVERIFY(checkField(form, 0, answers).isEmpty());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
