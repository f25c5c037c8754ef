#include "app/requestwatch.h"
#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/submission/caselist.h"
#include "tests/support/faultserver.h"
#include "ui/common/linkline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::Case;

namespace {

constexpr int Patience = 20000;
const QByteArray customer = "/v2/customers/0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10";
const forms::ItemIdentity expiry{
    u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s, u"/identifying_documents/expiry_date"_s, u"PASSPORT"_s, {}};
const forms::ItemIdentity number{expiry.party, u"/identifying_documents/number"_s, expiry.documentType, {}};

/// The customer as a read shows it, with other fields of the passport than at first.
QByteArray read(const std::function<void(QList<Json>&)>& edit = [](QList<Json>&) {})
{
    const QByteArray bytes =
        core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/get-v2-business.json"), 100'000).value();
    Json json = core::readJson(bytes).value();
    const core::Pointer place = core::Pointer::fromText(u"/data/request_for_information/0/categories/0/fields"_s);
    QList<Json> fields = json.at(place).items();
    edit(fields);
    json.set(place, Json::array(fields));
    return core::writeJson(json);
}

Json field(const QString& name, const QString& reason)
{
    return Json::object({{u"field_name"_s, Json(name)},
                         {u"data_type"_s, Json(u"TEXT"_s)},
                         {u"status"_s, Json(u"MISSING"_s)},
                         {u"reason"_s, Json(reason)},
                         {u"options"_s, Json::array()}});
}

} // namespace

/// Checks that find a request changed, while somebody types in the window.
class TestMergeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void init();
    void cleanup();
    void showsWhatChangedAndLosesNothing();

private:
    void check(const QByteArray& now);
    QWidget* card() const { return m_window->findChild<QWidget*>(u"whatChanged"_s); }
    QLineEdit* line(const forms::ItemIdentity& item) const { return m_window->findChild<QLineEdit*>(item.text()); }
    Case& shown() const { return *m_cases->at(0); }

    core::SystemClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    secrets::Account m_account;
    std::unique_ptr<test::FaultServer> m_server;
    std::unique_ptr<app::Connections> m_connections;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<app::RequestOpener> m_opener;
    std::unique_ptr<app::CaseDesk> m_desk;
    std::unique_ptr<app::RequestWatch> m_watch;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMergeView::init()
{
    m_registry.addBuiltIn();
    m_server = std::make_unique<test::FaultServer>();
    m_server->route("POST", "/v1/oauth/token", {test::reply(200, R"({"access_token": "a",
        "access_token_ttl": "2099-01-01 00:00:00+00", "refresh_token": "r",
        "refresh_token_ttl": "2099-01-01 00:00:00+00", "current_time": "2026-01-01 00:00:00+00"})")});
    m_server->route("GET", "/v2/customers", {test::reply(200, R"({"data": {"customers": [
        {"customer_id": "0b7c1a7e-6f0a-4f2d-8a53-2c6f4d1e9a10", "customer_status": "ACTION_REQUIRED"}],
        "pagination": {"total_page": 1}}})")});
    m_account = {u"account"_s, u"Operations"_s, u"fincom"_s, u"sandbox"_s, m_server->url().toString(), {}};
    m_connections = std::make_unique<app::Connections>(m_registry, m_clock);
    const providers::Credentials credentials{{u"clientId"_s, core::Secret("id")},
                                             {u"clientSecret"_s, core::Secret("secret")}};
    QVERIFY(m_connections->add(m_account, credentials).isOk());
    m_cases = std::make_unique<submission::CaseList>();
    m_opener = std::make_unique<app::RequestOpener>(m_registry, *m_cases, m_clock);
    m_desk =
        std::make_unique<app::CaseDesk>(*m_connections, m_registry, m_clock, [](const Case&) { return std::nullopt; });
    m_watch = std::make_unique<app::RequestWatch>(*m_connections, m_registry, *m_cases, *m_opener, *m_desk, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_cases, m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMergeView::cleanup()
{
    m_window.reset();
    m_watch.reset();
    m_desk.reset();
    m_cases.reset();
    m_connections.reset();
}

void TestMergeView::check(const QByteArray& now)
{
    m_server->route("GET", customer, {test::reply(200, now)});
    QSignalSpy finished(m_watch.get(), &app::RequestWatch::finished);
    m_watch->check({{{m_account, nullptr}, false}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
}

void TestMergeView::showsWhatChangedAndLosesNothing()
{
    check(read());
    QCOMPARE(m_cases->rowCount(), 1);
    m_window->openCase(m_cases->at(0));
    QVERIFY(!card()->isVisible());
    m_window->casePage().showField(shown().form().form().indexOf(expiry));
    QTest::keyClicks(line(expiry), u"2031-01-15"_s);

    // Nothing new: whoever types is left alone.
    QPointer<QLineEdit> typedIn = line(expiry);
    check(read());
    QVERIFY(typedIn && typedIn->isVisible());

    check(read([](QList<Json>& fields) {
        fields.removeAt(2);
        fields += field(u"number"_s, u"It is missing"_s);
    }));
    QVERIFY(card()->isVisible());
    QVERIFY(shown().form().form().indexOf(expiry) < 0);
    QStringList words;
    for (const ui::PlainLabel* label : card()->findChildren<ui::PlainLabel*>())
        words += label->plainText();
    QVERIFY2(words.contains(u"Kept, not sent: 15 January 2031"_s), qPrintable(words.join(u'\n')));
    QTest::mouseClick(card()->findChild<ui::LinkLine*>(u"changed-"_s + number.text()), Qt::LeftButton);
    QCOMPARE(m_window->focusWidget(), line(number));
    QTest::keyClicks(line(number), u"X12"_s);

    // Asked again: what was typed is back, and so is the cursor.
    check(read([](QList<Json>& fields) { fields += field(u"number"_s, u"It is missing"_s); }));
    QCOMPARE(shown().form().answers().at(expiry).value.toString(), u"2031-01-15"_s);
    QCOMPARE(m_window->focusWidget(), line(number));
    QTest::keyClicks(m_window->focusWidget(), u"34"_s);
    QCOMPARE(shown().form().answers().at(number).value.toString(), u"X1234"_s);
    QTest::mouseClick(card()->findChild<QPushButton*>(u"changeSeen"_s), Qt::LeftButton);
    QVERIFY(!card()->isVisible());
}

QTEST_MAIN(TestMergeView)
#include "tst_mergeview.moc"
