#include "models/settings/exchange.h"
#include "tests/support/certificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::settings;
using core::ErrorCode;
using secrets::Account;

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWentOut();
    void holdsNoSecretAndNoId();
    void leavesWhatTheFileDoesNotName();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void plansOnlyWhatIsOther();
    void plansNothingForWhatItCameFrom();
    void leavesToAnOrganisationWhatItDecided();

private:
    const test::Authority m_authority{"Our network"};
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const QList<Account> m_accounts{
        {u"0c7a1f4e-7c5d-4f57-9d27-5a8c6b2e1d33"_s, u"Ops"_s, u"manis"_s, u"production"_s, {}, {}},
        {u"1c7a1f4e-7c5d-4f57-9d27-5a8c6b2e1d33"_s,
         u"Örtlich"_s,
         u"fincom"_s,
         u"sandbox"_s,
         u"https://host.example/v1"_s,
         {{u"path"_s, u"/a"_s}}}};
};

void TestExchange::comesBackAsItWentOut()
{
    Settings settings;
    QVERIFY(settings.set(key::Look, Look::Dark));
    QVERIFY(settings.set(key::TextSize, 150));
    QVERIFY(settings.set(key::Remind, false));
    QVERIFY(settings.set(key::ProxyHost, u"proxy.example"_s));
    const Exchange out = exchangeOf(settings, {m_authority.certificate()}, m_accounts);
    QVERIFY(!out.values.contains(Id::TourSeen)); // what the program remembers stays here
    QVERIFY(!out.values.contains(Id::RecoveryKeyKept));
    QCOMPARE(out.values.size(), rules().size() - 2);
    const auto back = readExchange(writeExchange(out), m_now);
    QVERIFY2(back.isOk(), back.isOk() ? "" : qPrintable(back.error().pointer));
    QVERIFY(*back == out);
    QCOMPARE(writeExchange(*back), writeExchange(out));
}

void TestExchange::holdsNoSecretAndNoId()
{
    const QByteArray text = writeExchange(exchangeOf(Settings(), {m_authority.certificate()}, m_accounts));
    QVERIFY(!text.contains(m_accounts.constFirst().id.toUtf8()));
    for (const char* word : {"password", "secret", "credentials", "PRIVATE KEY"})
        QVERIFY2(!text.contains(word), word);
    QVERIFY(text.contains("Ops"));
}

void TestExchange::leavesWhatTheFileDoesNotName()
{
    const auto back = readExchange(R"({ "format": "rfi-desk/settings@1", "settings": { "textSize": 125 } })", m_now);
    QVERIFY(back.isOk());
    Settings settings;
    QVERIFY(settings.set(key::LockMinutes, 1));
    const ImportPlan plan = planOf(*back, settings, {m_authority.certificate()}, m_accounts);
    QCOMPARE(plan.changes, QList{Id::TextSize});
    QVERIFY(plan.authorities.isEmpty() && plan.accounts.isEmpty());
}

void TestExchange::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const QByteArray& body, ErrorCode code, const QString& pointer) {
        QTest::newRow(name) << body << code << pointer;
    };
    row("another member", "\"secrets\": {}", ErrorCode::UnknownMember, u"/secrets"_s);
    row("an unknown setting", "\"settings\": { \"colour\": 1 }", ErrorCode::UnknownMember, u"/settings/colour"_s);
    row("a list of settings", "\"settings\": []", ErrorCode::WrongType, u"/settings"_s);
    row("too large", "\"settings\": { \"textSize\": 900 }", ErrorCode::TooLarge, u"/settings/textSize"_s);
    row("far too large", "\"settings\": { \"textSize\": 9e12 }", ErrorCode::WrongType, u"/settings/textSize"_s);
    row("half a percent", "\"settings\": { \"textSize\": 100.5 }", ErrorCode::WrongType, u"/settings/textSize"_s);
    row("a number as text", "\"settings\": { \"textSize\": \"100\" }", ErrorCode::WrongType, u"/settings/textSize"_s);
    row("an unknown word", "\"settings\": { \"look\": \"pink\" }", ErrorCode::NotInList, u"/settings/look"_s);
    row("a proxy with a user", "\"settings\": { \"proxyHost\": \"me:pw@host\" }", ErrorCode::FormatMismatch,
        u"/settings/proxyHost"_s);
    row("no certificate", "\"authorities\": [\"trust me\"]", ErrorCode::FormatMismatch, u"/authorities/0"_s);
    row("a number for one", "\"authorities\": [7]", ErrorCode::FormatMismatch, u"/authorities/0"_s);
    row("authorities by name", "\"authorities\": {}", ErrorCode::WrongType, u"/authorities"_s);
    row("an account without a name", "\"accounts\": [{ \"provider\": \"a\", \"environment\": \"b\" }]",
        ErrorCode::Required, u"/accounts/0/name"_s);
    row("an account with credentials",
        "\"accounts\": [{ \"name\": \"a\", \"provider\": \"a\", \"environment\": \"b\", \"credentials\": {} }]",
        ErrorCode::UnknownMember, u"/accounts/0/credentials"_s);
    row("an account elsewhere",
        "\"accounts\": [{ \"name\": \"a\", \"provider\": \"a\", \"environment\": \"b\", \"baseUrl\": \"ftp://x\" }]",
        ErrorCode::AddressNotAllowed, u"/accounts/0/baseUrl"_s);
}

void TestExchange::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, body);
    const auto read = readExchange("{ \"format\": \"rfi-desk/settings@1\",\n  " + body + " }", m_now);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QTEST(read.error().pointer, "pointer");
    QCOMPARE(read.error().position.line, 2);
    const auto other = readExchange("{ \"format\": \"rfi-desk/settings@2\" }", m_now);
    QCOMPARE(other.error().code, ErrorCode::FormatUnknown);
}

void TestExchange::plansOnlyWhatIsOther()
{
    const test::Authority other("Other");
    Settings there;
    QVERIFY(there.set(key::Look, Look::Dark));
    QVERIFY(there.set(key::LockMinutes, 15));
    const Exchange out = exchangeOf(there, {m_authority.certificate(), other.certificate()}, m_accounts);
    Settings here;
    QVERIFY(here.set(key::LockMinutes, 15));
    const ImportPlan plan = planOf(out, here, {other.certificate()}, {m_accounts.constFirst()});
    QCOMPARE(plan.changes, QList{Id::Look});
    QCOMPARE(plan.authorities, QList{m_authority.certificate()});
    QCOMPARE(plan.accounts.size(), 1);
    QCOMPARE(plan.accounts.constFirst().name, u"Örtlich"_s);
}

void TestExchange::plansNothingForWhatItCameFrom()
{
    const Settings settings;
    const Exchange out = exchangeOf(settings, {m_authority.certificate()}, m_accounts);
    QVERIFY(planOf(out, settings, {m_authority.certificate()}, m_accounts).isEmpty());
}

void TestExchange::leavesToAnOrganisationWhatItDecided()
{
    Settings there;
    QVERIFY(there.set(key::RetentionYears, 1));
    Settings here;
    here.pin({{Id::RetentionYears, 10}});
    const ImportPlan plan = planOf(exchangeOf(there, {}, {}), here, {}, {});
    QVERIFY(plan.isEmpty());
    QCOMPARE(plan.pinned, QList{Id::RetentionYears});
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
