#include "models/submission/callreports.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace rfi::submission;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorthTryingAgainWhereItCanHelp_data();
    void isWorthTryingAgainWhereItCanHelp();
    void givesEqualCallsOneKey();
};

void TestReport::isWorthTryingAgainWhereItCanHelp_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<PspState>>("states");
    QTest::addColumn<int>("failed");
    QTest::addColumn<bool>("isWorthIt");
    const auto partly = Outcome::PartlyAccepted;
    QTest::newRow("no PSPs") << Outcome::Accepted << QList<PspState>{} << 0 << false;
    QTest::newRow("all took it") << Outcome::Accepted << QList{PspState::Accepted, PspState::Accepted} << 0 << false;
    QTest::newRow("not answered yet") << Outcome::Accepted << QList{PspState::Sent} << 0 << false;
    QTest::newRow("one refused") << partly << QList{PspState::Accepted, PspState::Refused} << 1 << true;
    QTest::newRow("one does not support it")
        << partly << QList{PspState::Accepted, PspState::NotSupported} << 1 << false;
    QTest::newRow("refused and not supported")
        << partly << QList{PspState::Refused, PspState::NotSupported} << 2 << true;
    QTest::newRow("one has to be read first") << partly << QList{PspState::Refused, PspState::Unknown} << 2 << false;
    QTest::newRow("the whole has to be read first") << Outcome::Unknown << QList{PspState::Refused} << 1 << false;
}

void TestReport::isWorthTryingAgainWhereItCanHelp()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QList<PspState>, states);
    Report report;
    report.outcome = outcome;
    for (const PspState state : states)
        report.pspResults.append({u"psp"_s, {}, state, {}});
    QTEST(report.failedPsps(), "failed");
    QTEST(report.isWorthTryingAgain(), "isWorthIt");
}

void TestReport::givesEqualCallsOneKey()
{
    CallReport call;
    call.method = u"POST"_s;
    call.path = u"/v1/customers"_s;
    call.bodySha256 = "e3b0c442";
    const QUuid key(idempotencyKey(call));
    QCOMPARE(key.version(), QUuid::Random);
    QCOMPARE(QUuid(idempotencyKey(call)), key);
    call.bodySha256 = "894be887";
    QVERIFY(QUuid(idempotencyKey(call)) != key);
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
