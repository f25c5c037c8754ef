#include "models/audit/facts.h"
#include "models/audit/verifier.h"

#include <QTest>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace rfi;
using audit::Entry;
using audit::Head;
using core::ErrorCode;

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsAnUntouchedLog();
    void goesOnFromWhereAnotherEnded();
    void namesTheEntryWithAFlippedByte();
    void withoutTheKeyOnlyASealCanBeChangedUnseen();
    void namesTheEntryThatWasDropped();
    void namesTheFirstOfSwappedNeighbours();
    void namesAnEntryThatWasDoubled();
    void cutTailIsFoundWithTheNotedHead();
    void restoredOldCopyThatGrewIsFoundWithTheNotedHead();
    void logThatGrewSinceTheHeadWasNotedIsGood();
    void rewrittenLogIsFoundByItsSeals();
    void rewrittenLogIsFoundWithoutTheKeyByTheNotedHead();
    void emptyLogIsGoodUnlessAHeadWasNoted();

private:
    QList<Entry> m_log;
};

namespace {

constexpr qsizetype Size = 1000;

const core::Secret& key()
{
    static const core::Secret secret(QByteArray(32, 'k'));
    return secret;
}

void append(QList<Entry>& log, const QString& caseId, const core::Secret& macKey = key())
{
    const audit::Facts facts{.act = audit::Act::CaseOpened,
                             .at = QDateTime::fromSecsSinceEpoch(1'763'600'000 + log.size(), Qt::UTC),
                             .user = u"anna"_s,
                             .caseId = caseId};
    log.append(audit::next(log.isEmpty() ? Head() : log.constLast().head(), facts.json(), macKey));
}

QList<Entry> logOf(qsizetype size, const core::Secret& macKey = key())
{
    QList<Entry> log;
    for (qsizetype i = 0; i < size; ++i)
        append(log, u"case-%1"_s.arg(i % 7), macKey);
    return log;
}

/// The first fault: code and entry, "" when there is none.
QString faultOf(const QList<Entry>& log, const std::optional<Head>& noted = {}, const core::Secret& macKey = key())
{
    audit::Verifier verifier(macKey);
    if (noted)
        verifier.expect(*noted);
    for (const Entry& entry : log) {
        if (const auto taken = verifier.take(entry); !taken)
            return core::codeName(taken.error().code) + u' ' + taken.error().subject;
    }
    const auto finished = verifier.finish();
    return finished ? QString() : core::codeName(finished.error().code) + u' ' + finished.error().subject;
}

QString changed(qsizetype number) { return u"log_entry_changed %1"_s.arg(number); }
QString missing(qsizetype number) { return u"log_entry_missing %1"_s.arg(number); }
QString differs(qsizetype number) { return u"log_head_differs %1"_s.arg(number); }

/// Only the entry at fault and its neighbours have to be looked at again: all before it are the same bytes.
QString faultAround(const QList<Entry>& log, qsizetype index, const Entry& replacement, const core::Secret& macKey)
{
    audit::Verifier verifier(macKey, index == 0 ? Head() : log.at(index - 1).head());
    const auto taken = verifier.take(replacement);
    return taken ? QString() : core::codeName(taken.error().code) + u' ' + taken.error().subject;
}

} // namespace

void TestVerifier::initTestCase() { m_log = logOf(Size); }

void TestVerifier::acceptsAnUntouchedLog()
{
    QCOMPARE(faultOf(m_log), QString());
    QCOMPARE(faultOf(m_log, m_log.constLast().head()), QString());
    QCOMPARE(faultOf(m_log, {}, {}), QString());
    QVERIFY(audit::Verifier(key()).checksSeals());
    QVERIFY(!audit::Verifier().checksSeals());
}

void TestVerifier::goesOnFromWhereAnotherEnded()
{
    audit::Verifier verifier(key(), m_log.at(499).head());
    for (const Entry& entry : m_log.mid(500))
        QVERIFY(verifier.take(entry).isOk());
    QCOMPARE(verifier.head(), m_log.constLast().head());
    QVERIFY(verifier.finish().isOk());
}

void TestVerifier::namesTheEntryWithAFlippedByte()
{
    const std::array<QByteArray Entry::*, 3> parts{&Entry::record, &Entry::hash, &Entry::mac};
    qsizetype flipped = 0;
    for (qsizetype i = 0; i < Size; ++i) {
        for (const auto part : parts) {
            for (qsizetype at = 0; at < (m_log.at(i).*part).size(); ++at) {
                Entry entry = m_log.at(i);
                (entry.*part)[at] = static_cast<char>((entry.*part).at(at) ^ (1 << (at % 8)));
                QCOMPARE(faultAround(m_log, i, entry, key()), changed(i + 1));
                ++flipped;
            }
        }
        for (int bit = 0; bit < 63; ++bit) {
            Entry entry = m_log.at(i);
            entry.sequence ^= qint64(1) << bit;
            QCOMPARE(faultAround(m_log, i, entry, key()), missing(i + 1));
        }
    }
    QVERIFY(flipped > Size * 100);
}

void TestVerifier::withoutTheKeyOnlyASealCanBeChangedUnseen()
{
    Entry entry = m_log.at(5);
    entry.mac[3] = static_cast<char>(entry.mac.at(3) ^ 1);
    QCOMPARE(faultAround(m_log, 5, entry, {}), QString());
    entry.hash[3] = static_cast<char>(entry.hash.at(3) ^ 1);
    QCOMPARE(faultAround(m_log, 5, entry, {}), changed(6));
}

void TestVerifier::namesTheEntryThatWasDropped()
{
    for (qsizetype i = 0; i < Size - 1; ++i) {
        QList<Entry> log = m_log.mid(i);
        log.removeFirst();
        audit::Verifier verifier(key(), i == 0 ? Head() : m_log.at(i - 1).head());
        const auto taken = verifier.take(log.constFirst());
        QVERIFY(!taken.isOk());
        QCOMPARE(taken.error().code, ErrorCode::LogEntryMissing);
        QCOMPARE(taken.error().subject, QString::number(i + 1));
    }
    // Numbered anew, it is the chain that tells.
    QList<Entry> log = m_log;
    log.removeAt(500);
    for (Entry& entry : log)
        entry.sequence -= entry.sequence > 500 ? 1 : 0;
    QCOMPARE(faultOf(log), changed(501));
}

void TestVerifier::namesTheFirstOfSwappedNeighbours()
{
    for (qsizetype i = 0; i < Size - 1; i += 37) {
        QList<Entry> log = m_log;
        log.swapItemsAt(i, i + 1);
        QCOMPARE(faultOf(log), missing(i + 1));
        std::swap(log[i].sequence, log[i + 1].sequence);
        QCOMPARE(faultOf(log), changed(i + 1));
    }
}

void TestVerifier::namesAnEntryThatWasDoubled()
{
    QList<Entry> log = m_log;
    log.insert(10, log.at(9));
    QCOMPARE(faultOf(log), missing(11));
}

void TestVerifier::cutTailIsFoundWithTheNotedHead()
{
    for (const qsizetype kept : {qsizetype(0), qsizetype(1), Size / 2, Size - 1}) {
        QCOMPARE(faultOf(m_log.first(kept)), QString());
        QCOMPARE(faultOf(m_log.first(kept), m_log.constLast().head()), differs(Size));
    }
}

void TestVerifier::restoredOldCopyThatGrewIsFoundWithTheNotedHead()
{
    QList<Entry> log = m_log.first(900);
    while (log.size() < Size + 50)
        append(log, u"another"_s);
    QCOMPARE(faultOf(log), QString());
    QCOMPARE(faultOf(log, m_log.constLast().head()), differs(Size));
}

void TestVerifier::logThatGrewSinceTheHeadWasNotedIsGood()
{
    QCOMPARE(faultOf(m_log, m_log.at(0).head()), QString());
    QCOMPARE(faultOf(m_log, m_log.at(499).head()), QString());
    audit::Verifier verifier(key());
    verifier.expect(m_log.at(10).head());
    verifier.expect(m_log.at(20).head());
    for (const Entry& entry : m_log.first(15))
        QVERIFY(verifier.take(entry).isOk());
    QCOMPARE(verifier.finish().error().subject, u"21"_s);
}

void TestVerifier::rewrittenLogIsFoundByItsSeals()
{
    const QList<Entry> forged = logOf(Size, core::Secret(QByteArray(32, 'x')));
    QCOMPARE(faultOf(forged, {}, {}), QString());
    QCOMPARE(faultOf(forged), changed(1));
}

void TestVerifier::rewrittenLogIsFoundWithoutTheKeyByTheNotedHead()
{
    QList<Entry> forged = m_log.first(400);
    while (forged.size() < Size)
        append(forged, u"another"_s, core::Secret(QByteArray(32, 'x')));
    QCOMPARE(faultOf(forged, {}, {}), QString());
    QCOMPARE(faultOf(forged, m_log.constLast().head(), {}), differs(Size));
    QCOMPARE(faultOf(forged), changed(401));
}

void TestVerifier::emptyLogIsGoodUnlessAHeadWasNoted()
{
    QCOMPARE(faultOf({}), QString());
    QCOMPARE(faultOf({}, Head()), QString());
    QCOMPARE(faultOf({}, Head{3, QByteArray(32, '\1')}), differs(3));
}

QTEST_APPLESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
