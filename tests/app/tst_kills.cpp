#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60000;

int kills()
{
    bool isGiven = false;
    const int count = qEnvironmentVariableIntValue("RFI_KILLS", &isGiven);
    return isGiven ? count : 40;
}

/// Milliseconds of typing that may be missing: what is promised where nothing else runs, and what is still bearable
/// beside other tests.
qint64 mostMissing() { return qEnvironmentVariableIsSet("RFI_KILLS") ? 500 : 2000; }

} // namespace

/// Kills the program while somebody types, and looks at what is left. RFI_KILLS in the environment says how often.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A01_losesNothingThatWasAcknowledged();

private:
    struct Typed
    {
        qint64 at = 0;
        qsizetype letters = 0;
    };
    struct Life
    {
        QString key;
        qsizetype held = -1;
        qsizetype acknowledged = 0;
        bool isSaving = false;
        QList<Typed> typed;
        qint64 killedAt = 0;
    };

    std::unique_ptr<QProcess> start(const QString& mode) const;
    void hear(QProcess& typist, Life& life);
    Life typeUntilKilled(bool isAimedAtASave);
    qsizetype lettersLeft();

    QTemporaryDir m_folder;
    QString m_key;
    QElapsedTimer m_clock;
};

std::unique_ptr<QProcess> TestKills::start(const QString& mode) const
{
    auto typist = std::make_unique<QProcess>();
    typist->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{mode, m_folder.filePath(u"desk"_s),
                          QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json")};
    if (!m_key.isEmpty())
        arguments += m_key;
    typist->start(QStringLiteral(RFI_TYPIST), arguments);
    return typist;
}

void TestKills::hear(QProcess& typist, Life& life)
{
    while (typist.canReadLine()) {
        const QByteArray line = typist.readLine().trimmed();
        const QByteArray word = line.left(line.indexOf(' '));
        const QByteArray rest = line.mid(word.size() + 1);
        if (word == "key")
            life.key = QString::fromLatin1(rest);
        else if (word == "holds")
            life.held = rest.toLongLong();
        else if (word == "typed")
            life.typed += Typed{m_clock.elapsed(), rest.toLongLong()};
        else if (word == "saving")
            life.isSaving = true;
        else if (word == "saved") {
            life.isSaving = false;
            life.acknowledged = rest.toLongLong();
        }
    }
}

/// A save takes a few milliseconds of a quarter of a second, so every other kill waits for one to begin.
TestKills::Life TestKills::typeUntilKilled(bool isAimedAtASave)
{
    Life life;
    const std::unique_ptr<QProcess> typist = start(u"type"_s);
    while (life.typed.isEmpty() && typist->waitForReadyRead(Patience))
        hear(*typist, life);
    const qint64 end = m_clock.elapsed() + QRandomGenerator::global()->bounded(20, 500);
    while (m_clock.elapsed() < end || (isAimedAtASave && !life.isSaving)) {
        typist->waitForReadyRead(int(qMax<qint64>(1, end - m_clock.elapsed())));
        hear(*typist, life);
    }
    life.killedAt = m_clock.elapsed();
    typist->kill();
    typist->waitForFinished(Patience);
    hear(*typist, life);
    return life;
}

qsizetype TestKills::lettersLeft()
{
    Life life;
    const std::unique_ptr<QProcess> reader = start(u"read"_s);
    if (!reader->waitForFinished(Patience) || reader->exitCode() != 0)
        return -1;
    hear(*reader, life);
    return life.held;
}

void TestKills::A01_losesNothingThatWasAcknowledged()
{
    m_clock.start();
    int duringSaves = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const Life life = typeUntilKilled(kill % 2 == 1);
        if (!life.key.isEmpty())
            m_key = life.key;
        QVERIFY(!m_key.isEmpty() && !life.typed.isEmpty());
        duringSaves += life.isSaving ? 1 : 0;
        const qsizetype left = lettersLeft();
        QVERIFY2(left >= life.acknowledged, qPrintable(u"%1 of %2"_s.arg(left).arg(life.acknowledged)));
        for (const Typed& typed : life.typed) {
            if (typed.at < life.killedAt - mostMissing())
                QVERIFY2(left >= typed.letters, qPrintable(u"%1 of %2"_s.arg(left).arg(typed.letters)));
        }
    }
    qInfo("%d of %d kills hit a save", duringSaves, kills());
    QVERIFY2(duringSaves > 0, "no kill hit a save: the test proves nothing");
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
