#include "models/audit/facts.h"
#include "models/audit/verifier.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

/// Row 13 of the goals: a million entries in ten seconds.
class BenchVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesAMillionEntriesInTenSeconds();
};

void BenchVerifier::verifiesAMillionEntriesInTenSeconds()
{
    constexpr int Count = 1'000'000;
    const core::Secret key(QByteArray(32, 'k'));
    const core::Json facts = audit::Facts{.act = audit::Act::SendEnded,
                                          .at = QDateTime::fromSecsSinceEpoch(1'763'600'000, Qt::UTC),
                                          .user = u"anna"_s,
                                          .caseId = u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s,
                                          .attemptId = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s,
                                          .outcome = u"accepted"_s,
                                          .sha256 = QByteArray(32, '\x55')}
                                 .json();
    QList<audit::Entry> log;
    log.reserve(Count);
    for (int i = 0; i < Count; ++i)
        log.append(audit::next(log.isEmpty() ? audit::Head() : log.constLast().head(), facts, key));

    QElapsedTimer timer;
    timer.start();
    audit::Verifier verifier(key);
    for (const audit::Entry& entry : log) {
        if (!verifier.take(entry))
            QFAIL("an untouched entry was refused");
    }
    const qint64 elapsed = timer.elapsed();
    qInfo("%d entries verified with their seals in %lld ms", Count, static_cast<long long>(elapsed));
    QVERIFY(elapsed < 10'000);
}

QTEST_APPLESS_MAIN(BenchVerifier)
#include "bench_verifier.moc"
