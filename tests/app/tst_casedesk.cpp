#include "app/casedesk.h"
#include "models/drafts/answersfile.h"
#include "models/forms/form.h"
#include "models/providers/registry.h"
#include "models/providers/requestreader.h"
#include "tests/support/codedprovider.h"
#include "tests/support/faultserver.h"
#include "ui/accounts/codequestion.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using submission::Case;
using submission::Outcome;
using test::FaultServer;

namespace {

constexpr int Patience = 20000;
const QByteArray updatePath = "/v1/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray readPath = "/other/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06";
const QByteArray open = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","type":"INDIVIDUAL",
"customer_status":"ACTION_REQUIRED","request_for_information":[]}})";
const QByteArray good = R"({"data":{"customer_id":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"}})";

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

} // namespace

/// A case that is sent to a provider with one-time codes, and the question that comes in between.
class TestCaseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTheCodeWhileItSends();
    void C35_sendsOnceHoweverOftenItIsAsked();
    void asksAgainAfterAWrongCode();
    void asksInTheMiddleOfARun();
    void losesNothingWhenNoCodeIsGiven();
    void looksAtTheRequestAgainWhenItHasChanged();
    void saysNothingMoreOfAChangeThatWasSeen();
    void showsThatItCheckedWhenNothingIsNew();

private:
    std::unique_ptr<Case> answeredCase() const;
    void send();
    QDialog* question() const { return m_window->findChild<QDialog*>(u"askCode"_s); }
    void giveCode(const QString& code) const;
    int heard(const QByteArray& method) const;

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    providers::Registry m_registry;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<app::Connections> m_connections;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<app::CaseDesk> m_desk;
    ui::CaseNews m_news;
    QList<bool> m_waits; ///< whether it was waiting for a code, at each news
    std::optional<submission::Report> m_report;
};

void TestCaseDesk::init()
{
    QVERIFY(test::writeCodedProvider(m_folder.path()));
    m_registry = {};
    m_registry.addFolder(QDir(m_folder.path()));
    QVERIFY(m_registry.faults().isEmpty());
    m_server = std::make_unique<FaultServer>();
    m_server->route("GET", readPath, {test::reply(200, open)});
    m_server->route("PATCH", updatePath, {test::reply(200, good)});
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_connections = std::make_unique<app::Connections>(m_registry, m_clock);
    m_connections->setCodeAsker([this](const secrets::Account& account, const std::optional<core::Error>& refusal,
                                       const providers::Session::CodeAnswer& answer) {
        ui::askForCode(m_window.get(), account.name, refusal ? u"refused"_s : QString(), answer);
    });
    secrets::Account account;
    account.id = u"account"_s;
    account.name = u"Operations"_s;
    account.provider = u"coded"_s;
    account.environment = u"sandbox"_s;
    account.baseUrl = m_server->url().toString();
    account.settings = {{u"readPath"_s, u"/other/{customerId}"_s}, {u"scheme"_s, {}}};
    const providers::Credentials credentials{{u"login"_s, core::Secret("officer")},
                                             {u"password"_s, core::Secret("password")}};
    QVERIFY(m_connections->add(account, credentials).isOk());
    m_case = answeredCase();
    const auto findWay = [account](const Case&) { return app::CaseDesk::Way{account, nullptr}; };
    m_desk = std::make_unique<app::CaseDesk>(*m_connections, m_registry, m_clock, findWay);
    m_waits.clear();
    m_report.reset();
    connect(m_desk.get(), &app::CaseDesk::newsChanged, this, [this](Case*, const ui::CaseNews& news) {
        m_news = news;
        m_waits += news.sending && news.sending->isWaitingForCode;
    });
    connect(m_desk.get(), &app::CaseDesk::finished, this,
            [this](Case*, const submission::Report& report) { m_report = report; });
}

void TestCaseDesk::cleanup()
{
    m_desk.reset();
    m_case.reset();
    m_connections.reset();
    m_window.reset();
    m_server.reset();
}

std::unique_ptr<Case> TestCaseDesk::answeredCase() const
{
    QByteArray bytes = data(u"page-individual-request.rfi.json"_s);
    bytes.replace("\"fincom\"", "\"coded\"");
    const auto request = providers::readRequest(m_registry, bytes, {});
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    if (!request || !lines)
        qFatal("test data cannot be read");
    forms::Form form = forms::makeForm(m_registry.find(u"coded"_s)->forms, *request);
    const forms::Answers answers = drafts::matchAnswers(form, *lines, QDir()).answers;
    auto made = std::make_unique<Case>(u"case"_s, std::move(form), u"sandbox"_s, false, m_clock);
    made->form().setAnswers(answers);
    return made;
}

void TestCaseDesk::send() { m_desk->send(m_case.get()); }

void TestCaseDesk::giveCode(const QString& code) const
{
    QTest::keyClicks(question()->findChild<QLineEdit*>(u"code"_s), code);
    QTest::keyClick(question()->findChild<QLineEdit*>(u"code"_s), Qt::Key_Return);
}

int TestCaseDesk::heard(const QByteArray& method) const
{
    const QList<test::Heard> all = m_server->heard();
    return int(
        std::count_if(all.begin(), all.end(), [&method](const test::Heard& one) { return one.method == method; }));
}

void TestCaseDesk::asksForTheCodeWhileItSends()
{
    m_server->route("POST", "/login", {test::reply(401, test::codeWanted), test::reply(200, test::codedTokens)});
    send();
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    QVERIFY(m_news.sending && m_news.sending->isWaitingForCode);
    giveCode(u"123456"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    QCOMPARE(m_report->outcome, Outcome::Accepted);
    QVERIFY(m_waits.contains(true) && !m_waits.constLast());
    QCOMPARE(heard("GET"), 1);
    QCOMPARE(heard("PATCH"), 1);
    // The settings of the account count: the path of the read, and the token without a word before it.
    QCOMPARE(m_server->heard().constLast().headers.value("authorization"), QByteArray("access-token"));
}

void TestCaseDesk::C35_sendsOnceHoweverOftenItIsAsked()
{
    m_server->route("POST", "/login", {test::reply(200, test::codedTokens)});
    int attempts = 0;
    m_desk->setOutboxes([&attempts](const Case&, const QString&) {
        ++attempts;
        return app::CaseDesk::NewOutbox();
    });
    for (int click = 0; click < 3; ++click)
        send();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    send();
    QCOMPARE(attempts, 1);
    QCOMPARE(heard("PATCH"), 1);
    QCOMPARE(m_case->reports().size(), 1);
}

void TestCaseDesk::asksAgainAfterAWrongCode()
{
    m_server->route(
        "POST", "/login",
        {test::reply(401, test::codeWanted), test::reply(401, test::codeRefused), test::reply(200, test::codedTokens)});
    send();
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    giveCode(u"111111"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!question(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    giveCode(u"222222"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    QCOMPARE(m_report->outcome, Outcome::Accepted);
}

void TestCaseDesk::asksInTheMiddleOfARun()
{
    m_server->route("POST", "/login",
                    {test::reply(200, test::codedTokens), test::reply(401, test::codeWanted),
                     test::reply(200, QByteArray(test::codedTokens).replace("access-token", "second"))});
    m_server->route("PATCH", updatePath, {test::reply(401), test::reply(200, good)});
    send();
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    QCOMPARE(heard("PATCH"), 1);
    giveCode(u"123456"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    QCOMPARE(m_report->outcome, Outcome::Accepted);
    QCOMPARE(heard("PATCH"), 2);
    QCOMPARE(m_server->heard().constLast().headers.value("authorization"), QByteArray("second"));
}

void TestCaseDesk::losesNothingWhenNoCodeIsGiven()
{
    m_server->route("POST", "/login", {test::reply(401, test::codeWanted)});
    const qsizetype answered = m_case->form().answers().identities().size();
    QVERIFY(answered > 0);
    send();
    QTRY_VERIFY_WITH_TIMEOUT(question(), Patience);
    QTest::mouseClick(question()->findChild<QPushButton*>(u"cancelCode"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    QCOMPARE(m_report->outcome, Outcome::NotSent);
    QCOMPARE(m_report->errors.constFirst().code, ErrorCode::OneTimeCodeNeeded);
    QCOMPARE(heard("PATCH"), 0);
    QCOMPARE(m_case->state(), Case::State::Open);
    QCOMPARE(m_case->form().answers().identities().size(), answered);
    QVERIFY(!m_news.sending);
}

/// "Look at the new request" needs a new request to look at.
void TestCaseDesk::looksAtTheRequestAgainWhenItHasChanged()
{
    m_server->route("POST", "/login", {test::reply(200, test::codedTokens)});
    forms::Request request = m_case->request();
    request.origin = forms::RequestOrigin::ProviderPayload;
    m_case->replaceForm(forms::makeForm(m_registry.find(u"coded"_s)->forms, request), Case::Cause::Clarified);
    send();
    QTRY_VERIFY_WITH_TIMEOUT(m_report, Patience);
    QCOMPARE(m_report->errors.constFirst().code, ErrorCode::RequestChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!m_news.note.isEmpty(), Patience);
    QCOMPARE(heard("GET"), 2);
    QCOMPARE(heard("PATCH"), 0);
}

void TestCaseDesk::saysNothingMoreOfAChangeThatWasSeen()
{
    m_server->route("POST", "/login", {test::reply(200, test::codedTokens)});
    const QByteArray asked = R"([{"scope":"CUSTOMER","section":"proof_of_identity","categories":[
        {"document_type":"PASSPORT","fields":[
            {"field_name":"number","data_type":"TEXT","status":"INVALID","reason":"Not this one"}]}]}])";
    m_server->route("GET", readPath, {test::reply(200, QByteArray(open).replace("[]", asked))});
    m_desk->read(m_case.get());
    QTRY_VERIFY_WITH_TIMEOUT(m_news.isAboutChange, Patience);
    QVERIFY(!m_news.note.isEmpty());
    m_case->acknowledgeChange();
    QCOMPARE(m_news.note, QString());
}

void TestCaseDesk::showsThatItCheckedWhenNothingIsNew()
{
    m_server->route("POST", "/login", {test::reply(200, test::codedTokens)});
    const auto check = [this] {
        m_desk->read(m_case.get());
        QTRY_VERIFY_WITH_TIMEOUT(!m_news.isReading, Patience);
    };
    check();
    QVERIFY(!m_news.note.isEmpty() && m_news.checked.isEmpty());
    const QString told = m_news.note;
    check();
    QCOMPARE(m_news.note, told);
    QVERIFY2(m_news.checked.contains(u"Checked at "_s), qPrintable(m_news.checked));
}

QTEST_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
