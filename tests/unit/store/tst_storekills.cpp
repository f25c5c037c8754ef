#include "tests/unit/store/faultruns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rfi::store;
using namespace rfi::store::faultruns;

class TestStoreKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(m_folder).removeRecursively(); }

    void A02_survivesAKillAtEveryCall()
    {
        int kills = 0;
        for (int at = 1; at < 1000; ++at) {
            QDir(m_folder).removeRecursively();
            const Run killed = run({u"save"_s, m_folder}, {.calls = EveryChange, .at = at});
            RFI_VERIFY_AFTER(killed, m_folder);
            if (!killed.wasKilled)
                break;
            ++kills;
        }
        QVERIFY2(kills > 80 && kills < 900, qPrintable(QString::number(kills)));
    }

    void A03_survivesAnotherKillDuringRecovery()
    {
        int kills = 0;
        for (const int at : {20, 45, 70, 95, 120}) {
            QDir(m_folder).removeRecursively();
            const Run first = run({u"save"_s, m_folder}, {.calls = EveryChange, .at = at});
            QVERIFY(first.wasKilled);
            const folders::Content left = folders::contentOf(m_folder);
            for (int again = 1; again < 200; ++again) {
                QVERIFY(folders::putAll(m_folder, left));
                const Run second = run({u"open"_s, m_folder}, {.calls = EveryChange, .at = again});
                RFI_VERIFY_AFTER(first, m_folder);
                if (!second.wasKilled)
                    break;
                ++kills;
            }
        }
        QVERIFY2(kills > 20, qPrintable(QString::number(kills)));
    }

    void survivesAKillAtEveryCallWhileItIsSealedAnew()
    {
        Engine before(m_folder);
        QVERIFY(before.open(StoreId, keys()));
        for (int step = 1; step <= 3; ++step)
            QVERIFY(before.write(batchOf(step)));
        for (const QString& id : {u"passport"_s, u"licence"_s})
            QVERIFY(before.putDocument(id, Document));
        before.close();
        const folders::Content start = folders::contentOf(m_folder);
        int kills = 0;
        for (int at = 1; at < 1000; ++at) {
            QVERIFY(folders::putAll(m_folder, start));
            const Run killed = run({u"reseal"_s, m_folder}, {.calls = EveryChange, .at = at});
            const QString fault = faultAfterSealing(killed);
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1 at %2: %3"_s.arg(fault).arg(at).arg(killed.lines.join(u'|'))));
            if (!killed.wasKilled)
                break;
            ++kills;
        }
        QVERIFY2(kills > 30 && kills < 900, qPrintable(QString::number(kills)));
    }

    void A15_keepsWhatWasAcknowledgedWhenThePowerGoes()
    {
        int cuts = 0;
        for (int at = 1; at < 1000; at += 2) {
            QDir(m_folder).removeRecursively();
            const Run cut = run({u"save"_s, m_folder}, {.calls = EveryChange, .at = at, .act = u"cut"_s});
            // A frame that was torn looks like one that was damaged, so it may be told.
            RFI_VERIFY_AFTER(cut, m_folder, true);
            if (!cut.wasKilled)
                break;
            ++cuts;
            QDir(m_folder).removeRecursively();
        }
        QVERIFY2(cuts > 80 && cuts < 900, qPrintable(QString::number(cuts)));
    }

private:
    /// Opens what a run left with both keys, goes on with it, and opens that with the new key alone.
    QString faultAfterSealing(const Run& run) const
    {
        Engine engine(m_folder);
        if (!engine.open(StoreId, newKeys()) || !engine.takeWarnings().isEmpty())
            return u"cannot be opened"_s;
        if (const QString fault = faultOfContent(engine); !fault.isEmpty())
            return u"before: "_s + fault;
        auto isMore = engine.sealAnew();
        while (isMore && *isMore) {
            if (!run.wasKilled)
                return u"left something to do"_s;
            isMore = engine.sealAnew();
        }
        engine.close();
        if (!isMore || !engine.open(StoreId, keys('n')))
            return u"not sealed anew"_s;
        const QString fault = faultOfContent(engine);
        engine.close();
        return fault.isEmpty() ? fault : u"after: "_s + fault;
    }

    static QString faultOfContent(Engine& engine)
    {
        for (const QString& id : {u"passport"_s, u"licence"_s}) {
            if (const auto bytes = engine.readDocument(id); !bytes || *bytes != Document)
                return id;
        }
        return faultOfState(engine, 3);
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
};

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_storekills.moc"
