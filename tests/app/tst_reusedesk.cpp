#include "app/application.h"
#include "ui/forms/givenline.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Patience = 30000;
const QString passphrase = u"four words nobody guesses"_s;

// Ana at two providers; what tells that she is the same is her date of birth.
const QByteArray first = R"({ "format": "rfi-desk/request@1", "provider": "manis",
  "customerId": "dedd40da-fb4d-41b5-88e1-f2351d7f36f1", "customerType": "individual", "customerName": "Ana López",
  "items": [ { "pointer": "/dob" }, { "pointer": "/addressCity" }, { "pointer": "/addressCountry" } ] })";
const QByteArray second = R"({ "format": "rfi-desk/request@1", "provider": "onemoney",
  "customerId": "c-2", "customerType": "business", "customerName": "Northwind Trading LLC",
  "parties": [ { "id": "ap-1", "name": "Ana Lopez" }, { "id": "ap-2", "name": "Bo Berg" } ],
  "items": [ { "party": "ap-1", "pointer": "/birth_date" },
             { "party": "ap-1", "pointer": "/residential_address/city" },
             { "party": "ap-1", "pointer": "/residential_address/country" },
             { "party": "ap-2", "pointer": "/birth_date" },
             { "party": "ap-2", "pointer": "/residential_address/city" } ] })";

const QString city = u"ap-1|/residential_address/city||"_s;
const QString country = u"ap-1|/residential_address/country||"_s;

} // namespace

/// The whole window over a store: what one request was answered with is offered to another one.
class TestReuseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nobody answers there, so there is no keychain.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void offersWhatAnotherProviderWasToldBeforeTheRestart();

private:
    void start();
    void open(const QByteArray& request, const QString& name);
    Case* opened(const QString& provider) const;
    int field(const Case& of, const forms::ItemIdentity& item) const { return of.form().form().indexOf(item); }
    void answer(Case& of, const forms::ItemIdentity& item, const QString& text)
    {
        of.form().setValue(field(of, item), core::Json(text));
    }
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        for (Widget* each : m_desk->window().findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    ui::GivenLine* given(const QString& input) const
    {
        const auto* control = find<QLineEdit>(input);
        auto* line = control ? control->parentWidget()->findChild<ui::GivenLine*>(u"given"_s) : nullptr;
        return line && line->isVisible() ? line : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestReuseDesk::start()
{
    app::Options options;
    options.dataFolder = m_folder.filePath(u"desk"_s);
    m_desk.reset();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    QSignalSpy read(&m_desk->records(), &app::StoreDesk::casesRead);
    m_desk->records().open(core::Secret::fromText(passphrase), {});
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Patience);
    // Who is asked for it has nothing to ask any more.
    for (auto* dialog : m_desk->window().findChildren<QDialog*>())
        dialog->reject();
}

void TestReuseDesk::open(const QByteArray& request, const QString& name)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(request) == request.size());
    file.close();
    QSignalSpy ready(&m_desk->reuse(), &app::ReuseDesk::ready);
    m_desk->openFiles({file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), Patience);
}

Case* TestReuseDesk::opened(const QString& provider) const
{
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        if (m_desk->cases().summary(row).provider == provider)
            return m_desk->cases().at(row);
    }
    return nullptr;
}

void TestReuseDesk::offersWhatAnotherProviderWasToldBeforeTheRestart()
{
    start();
    open(first, u"first.rfi.json"_s);
    Case* told = opened(u"manis"_s);
    QVERIFY(told);
    answer(*told, {{}, u"/dob"_s, {}, {}}, u"1990-02-01"_s);
    answer(*told, {{}, u"/addressCity"_s, {}, {}}, u"Madrid"_s);
    answer(*told, {{}, u"/addressCountry"_s, {}, {}}, u"ES"_s);
    submission::Report report;
    report.outcome = submission::Outcome::Accepted;
    report.finishedAt = QDateTime::currentDateTimeUtc().addDays(-10);
    told->addReport(report);
    QSignalSpy left(m_desk.get(), &app::Application::left);
    m_desk->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);

    start();
    // Training knows nothing of it, and it knows nothing of training.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->cases().rowCount() == 1, Patience);
    open(second, u"second.rfi.json"_s);
    Case* asking = opened(u"onemoney"_s);
    QVERIFY(asking);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"ap-1|/birth_date||"_s), Patience);
    // A name alone is not enough.
    QVERIFY(!given(u"ap-1|/birth_date||"_s));
    auto* born = find<QLineEdit>(u"ap-1|/birth_date||"_s);
    born->setFocus();
    QTest::keyClicks(born, u"1990-02-01"_s);
    m_desk->window().casePage().moveSection(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(city), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(given(city), Patience);
    QVERIFY(given(city)->words().contains(u"Madrid"_s));
    QVERIFY(given(city)->words().contains(u"10 day"_s));
    // One key takes it, and one takes it back.
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    find<QLineEdit>(city)->setFocus();
    QTest::keyClick(m_desk->window().windowHandle(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asking->form().answer(field(*asking, {u"ap-1"_s, u"/residential_address/city"_s, {}, {}})).value,
             core::Json(u"Madrid"_s));
    QVERIFY(!given(city));
    find<QLineEdit>(country)->setFocus();
    QTest::keyClick(m_desk->window().windowHandle(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asking->form().answer(field(*asking, {u"ap-1"_s, u"/residential_address/country"_s, {}, {}})).value,
             core::Json(u"ESP"_s));
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(asking->form().answer(field(*asking, {u"ap-1"_s, u"/residential_address/country"_s, {}, {}})).isEmpty());
    // Of Bo nothing is known.
    answer(*asking, {u"ap-2"_s, u"/birth_date"_s, {}, {}}, u"1990-02-01"_s);
    QVERIFY(!m_desk->reuse().offers().offer(asking->form(),
                                            field(*asking, {u"ap-2"_s, u"/residential_address/city"_s, {}, {}})));
    // Nothing of it stays in memory without the store.
    m_desk->records().close([](const core::Outcome&) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Closed, Patience);
}

QTEST_MAIN(TestReuseDesk)
#include "tst_reusedesk.moc"
