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

/// Cases, a real store on disk, and the same store opened once more.
class TestCaseKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup() { closeAll(); }

    void bringsBackWhatWasTyped();
    void bringsBackDocuments();
    void readsDocumentsOnlyWhenTheyAreNeeded();
    void opensACaseWithADamagedDocument();
    void keepsACopyOfWhatAnotherCaseHolds();
    void keepsWhatIsAsideAndNeverSendsIt();
    void bringsBackRoundsAndReports();
    void bringsBackWhatEarlierRoundsAskedAndWereAnswered();
    void keepsTheNameThatADocumentHadInItsRound();
    void bringsBackHowItIsHandled();
    void bringsBackTheAccount();
    void tellsOfARevisionOnlyWhenItIsOnDisk();
    void A24_theLastStateWins();
    void A13_tellsWhenTheStoreIsGoneAndSavesAgain();
    void C36_judgesAnAttemptThatNeverEnded_data();
    void C36_judgesAnAttemptThatNeverEnded();
    void C39_leavesWhatWasSentAlone();
    void G15_recordsNothingInAStoreThatIsGone();

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

void TestCaseKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openStore();
}

void TestCaseKeeper::openStore()
{
    m_store = std::make_unique<store::Store>(m_folder->filePath(u"desk"_s));
    std::optional<core::Outcome> opened;
    m_store->open(u"a-store"_s, m_keys, this, [&opened](const core::Outcome& outcome) { opened.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), Patience);
    QVERIFY(opened->isOk());
    m_keeper = std::make_unique<CaseKeeper>(*m_store, m_clock);
}

void TestCaseKeeper::closeAll()
{
    m_cases.clear();
    m_keeper.reset();
    m_store.reset();
}

Case* TestCaseKeeper::add()
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

/// As after a restart: nothing of before is left in memory.
Case* TestCaseKeeper::reopen(const QString& id)
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

void TestCaseKeeper::settle()
{
    std::optional<core::Outcome> settled;
    m_keeper->settle(this, [&settled](const core::Outcome& outcome) { settled.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(settled.has_value(), Patience);
    QVERIFY(settled->isOk());
    QCOMPARE(m_keeper->state(), CaseKeeper::State::Saved);
}

int TestCaseKeeper::fieldOf(const Case& of, const QString& pointer)
{
    const QList<forms::Field>& fields = of.form().form().fields;
    for (int field = 0; field < fields.size(); ++field) {
        if (fields.at(field).identity.pointer == pointer)
            return field;
    }
    qFatal("no such field");
}

void TestCaseKeeper::bringsBackWhatWasTyped()
{
    Case* typed = add();
    const QString id = typed->id();
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    typed->form().setAnswers(drafts::matchAnswers(typed->form().form(), lines.value(), QDir()).answers);
    const forms::Answers before = typed->form().answers();
    QVERIFY(before.identities().size() > 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->state(), CaseKeeper::State::Saved, Patience);
    const Case* back = reopen(id);
    QCOMPARE(back->form().answers().identities().size(), before.identities().size());
    for (const forms::ItemIdentity& item : before.identities())
        QCOMPARE(back->form().answers().at(item).value, before.at(item).value);
    QCOMPARE(back->state(), Case::State::Open);
    QCOMPARE(back->request().items.size(), back->form().form().request.items.size());
}

void TestCaseKeeper::bringsBackDocuments()
{
    Case* attached = add();
    const QString id = attached->id();
    const int field = fieldOf(*attached, u"/proof_of_address/files"_s);
    const QByteArray bytes = "%PDF-1.4 " + QByteArray(3'000'000, 'x');
    attached->form().setFiles(field, {{{}, {}, document(bytes), QDate(2026, 10, 1)}});
    settle();
    const Case* back = reopen(id);
    const QList<forms::FileEntry> files = back->form().answer(field).files;
    QCOMPARE(files.size(), 1);
    QCOMPARE(forms::bytesOf(*files.constFirst().document).value(), bytes);
    QCOMPARE(files.constFirst().document->size, bytes.size());
    QCOMPARE(files.constFirst().document->name, u"bill.pdf"_s);
    QCOMPARE(files.constFirst().issued, QDate(2026, 10, 1));
}

/// Neither while they lie in the store nor after it was locked, also for one who still holds the document.
void TestCaseKeeper::readsDocumentsOnlyWhenTheyAreNeeded()
{
    Case* attached = add();
    const QString id = attached->id();
    const int field = fieldOf(*attached, u"/proof_of_address/files"_s);
    const forms::Document bill = document("%PDF-1.4 only when needed");
    attached->form().setFiles(field, {{{}, {}, bill, {}}});
    settle();
    QVERIFY(!bill.content->atHand());
    QVERIFY(forms::bytesOf(bill));
    const forms::Document back = *reopen(id)->form().answer(field).files.constFirst().document;
    QVERIFY(!back.content->atHand() && forms::bytesOf(back));
    std::optional<core::Outcome> closed;
    m_store->close(this, [&closed](const core::Outcome& outcome) { closed.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(closed.has_value(), Patience);
    for (const forms::Document& held : {bill, back})
        QCOMPARE(forms::bytesOf(held).error().code, core::ErrorCode::RecordUnreadable);
}

void TestCaseKeeper::opensACaseWithADamagedDocument()
{
    Case* attached = add();
    const QString id = attached->id();
    const int field = fieldOf(*attached, u"/proof_of_address/files"_s);
    attached->form().setFiles(field, {{{}, {}, document("%PDF-1.4 to be spoiled"), {}}});
    settle();
    const QFileInfoList files =
        QDir(m_folder->filePath(u"desk/documents"_s)).entryInfoList({u"*.sealed"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(files.constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1));
    QVERIFY(file.putChar(static_cast<char>(~file.peek(1).at(0))) && file.flush());
    const auto bytes = forms::bytesOf(*reopen(id)->form().answer(field).files.constFirst().document);
    QCOMPARE(bytes.error().code, core::ErrorCode::RecordUnreadable);
}

void TestCaseKeeper::keepsACopyOfWhatAnotherCaseHolds()
{
    Case* first = add();
    const int field = fieldOf(*first, u"/proof_of_address/files"_s);
    const forms::Document bill = document("%PDF-1.4 given before");
    first->form().setFiles(field, {{{}, {}, bill, {}}});
    settle();
    forms::Document copy = bill;
    copy.content = forms::Content::elsewhere([bill] { return forms::bytesOf(bill); });
    Case* second = add();
    const QString id = second->id();
    second->form().setFiles(field, {{{}, {}, copy, {}}});
    settle();
    QVERIFY(m_keeper->bookOf(first)->documents != m_keeper->bookOf(second)->documents);
    QCOMPARE(forms::bytesOf(*reopen(id)->form().answer(field).files.constFirst().document).value(),
             QByteArray("%PDF-1.4 given before"));
}

void TestCaseKeeper::keepsWhatIsAsideAndNeverSendsIt()
{
    Case* changed = add();
    const QString id = changed->id();
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    changed->form().setAnswers(drafts::matchAnswers(changed->form().form(), lines.value(), QDir()).answers);
    forms::Request less = changed->request();
    const auto number = std::find_if(less.items.begin(), less.items.end(), [](const forms::RequestItem& item) {
        return item.identity.pointer == u"/proof_of_identity/number";
    });
    QVERIFY(number != less.items.end());
    const forms::RequestItem gone = *number;
    less.items.erase(number);
    const Json typed = changed->form().answers().at(gone.identity).value;
    QVERIFY(!typed.isNull());
    changed->replaceForm(forms::makeForm(m_registry.find(less.provider)->forms, less), Case::Cause::Changed);
    settle();
    Case* back = reopen(id);
    QVERIFY(!back->form().answers().contains(gone.identity));
    QCOMPARE(back->aside().at(gone.identity).value, typed);
    QVERIFY(!back->change().isEmpty());
    // Asked again, it is there again.
    less.items.prepend(gone);
    back->replaceForm(forms::makeForm(m_registry.find(less.provider)->forms, less), Case::Cause::Changed);
    QCOMPARE(back->form().answers().at(gone.identity).value, typed);
    settle();
    QVERIFY(reopen(id)->aside().identities().isEmpty());
}

void TestCaseKeeper::bringsBackRoundsAndReports()
{
    Case* sent = add();
    const QString id = sent->id();
    sent->setRecord(Json::object({{u"firstName"_s, Json(u"Wei"_s)}}));
    for (const Outcome outcome : {Outcome::Rejected, Outcome::Accepted}) {
        submission::Report report;
        report.outcome = outcome;
        sent->addReport(report);
    }
    const forms::Form form = sent->form().form();
    sent->replaceForm(form, Case::Cause::NewRound);
    sent->setState(Case::State::WaitingForProvider);
    settle();
    const Case* back = reopen(id);
    QCOMPARE(back->round(), 2);
    QCOMPARE(back->state(), Case::State::WaitingForProvider);
    QCOMPARE(back->reports().size(), 2);
    QCOMPARE(back->reports().constFirst().outcome, Outcome::Rejected);
    QCOMPARE(back->reports().constLast().outcome, Outcome::Accepted);
    QCOMPARE(back->record().value(u"firstName"_s).toString(), u"Wei"_s);
}

void TestCaseKeeper::bringsBackWhatEarlierRoundsAskedAndWereAnswered()
{
    Case* asked = add();
    const QString id = asked->id();
    const forms::Form whole = asked->form().form();
    const forms::ItemIdentity number = whole.fields.at(fieldOf(*asked, u"/proof_of_identity/number"_s)).identity;
    forms::Request less = whole.request;
    less.items.removeIf([&number](const forms::RequestItem& item) { return item.identity != number; });
    const forms::Form small = forms::makeForm(whole.description, less);
    const auto answer = [&number](Case* of, const QString& text) {
        of->form().setValue(of->form().form().indexOf(number), Json(text));
    };
    answer(asked, u"first"_s);
    asked->replaceForm(small, Case::Cause::NewRound);
    answer(asked, u"second"_s);
    settle();
    Case* back = reopen(id);
    back->replaceForm(small, Case::Cause::NewRound);
    answer(back, u"third"_s);
    settle();
    const QList<submission::Round> rounds = reopen(id)->earlierRounds();
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds.at(0).number, 1);
    QCOMPARE(rounds.at(0).request.items.size(), whole.request.items.size());
    QCOMPARE(rounds.at(0).answers.at(number).value.toString(), u"first"_s);
    QVERIFY(rounds.at(0).endedAt.isValid());
    QCOMPARE(rounds.at(1).number, 2);
    QCOMPARE(rounds.at(1).request.items.size(), 1);
    QCOMPARE(rounds.at(1).answers.at(number).value.toString(), u"second"_s);
}

void TestCaseKeeper::keepsTheNameThatADocumentHadInItsRound()
{
    Case* attached = add();
    const QString id = attached->id();
    const forms::Form form = attached->form().form();
    const int field = fieldOf(*attached, u"/proof_of_address/files"_s);
    const forms::ItemIdentity item = form.fields.at(field).identity;
    forms::Document bill = document("%PDF-1.4 the same");
    attached->form().setFiles(field, {{u"FRONT"_s, {}, bill, QDate(2026, 10, 1)}});
    attached->replaceForm(form, Case::Cause::NewRound);
    bill.name = u"renamed.pdf"_s;
    attached->form().setFiles(field, {{{}, {}, bill, {}}});
    settle();
    const Case* back = reopen(id);
    const forms::FileEntry then = back->earlierRounds().constFirst().answers.at(item).files.constFirst();
    QCOMPARE(then.document->name, u"bill.pdf"_s);
    QCOMPARE(then.document->sha256, bill.sha256);
    QCOMPARE(then.side, u"FRONT"_s);
    QCOMPARE(then.issued, QDate(2026, 10, 1));
    QCOMPARE(back->form().answer(field).files.constFirst().document->name, u"renamed.pdf"_s);
}

void TestCaseKeeper::bringsBackHowItIsHandled()
{
    Case* handled = add();
    const QString id = handled->id();
    const QDateTime later(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    const submission::Handling handling{u"Ana"_s, later, true, later.addYears(5)};
    const submission::OfficerNote first{u"n1"_s, later, u"Ana"_s, u"called the customer"_s};
    const submission::OfficerNote second{u"n2"_s, later.addSecs(1), u"Ben"_s, u"sends it on Monday"_s};
    handled->setHandling(handling);
    handled->setNote(second);
    handled->setNote(first);
    settle();
    Case* back = reopen(id);
    QCOMPARE(back->handling(), handling);
    QCOMPARE(back->notes(), (QList{first, second}));
    back->setNote({u"n1"_s, later, u"Ana"_s, u" "_s});
    settle();
    QCOMPARE(reopen(id)->notes(), QList{second});
}

void TestCaseKeeper::bringsBackTheAccount()
{
    Case* decided = add();
    const QString id = decided->id();
    settle();
    decided->setAccount(u"second"_s);
    settle();
    QCOMPARE(reopen(id)->account(), u"second"_s);
}

void TestCaseKeeper::tellsOfARevisionOnlyWhenItIsOnDisk()
{
    Case* typed = add();
    settle();
    const int field = fieldOf(*typed, u"/proof_of_identity/number"_s);
    QString atSaving;
    const auto text = [typed, field] { return typed->form().answer(field).value.toString(); };
    connect(m_keeper.get(), &CaseKeeper::saving, this, [&] { atSaving = text(); });
    QSignalSpy saved(m_keeper.get(), &CaseKeeper::saved);
    typed->form().setValue(field, Json(u"first"_s));
    QCOMPARE(m_keeper->state(), CaseKeeper::State::Saving);
    QVERIFY(saved.wait(Patience));
    QCOMPARE(atSaving, u"first"_s);
    QCOMPARE(reopen(typed->id())->form().answer(field).value.toString(), u"first"_s);
}

void TestCaseKeeper::A24_theLastStateWins()
{
    QStringList ids;
    for (int count = 0; count < 50; ++count)
        ids += add()->id();
    const int field = fieldOf(*m_cases.front(), u"/proof_of_identity/number"_s);
    // Typing goes on while earlier states are being written.
    for (int turn = 0; turn < 20; ++turn) {
        for (const auto& typed : m_cases)
            typed->form().setValue(field, Json(u"%1 %2"_s.arg(typed->id()).arg(turn)));
        m_keeper->saveNow();
        QCoreApplication::processEvents();
    }
    settle();
    for (const QString& id : ids.mid(0, 5))
        QCOMPARE(reopen(id)->form().answer(field).value.toString(), u"%1 19"_s.arg(id));
}

void TestCaseKeeper::A13_tellsWhenTheStoreIsGoneAndSavesAgain()
{
    Case* typed = add();
    settle();
    const QString folder = m_folder->filePath(u"desk"_s);
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(folder, away));
    const int field = fieldOf(*typed, u"/proof_of_identity/number"_s);
    typed->form().setValue(field, Json(u"typed while it was gone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->state(), CaseKeeper::State::Failed, Patience);
    QCOMPARE(m_keeper->error().code, core::ErrorCode::StoreGone);
    QCOMPARE(typed->form().answer(field).value.toString(), u"typed while it was gone"_s);
    QVERIFY(QDir().rename(away, folder));
    m_keeper->saveNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->state(), CaseKeeper::State::Saved, Patience);
    QCOMPARE(reopen(typed->id())->form().answer(field).value.toString(), u"typed while it was gone"_s);
}

void TestCaseKeeper::C36_judgesAnAttemptThatNeverEnded_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Case::State>("state");
    QTest::newRow("killed before the first byte") << 0 << Outcome::NotSent << Case::State::Open;
    QTest::newRow("killed after it") << 1 << Outcome::Unknown << Case::State::OutcomeUnknown;
}

void TestCaseKeeper::C36_judgesAnAttemptThatNeverEnded()
{
    QFETCH(int, calls);
    QFETCH(Outcome, outcome);
    QFETCH(Case::State, state);
    Case* sent = add();
    sent->setState(Case::State::Sending);
    settle();
    cases::StoreOutbox outbox(*m_store, *sent, u"account"_s, 1, m_clock);
    submission::Attempt attempt{u"attempt-1"_s, m_clock.now(), {}};
    attempt.calls.resize(calls);
    std::optional<core::Outcome> recorded;
    outbox.record(attempt, this, [&recorded](const core::Outcome& done) { recorded.emplace(done); });
    QTRY_VERIFY_WITH_TIMEOUT(recorded.has_value(), Patience);
    QVERIFY(recorded->isOk());
    const Case* back = reopen(sent->id());
    QCOMPARE(back->reports().size(), 1);
    QCOMPARE(back->reports().constFirst().outcome, outcome);
    QCOMPARE(back->reports().constFirst().attemptId, u"attempt-1"_s);
    QCOMPARE(back->state(), state);
    // The judgement is kept, and made once.
    settle();
    QCOMPARE(reopen(back->id())->reports().size(), 1);
}

void TestCaseKeeper::C39_leavesWhatWasSentAlone()
{
    Case* sent = add();
    const int field = fieldOf(*sent, u"/proof_of_identity/number"_s);
    sent->form().setValue(field, Json(u"sent"_s));
    settle();
    submission::Report report;
    report.attemptId = u"attempt-1"_s;
    report.outcome = Outcome::Accepted;
    submission::CallReport call;
    call.body = R"({"number":"sent"})";
    report.calls = {call};
    sent->addReport(report);
    const qint64 revision = m_keeper->bookOf(sent)->revision;
    sent->form().setValue(field, Json(u"edited"_s));
    settle();
    QVERIFY(m_keeper->bookOf(sent)->revision > revision);
    const Case* back = reopen(sent->id());
    QCOMPARE(back->form().answer(field).value.toString(), u"edited"_s);
    QCOMPARE(back->reports().constFirst().calls.constFirst().body, call.body);
}

void TestCaseKeeper::G15_recordsNothingInAStoreThatIsGone()
{
    Case* sent = add();
    settle();
    QVERIFY(QDir().rename(m_folder->filePath(u"desk"_s), m_folder->filePath(u"away"_s)));
    cases::StoreOutbox outbox(*m_store, *sent, u"account"_s, 1, m_clock);
    std::optional<core::Outcome> recorded;
    outbox.record({u"attempt-1"_s, m_clock.now(), {}}, this,
                  [&recorded](const core::Outcome& done) { recorded.emplace(done); });
    QTRY_VERIFY_WITH_TIMEOUT(recorded.has_value(), Patience);
    QVERIFY(!recorded->isOk());
}

QTEST_GUILESS_MAIN(TestCaseKeeper)
#include "tst_casekeeper.moc"
