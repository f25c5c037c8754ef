#include "app/actlog.h"
#include "app/connections.h"
#include "app/requestopener.h"
#include "app/storedesk.h"
#include "models/audit/verifier.h"
#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/providers/registry.h"
#include "models/secrets/accountstore.h"
#include "models/store/logreader.h"
#include "tests/support/faultserver.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::Case;

namespace {

constexpr int Patience = 30000;
const QString canary = u"typed-canary-4711-value"_s;

} // namespace

/// What is done to cases and accounts, as it stands on the log of a real store.
class TestActLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup();

    void tellsToWhomACaseWentWithoutAName();
    void tellsHowLongACaseSleeps();
    void tellsWhichDocumentsCameAndWent();
    void tellsOfAccountsAndSignIns();
    void tellsWhatLeftTheStore();
    void keepsWhatWasDoneBeforeThereWasAStore();
    void saysNothingOfTraining();

private:
    void open();
    Case* newCase(bool isTraining = false);
    /// All entries but the first, once everything is written and the store is closed.
    QList<Json> told();

    core::SystemClock m_clock;
    providers::Registry m_registry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<app::StoreDesk> m_records;
    std::unique_ptr<secrets::AccountStore> m_accounts;
    std::unique_ptr<app::Connections> m_connections;
    std::unique_ptr<app::ActLog> m_acts;
};

void TestActLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cases = std::make_unique<submission::CaseList>();
    m_records = std::make_unique<app::StoreDesk>(m_folder->filePath(u"desk"_s), *m_cases, m_registry, m_clock);
    m_accounts = std::make_unique<secrets::AccountStore>(m_folder->path());
    m_connections = std::make_unique<app::Connections>(m_registry, m_clock);
    m_acts = std::make_unique<app::ActLog>(*m_records, *m_cases, *m_accounts, *m_connections);
}

void TestActLog::cleanup()
{
    m_acts.reset();
    m_connections.reset();
    m_accounts.reset();
    m_records.reset();
    m_cases.reset();
}

void TestActLog::open()
{
    m_records->open(core::Secret("four words nobody guesses"), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_records->state(), app::StoreDesk::State::Open, Patience);
}

Case* TestActLog::newCase(bool isTraining)
{
    app::RequestOpener opener(m_registry, *m_cases, m_clock);
    const auto bytes =
        core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"), 100'000);
    const auto request = opener.read(*bytes, u"request"_s, {});
    return opener.open(*request, u"sandbox"_s, isTraining);
}

QList<Json> TestActLog::told()
{
    bool isClosed = false;
    m_records->close([&isClosed](const core::Outcome&) { isClosed = true; });
    [&isClosed] { QTRY_VERIFY_WITH_TIMEOUT(isClosed, Patience); }();
    const auto reader = store::LogReader::open(m_folder->filePath(u"desk"_s));
    const auto entries = reader ? reader->entries(1, 100) : core::Result<QList<audit::Entry>>(reader.error());
    QList<Json> records;
    audit::Verifier verifier;
    for (const audit::Entry& entry : entries ? *entries : QList<audit::Entry>()) {
        if (!verifier.take(entry) || entry.record.contains(canary.toUtf8()))
            return {};
        records += core::readJson(entry.record).value();
    }
    if (records.isEmpty() || records.takeFirst().value(u"act"_s) != Json(u"log_begun"_s))
        return {};
    return records;
}

namespace {

QString textOf(const Json& record, const QString& name) { return record.value(name).toString(); }

QStringList actsOf(const QList<Json>& records)
{
    QStringList acts;
    for (const Json& record : records)
        acts += textOf(record, u"act"_s);
    return acts;
}

} // namespace

void TestActLog::tellsToWhomACaseWentWithoutAName()
{
    open();
    Case* of = newCase();
    const QString id = of->id();
    for (const QString& owner : {audit::systemUser(), canary, QString()}) {
        submission::Handling handling = of->handling();
        handling.owner = owner;
        of->setHandling(handling);
    }
    const QList<Json> records = told();
    QCOMPARE(actsOf(records), QStringList(3, u"case_assigned"_s));
    QCOMPARE(textOf(records.at(0), u"what"_s), u"to_oneself"_s);
    QCOMPARE(textOf(records.at(1), u"what"_s), u"to_somebody_else"_s);
    QCOMPARE(textOf(records.at(2), u"what"_s), u"to_nobody"_s);
    QCOMPARE(textOf(records.at(0), u"case"_s), id);
    QCOMPARE(textOf(records.at(0), u"user"_s), audit::systemUser());
}

void TestActLog::tellsHowLongACaseSleeps()
{
    open();
    Case* of = newCase();
    of->setHandling({{}, QDateTime(QDate(2030, 1, 2), QTime(8, 0), Qt::UTC), false, {}});
    of->setHandling({});
    const QList<Json> records = told();
    QCOMPARE(actsOf(records), (QStringList{u"case_snoozed"_s, u"case_woken"_s}));
    QCOMPARE(textOf(records.at(0), u"what"_s), u"2030-01-02T08:00:00Z"_s);
}

void TestActLog::tellsWhichDocumentsCameAndWent()
{
    open();
    Case* of = newCase();
    const forms::Form& form = of->form().form();
    const auto file = std::find_if(form.fields.cbegin(), form.fields.cend(),
                                   [](const forms::Field& field) { return field.kind == forms::ItemKind::File; });
    QVERIFY(file != form.fields.cend());
    const int field = form.indexOf(file->identity);
    const forms::Document document =
        forms::makeDocument(canary + u".pdf"_s, u"application/pdf"_s, "%PDF-1.4 " + canary.toUtf8());
    of->form().setAnswer(field, {{}, {{{}, {}, document, {}}}, false});
    // A side or a date beside it is no other document.
    of->form().setAnswer(field, {{}, {{u"FRONT"_s, {}, document, QDate(2026, 1, 1)}}, false});
    of->form().setAnswer(field, {});
    const QList<Json> records = told();
    QCOMPARE(actsOf(records), (QStringList{u"document_attached"_s, u"document_removed"_s}));
    for (const Json& record : records)
        QCOMPARE(textOf(record, u"sha256"_s), QString::fromLatin1(document.sha256.toHex()));
}

void TestActLog::tellsOfAccountsAndSignIns()
{
    open();
    test::FaultServer server;
    server.route("POST", "/v1/oauth/token", {test::reply(401), test::reply(200, R"({"data":{"access_token":"tok-1",
        "access_token_ttl":"2099-05-05 10:00:00+00","refresh_token":"ref-1","refresh_token_ttl":"2099-05-11 10:00:00+00",
        "current_time":"2026-05-04 10:00:00+00"}})")});
    secrets::Account account;
    account.provider = u"fincom"_s;
    account.name = canary;
    account.environment = u"sandbox"_s;
    account.baseUrl = server.url().toString();
    account = m_accounts->add(account).value();
    QVERIFY(m_accounts->rename(account.id, canary + u'2'));
    const auto connection = m_connections->made(
        account, {{u"clientId"_s, core::Secret(canary.toUtf8())}, {u"clientSecret"_s, core::Secret("secret")}});
    QVERIFY(connection);
    for (int attempt = 0; attempt < 2; ++attempt) {
        bool isOver = false;
        (*connection)->session().ensureSignedIn(this, [&isOver](const core::Outcome&) { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, Patience);
    }
    QVERIFY(m_accounts->forget(account.id));
    const QList<Json> records = told();
    QCOMPARE(actsOf(records),
             (QStringList{u"account_added"_s, u"account_changed"_s, u"sign_in_failed"_s, u"signed_in"_s,
                          u"account_removed"_s}));
    for (const Json& record : records)
        QCOMPARE(textOf(record, u"account"_s), account.id);
    QCOMPARE(textOf(records.at(2), u"outcome"_s), u"sign_in_refused"_s);
    QCOMPARE(textOf(records.at(3), u"provider"_s), u"fincom"_s);
}

void TestActLog::tellsWhatLeftTheStore()
{
    open();
    m_acts->tellExported(u"request_list"_s, "a,b");
    const QList<Json> records = told();
    QCOMPARE(actsOf(records), QStringList{u"exported"_s});
    QCOMPARE(textOf(records.at(0), u"what"_s), u"request_list"_s);
    QCOMPARE(textOf(records.at(0), u"sha256"_s),
             QString::fromLatin1(QCryptographicHash::hash("a,b", QCryptographicHash::Sha256).toHex()));
}

void TestActLog::keepsWhatWasDoneBeforeThereWasAStore()
{
    newCase()->setHandling({audit::systemUser(), {}, false, {}});
    open();
    QCOMPARE(actsOf(told()), QStringList{u"case_assigned"_s});
}

void TestActLog::saysNothingOfTraining()
{
    open();
    newCase(true)->setHandling({audit::systemUser(), {}, false, {}});
    m_acts->tellExported(u"request_list"_s, {});
    QCOMPARE(actsOf(told()), QStringList{u"exported"_s});
}

QTEST_GUILESS_MAIN(TestActLog)
#include "tst_actlog.moc"
