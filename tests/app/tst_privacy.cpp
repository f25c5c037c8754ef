#include "app/application.h"
#include "app/hardening.h"
#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/drafts/documentcheck.h"
#include "models/secrets/credentialstore.h"
#include "models/secrets/storeprobe.h"
#include "tests/app/filling.h"
#include "tests/support/canaries.h"
#include "tests/support/faultserver.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::Outcome;
using test::Canary;

namespace {

constexpr int Patience = 30000;
const QByteArray customerId = "0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10";
const QString national = u"c4e9b1d0-52a7-4f3e-8b61-9d0f7e6a5c12"_s;
const QByteArray token = R"({"data":{"access_token":"canary-access-4f1d8a","access_token_ttl":"2099-05-05 10:00:00+00",
"refresh_token":"canary-refresh-77b2c0","refresh_token_ttl":"2099-05-11 10:00:00+00",
"current_time":"2026-05-04 10:00:00+00"}})";

QString home() { return QDir::homePath(); }

void logToFile(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    QFile log(home() + u"/log.txt"_s);
    if (log.open(QIODevice::Append))
        log.write(QByteArray(context.category) + ": " + message.toUtf8() + '\n');
}

} // namespace

/// The whole job with a real account in a real keychain and a real store, everything logged, and then a search of every
/// file for what was typed. Runs in a home of its own (see keyring.sh).
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void G07_leavesNothingReadable();

private:
    QByteArray payload();
    QString word(const QString& name);
    void addAccount();
    void start();
    void leave();
    Case* openCase();
    void answer(Case* answered);
    void lookAtFiles();
    void attach(Case* answered, const QByteArray& sample, const QString& name);
    Outcome send(Case* sent);

    QList<Canary> m_canaries;
    std::unique_ptr<QTemporaryDir> m_outside; ///< what the officer has beside the program
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<app::Application> m_desk;
};

/// A value that nobody would find by chance.
QString TestPrivacy::word(const QString& name)
{
    const QString value = u"Kanarienvogel-%1-%2"_s.arg(name).arg(m_canaries.size() * 7919 + 100003);
    m_canaries += Canary::text(name, value);
    return value;
}

QByteArray TestPrivacy::payload()
{
    QByteArray text =
        core::readFile(QStringLiteral(RFI_SOURCE_DIR "/resources/training/fincom/northwind-trading.json"), 1'000'000)
            .value();
    const QList<std::pair<QByteArray, QString>> replaced{
        {"Northwind Trading LLC", u"business"_s},
        {"ana.lopez@northwind.example", u"party-ana"_s},
        {"ben.ito@northwind.example", u"party-ben"_s},
        {"ops@northwind.example", u"mail"_s},
        {"+14155550100", u"phone"_s},
        {"The passport has run out", u"reason-passport"_s},
        {"We need the front and the back of the card", u"reason-card"_s},
        {"A bank statement of the last 90 days", u"reason-statement"_s},
    };
    for (const auto& [before, name] : replaced)
        text.replace(before, word(name).toUtf8());
    return text;
}

void TestPrivacy::initTestCase()
{
    m_outside = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(home() + u"/tmp"_s));
    qputenv("TMPDIR", (home() + u"/tmp"_s).toLocal8Bit());
    qInstallMessageHandler(logToFile);
    app::keepNothingOfQt();
    // All of ours; Qt's own tell everything that is on screen, which is why harden() takes QT_LOGGING_RULES away.
    QLoggingCategory::setFilterRules(u"*=true\nqt.*.debug=false"_s);
    for (const char* secret : {"canary-client-93ae55", "canary-secret-c01f6e", "canary-access-4f1d8a",
                               "canary-refresh-77b2c0", "canary-access-later-5e20", "canary-refresh-later-8d13"})
        m_canaries += Canary::text(QString::fromLatin1(secret), QString::fromLatin1(secret));
    m_server = std::make_unique<test::FaultServer>();
    const QByteArray asked = payload();
    QFile request(m_outside->filePath(u"request.json"_s));
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(asked);
    QByteArray renewed = token;
    renewed.replace("access-4f1d8a", "access-later-5e20").replace("refresh-77b2c0", "refresh-later-8d13");
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, token), test::reply(200, renewed)});
    m_server->route("POST", "/v1/oauth/refresh-token", {test::reply(200, renewed)});
    m_server->route("GET", "/v2/customers/" + customerId, {test::reply(200, asked)});
    m_server->route("POST", "/v1/customers/upload",
                    {test::reply(200, R"({"data":{"files":[{"document":"/uploaded.pdf"}]}})")});
}

void TestPrivacy::addAccount()
{
    secrets::StoreChoice choice;
    secrets::probeKeychain(secrets::History::FirstUse, this,
                           [&choice](const secrets::StoreChoice& found) { choice = found; });
    QTRY_VERIFY_WITH_TIMEOUT(choice.store, Patience);
    QCOMPARE(choice.store->kind(), secrets::StoreKind::Keychain);
    secrets::AccountStore accounts(home() + u"/desk"_s);
    QVERIFY(accounts.load().isOk());
    secrets::Account account;
    account.name = u"Operations"_s;
    account.provider = u"fincom"_s;
    account.environment = u"sandbox"_s;
    account.baseUrl = m_server->url().toString();
    const auto added = accounts.add(account);
    QVERIFY(added.isOk());
    std::optional<core::Outcome> written;
    secrets::CredentialStore(choice.store)
        .write(*added,
               {{u"clientId"_s, core::Secret("canary-client-93ae55")},
                {u"clientSecret"_s, core::Secret("canary-secret-c01f6e")}},
               this, [&written](const core::Outcome& outcome) { written.emplace(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), Patience);
    QVERIFY(written->isOk());
}

void TestPrivacy::start()
{
    app::Options options;
    options.dataFolder = home() + u"/desk"_s;
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void TestPrivacy::leave()
{
    QSignalSpy left(m_desk.get(), &app::Application::left);
    m_desk->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
    m_desk.reset();
}

Case* TestPrivacy::openCase()
{
    Case* opened = nullptr;
    m_desk->cases().open(0, [&opened](Case* loaded) { opened = loaded; });
    [&opened] { QTRY_VERIFY_WITH_TIMEOUT(opened, Patience); }();
    return opened;
}

void TestPrivacy::attach(Case* answered, const QByteArray& sample, const QString& name)
{
    const QString fileName = word(name) + u".pdf"_s;
    QFile file(m_outside->filePath(fileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample + "\n% " + word(u"inside-"_s + name).toUtf8() + '\n');
    file.close();
    const QList<forms::Field>& fields = answered->form().form().fields;
    for (int field = 0; field < fields.size(); ++field) {
        if (fields.at(field).kind != forms::ItemKind::File || fields.at(field).identity.documentType != name)
            continue;
        const auto document = drafts::readDocument(file.fileName(), fields.at(field).document);
        QVERIFY(document.isOk());
        answered->form().setFiles(field, {{{}, {}, *document, QDate::currentDate().addDays(-5)}});
    }
}

void TestPrivacy::answer(Case* answered)
{
    app::answerEverything(*answered, QStringLiteral(RFI_SOURCE_DIR "/resources/samples"));
    const QByteArray sample =
        core::readFile(QStringLiteral(RFI_SOURCE_DIR "/resources/samples/sample-bank-statement.pdf"), 1'000'000)
            .value();
    attach(answered, sample, u"PROOF_OF_SOURCE_OF_FUNDS"_s);
    attach(answered, sample, u"PROOF_OF_SIGNATORY_AUTHORITY"_s);
    const auto number = forms::ItemIdentity{national, u"/identifying_documents/number"_s, u"NATIONAL_ID"_s, {}};
    const auto description =
        forms::ItemIdentity{{}, u"/ownership_documents/description"_s, u"PROOF_OF_SIGNATORY_AUTHORITY"_s, {}};
    const forms::Form& form = answered->form().form();
    for (const QString& name : {u"number-first"_s, u"number"_s})
        answered->form().setValue(form.indexOf(number), core::Json(word(name)));
    for (const QString& name : {u"description-first"_s, u"description"_s})
        answered->form().setValue(form.indexOf(description), core::Json(word(name)));
    answered->setHandling({word(u"owner"_s), {}, false, {}});
    answered->setNote({u"note-1"_s, QDateTime::currentDateTimeUtc(), word(u"author"_s), word(u"note"_s)});
}

/// Qt's own dialogs, which note what they showed.
void TestPrivacy::lookAtFiles()
{
    const QString folder = m_outside->filePath(word(u"folder"_s));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u'/' + word(u"chosen"_s) + u".pdf"_s;
    QVERIFY(core::writeFileAtomically(path, "%PDF-1.4\n").isOk());
    ui::NativeFilePicker picker;
    picker.setFolder(folder);
    QStringList chosen;
    picker.pick(&m_desk->window(), {u"Choose"_s, {u"pdf"_s}, false},
                [&chosen](const QStringList& paths) { chosen = paths; });
    QPointer<QFileDialog> dialog = m_desk->window().findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->findChild<QLineEdit*>(u"fileNameEdit"_s));
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY(!dialog);
    QCOMPARE(chosen, QStringList{path});
}

Outcome TestPrivacy::send(Case* sent)
{
    const auto before = sent->reports().size();
    m_desk->desk().send(sent);
    [sent, before] { QTRY_COMPARE_WITH_TIMEOUT(sent->reports().size(), before + 1, Patience); }();
    if (sent->reports().isEmpty())
        return Outcome::Invalid;
    return sent->reports().constLast().outcome;
}

void TestPrivacy::G07_leavesNothingReadable()
{
    addAccount();
    start();
    m_desk->openFiles({m_outside->filePath(u"request.json"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
    Case* sent = openCase();
    answer(sent);
    m_desk->window().openCase(sent);
    lookAtFiles();
    // The provider echoes what it was given, and says things of its own.
    const QByteArray echo = R"({"error":{"code":"VALIDATION","message":")" + word(u"provider"_s).toUtf8()
        + R"( canary-access-4f1d8a","fields":{"x":")" + m_canaries.constLast().bytes + R"("}}})";
    m_server->route("PATCH", "/v1/customers/" + customerId,
                    {test::reply(400, echo), test::reply(200, R"({"data":{"customer_id":")" + customerId + R"("}})")});
    QCOMPARE(send(sent), Outcome::Rejected);
    QCOMPARE(send(sent), Outcome::Accepted);
    leave();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->cases().rowCount(), 1, Patience);
    QCOMPARE(openCase()->reports().size(), 2);
    leave();

    QVERIFY(m_canaries.size() >= 26);
    const auto heard = m_server->heard();
    QVERIFY(std::any_of(heard.begin(), heard.end(), [](const test::Heard& each) {
        return each.method == "PATCH" && each.body.contains("Kanarienvogel-number-");
    }));
    QVERIFY(QFileInfo(home() + u"/log.txt"_s).size() > 0);
    const test::CanaryReport found = test::findCanaries({home()}, m_canaries + test::documentBeginnings());
    QVERIFY(found.files > 5);
    QVERIFY2(found.hits.isEmpty(), qPrintable(found.text()));
}

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
