#include "models/cases/casekeeper.h"
#include "models/cases/caseloader.h"
#include "models/cases/storeoutbox.h"
#include "models/core/files.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace rfi;
using namespace Qt::StringLiterals;
using cases::CaseKeeper;
using core::Json;
using submission::Case;
using submission::Outcome;

namespace {

constexpr int Patience = 20000;

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

forms::Document document(const QByteArray& bytes)
{
    return forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, bytes);
}

} // namespace

/// What an attempt takes along stays with its case, whatever is answered afterwards.
class TestStoreOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup() { closeAll(); }

    void C39_keepsTheDocumentsThatAnAttemptTookAlong();
    void C36_keepsTheDocumentsOfAnAttemptThatNeverEnded();

private:
    void openStore();
    void closeAll();
    Case* add();
    Case* reopen(const QString& id);
    void settle();
    static int fieldOf(const Case& of, const QString& pointer);

    std::unique_ptr<QTemporaryDir> m_folder;
    core::SystemClock m_clock;
    providers::Registry m_registry;
    store::Keys m_keys{{store::Key::random()}, core::Secret("log key")};
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<CaseKeeper> m_keeper;
    std::vector<std::unique_ptr<Case>> m_cases;
};

void TestStoreOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openStore();
}

void TestStoreOutbox::openStore()
{
    m_store = std::make_unique<store::Store>(m_folder->filePath(u"desk"_s));
    std::optional<core::Outcome> opened;
    m_store->open(u"a-store"_s, m_keys, this, [&opened](const core::Outcome& outcome) { opened.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), Patience);
    QVERIFY(opened->isOk());
    m_keeper = std::make_unique<CaseKeeper>(*m_store, m_clock);
}

void TestStoreOutbox::closeAll()
{
    m_cases.clear();
    m_keeper.reset();
    m_store.reset();
}

Case* TestStoreOutbox::add()
{
    const auto request = providers::readRequest(m_registry, data(u"page-individual-request.rfi.json"_s), {});
    if (!request)
        qFatal("test data cannot be read");
    forms::Form form = forms::makeForm(m_registry.find(request->provider)->forms, *request);
    m_cases.push_back(std::make_unique<Case>(QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(form),
                                             u"sandbox"_s, false, m_clock));
    m_keeper->keep(m_cases.back().get());
    return m_cases.back().get();
}

Case* TestStoreOutbox::reopen(const QString& id)
{
    closeAll();
    openStore();
    std::optional<cases::CaseReading> reading;
    cases::loadCase(*m_store, id, m_registry, m_clock, this,
                    [&reading](cases::CaseReading& given) { reading.emplace(std::move(given)); });
    [&reading] { QTRY_VERIFY_WITH_TIMEOUT(reading.has_value(), Patience); }();
    if (!reading || !reading->loaded || !reading->errors.isEmpty())
        qFatal("the case did not come back");
    m_cases.push_back(std::move(reading->loaded));
    m_keeper->keepLoaded(m_cases.back().get(), reading->book);
    return m_cases.back().get();
}

void TestStoreOutbox::settle()
{
    std::optional<core::Outcome> settled;
    m_keeper->settle(this, [&settled](const core::Outcome& outcome) { settled.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(settled.has_value(), Patience);
    QVERIFY(settled->isOk());
    QCOMPARE(m_keeper->state(), CaseKeeper::State::Saved);
}

int TestStoreOutbox::fieldOf(const Case& of, const QString& pointer)
{
    const QList<forms::Field>& fields = of.form().form().fields;
    for (int field = 0; field < fields.size(); ++field) {
        if (fields.at(field).identity.pointer == pointer)
            return field;
    }
    qFatal("no such field");
}

void TestStoreOutbox::C39_keepsTheDocumentsThatAnAttemptTookAlong()
{
    Case* sent = add();
    const QString id = sent->id();
    const int field = fieldOf(*sent, u"/proof_of_address/files"_s);
    const forms::Document first = document("the first bill");
    sent->form().setFiles(field, {{{}, {}, first, {}}});
    settle();
    submission::Report report;
    report.attemptId = u"attempt-1"_s;
    report.outcome = Outcome::Rejected;
    report.uploads = {{.document = {{}, u"bill of may.pdf"_s, first.sha256}}};
    report.documents = {first};
    sent->addReport(report);
    sent->form().setFiles(field, {{{}, {}, document("another bill"), {}}});
    settle();
    // Also when nothing else of the case names it any more, and however often it is opened and saved.
    for (const QString& typed : {u"one"_s, u"two"_s}) {
        Case* back = reopen(id);
        QCOMPARE(back->reports().constFirst().documents.size(), 1);
        const forms::Document kept = back->reports().constFirst().documents.constFirst();
        QCOMPARE(kept.name, u"bill of may.pdf"_s);
        QCOMPARE(forms::bytesOf(kept).value(), QByteArray("the first bill"));
        back->form().setValue(fieldOf(*back, u"/proof_of_identity/number"_s), Json(typed));
        settle();
    }
}

void TestStoreOutbox::C36_keepsTheDocumentsOfAnAttemptThatNeverEnded()
{
    Case* sent = add();
    const QString id = sent->id();
    const forms::Document bill = document("a bill");
    sent->form().setFiles(fieldOf(*sent, u"/proof_of_address/files"_s), {{{}, {}, bill, {}}});
    settle();
    cases::StoreOutbox outbox(*m_store, *sent, u"account"_s, 1, m_clock);
    submission::Attempt attempt{u"attempt-1"_s, m_clock.now(), {}};
    attempt.uploads = {{.document = {{}, bill.name, bill.sha256}, .path = u"/up"_s}};
    std::optional<core::Outcome> recorded;
    outbox.record(attempt, this, [&recorded](const core::Outcome& done) { recorded.emplace(done); });
    QTRY_VERIFY_WITH_TIMEOUT(recorded.has_value(), Patience);
    QList<audit::Entry> log;
    m_store->logEntries(1, 100, this, [&log](const core::Result<QList<audit::Entry>>& entries) { log = *entries; });
    QTRY_VERIFY_WITH_TIMEOUT(!log.isEmpty(), Patience);
    QVERIFY(log.constLast().record.contains(bill.sha256.toHex()));
    QVERIFY(log.constLast().record.contains("\"what\":\"document\""));
    QVERIFY(!log.constLast().record.contains("bill"));
    const Case* back = reopen(id);
    const submission::Report& judged = back->reports().constFirst();
    QCOMPARE(judged.outcome, Outcome::NotSent);
    QCOMPARE(judged.uploads.constFirst().outcome, Outcome::Unknown);
    QCOMPARE(forms::bytesOf(judged.documents.constFirst()).value(), QByteArray("a bill"));
}

QTEST_GUILESS_MAIN(TestStoreOutbox)
#include "tst_storeoutbox.moc"
