#include "models/audit/chain.h"
#include "models/audit/facts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using audit::Act;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoDidWhatToWhichCase();
    void leavesOutWhatIsEmpty();
    void givesEachActAWordOfItsOwn();
    void keepsNoTextWhereAWordBelongs_data();
    void keepsNoTextWhereAWordBelongs();
    void namesCannotForgeLines_data();
    void namesCannotForgeLines();
    void knowsTheUserOfTheSystem();
};

void TestFacts::tellsWhoDidWhatToWhichCase()
{
    const audit::Facts facts{.act = Act::SendEnded,
                             .at = QDateTime(QDate(2026, 11, 20), QTime(10, 30, 1, 5), Qt::UTC),
                             .user = u"zoë"_s,
                             .caseId = u"c-1"_s,
                             .provider = u"blindpay"_s,
                             .environment = u"sandbox"_s,
                             .accountId = u"a-1"_s,
                             .attemptId = u"t-1"_s,
                             .what = u"answer"_s,
                             .outcome = u"partly_accepted"_s,
                             .sha256 = QByteArray(2, '\x0f'),
                             .count = 3};
    QCOMPARE(QString::fromUtf8(audit::canonicalJson(facts.json())),
             u"{\"account\":\"a-1\",\"act\":\"send_ended\",\"at\":\"2026-11-20T10:30:01.005Z\",\"attempt\":\"t-1\","
             "\"case\":\"c-1\",\"count\":3,\"environment\":\"sandbox\",\"outcome\":\"partly_accepted\","
             "\"provider\":\"blindpay\",\"sha256\":\"0f0f\",\"user\":\"zoë\",\"what\":\"answer\"}"_s);
}

void TestFacts::leavesOutWhatIsEmpty()
{
    const core::Json json = audit::Facts{.act = Act::Locked, .at = QDateTime::fromSecsSinceEpoch(0, Qt::UTC)}.json();
    QCOMPARE(audit::canonicalJson(json), QByteArray("{\"act\":\"locked\",\"at\":\"1970-01-01T00:00:00.000Z\"}"));
}

void TestFacts::givesEachActAWordOfItsOwn()
{
    QSet<QString> names;
    for (int act = 0; act <= static_cast<int>(Act::SettingChanged); ++act)
        names.insert(audit::actName(static_cast<Act>(act)));
    QCOMPARE(names.size(), static_cast<int>(Act::SettingChanged) + 1);
    QVERIFY(!names.contains(QString()));
}

void TestFacts::keepsNoTextWhereAWordBelongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an id") << u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s << u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s;
    QTest::newRow("a sentence") << u"Müller, \"Anna\""_s << u"M_ller___Anna_"_s;
    QTest::newRow("a forged line") << u"x\n{\"act\":\"sent\"}"_s << u"x___act_:_sent__"_s;
    QTest::newRow("a terminal's code") << u"\x1b[2J"_s << u"__2J"_s;
    QTest::newRow("a long text") << QString(10'000, u'a') << QString(80, u'a');
}

void TestFacts::keepsNoTextWhereAWordBelongs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const audit::Facts facts{.caseId = text,
                             .provider = text,
                             .environment = text,
                             .accountId = text,
                             .attemptId = text,
                             .what = text,
                             .outcome = text};
    const core::Json json = facts.json();
    for (const QString& name :
         {u"case"_s, u"provider"_s, u"environment"_s, u"account"_s, u"attempt"_s, u"what"_s, u"outcome"_s})
        QCOMPARE(json.value(name).toString(), kept);
}

void TestFacts::namesCannotForgeLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a new line") << u"eve\nbob"_s << u"eve\uFFFDbob"_s;
    QTest::newRow("an escape") << u"eve\x1b[31m"_s << u"eve\uFFFD[31m"_s;
    QTest::newRow("a right-to-left override") << u"eve\u202Ebob"_s << u"eve\uFFFDbob"_s;
    QTest::newRow("a paragraph separator") << u"eve\u2029bob"_s << u"eve\uFFFDbob"_s;
    QTest::newRow("a zero-width space") << u"e\u200Bve"_s << u"e\uFFFDve"_s;
    QTest::newRow("a lone surrogate") << u"eve"_s + QChar(0xD800) << u"eve\uFFFD"_s;
    QTest::newRow("NUL") << u"eve"_s + QChar(0) << u"eve\uFFFD"_s;
    QTest::newRow("a name of its own script") << u"Ольга О'Коннор"_s << u"Ольга О'Коннор"_s;
}

void TestFacts::namesCannotForgeLines()
{
    QFETCH(const QString, name);
    const core::Json json = audit::Facts{.user = name}.json();
    QTEST(json.value(u"user"_s).toString(), "kept");
    const QByteArray record = audit::canonicalJson(json);
    QVERIFY(std::none_of(record.begin(), record.end(), [](char byte) { return byte >= 0 && byte < 0x20; }));
}

void TestFacts::knowsTheUserOfTheSystem() { QVERIFY(!audit::systemUser().isEmpty()); }

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
