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
    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
};

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_storekills.moc"
