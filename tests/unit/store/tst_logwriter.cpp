#include "models/store/logwriter.h"

#include "models/audit/verifier.h"
#include "models/store/engine.h"
#include "models/store/folderguard.h"
#include "models/store/logreader.h"
#include "models/store/store.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;
using rfi::core::Outcome;

namespace {

constexpr int Patience = 30000;

} // namespace

/// What one program adds to the log while another one may have the store open.
class TestLogWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addsToAClosedStoreAndLeavesItClosed();
    void addsBesideAProgramThatHasItOpen();
    void addsWhileThatProgramIsLocked();
    void goesOnAfterAProgramThatWasKilled();
    void keepsOneChainWhenBothWriteAtOnce();
    void writesNothingWhileAnotherOpensIt();
    void writesNothingBesideAnotherComputer();
    void writesNothingIntoADamagedStore();

private:
    Outcome append(const QString& what) const { return appendToLog(m_folder, StoreId, keys(), {fact(what)}); }
    void openByAnother();
    /// How many entries the log has; -1 when it is not whole.
    qint64 whole() const;
    /// Nothing of the next opening looks like damage.
    bool opensWithoutWarning() const;

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder;
    std::unique_ptr<QLockFile> m_program;
    std::unique_ptr<Store> m_store;
};

void TestLogWriter::init()
{
    m_folder = m_place.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    Engine engine(m_folder);
    QVERIFY(engine.open(StoreId, keys()));
    QVERIFY(engine.write(batchOf(1)));
}

void TestLogWriter::cleanup()
{
    m_store.reset();
    m_program.reset();
}

void TestLogWriter::openByAnother()
{
    m_program = std::make_unique<QLockFile>(Folder(m_folder).programLock());
    QVERIFY(m_program->tryLock(0));
    m_store = std::make_unique<Store>(m_folder);
    bool isOpen = false;
    m_store->open(StoreId, keys(), this, [&isOpen](const Outcome& opened) { isOpen = opened.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, Patience);
}

qint64 TestLogWriter::whole() const
{
    const auto reader = LogReader::open(m_folder);
    const auto entries =
        reader ? reader->entries(1, 10'000) : rfi::core::Result<QList<rfi::audit::Entry>>(reader.error());
    rfi::audit::Verifier verifier(keys().log);
    for (const auto& entry : entries ? *entries : QList<rfi::audit::Entry>()) {
        if (!verifier.take(entry))
            return -1;
    }
    return verifier.head().sequence;
}

bool TestLogWriter::opensWithoutWarning() const
{
    Engine engine(m_folder);
    return engine.open(StoreId, keys()) && engine.takeWarnings().isEmpty();
}

void TestLogWriter::addsToAClosedStoreAndLeavesItClosed()
{
    QVERIFY(append(u"send_begun"_s));
    QVERIFY(append(u"send_ended"_s));
    QCOMPARE(whole(), 3);
    QVERIFY(!Folder(m_folder).isMarked());
    QVERIFY(opensWithoutWarning());
}

void TestLogWriter::addsBesideAProgramThatHasItOpen()
{
    openByAnother();
    QVERIFY(append(u"send_begun"_s));
    bool isWritten = false;
    m_store->write(batchOf(2), this, [&isWritten](const Outcome& written) { isWritten = written.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, Patience);
    QVERIFY(append(u"send_ended"_s));
    QCOMPARE(whole(), 4);
    QVERIFY(Folder(m_folder).isMarked());
    m_store.reset();
    QVERIFY(!Folder(m_folder).isMarked());
    QCOMPARE(whole(), 4);
    QVERIFY(opensWithoutWarning());
}

void TestLogWriter::addsWhileThatProgramIsLocked()
{
    openByAnother();
    bool isClosed = false;
    m_store->close(this, [&isClosed](const Outcome&) { isClosed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isClosed, Patience);
    QVERIFY(append(u"send_begun"_s));
    QVERIFY(!Folder(m_folder).isMarked());
    bool isOpen = false;
    m_store->open(StoreId, keys(), this, [&isOpen](const Outcome& opened) { isOpen = opened.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, Patience);
    QCOMPARE(whole(), 2);
}

void TestLogWriter::goesOnAfterAProgramThatWasKilled()
{
    openByAnother();
    const folders::Content cutOff = folders::contentOf(m_folder);
    m_store.reset();
    m_program.reset();
    QVERIFY(folders::putAll(m_folder, cutOff));
    // The lock that it left behind names a process that is gone.
    QVERIFY(QFile::remove(Folder(m_folder).programLock()));
    QVERIFY(Folder(m_folder).isMarked());
    QVERIFY(append(u"send_begun"_s));
    QCOMPARE(whole(), 2);
    QVERIFY(!Folder(m_folder).isMarked());
}

void TestLogWriter::keepsOneChainWhenBothWriteAtOnce()
{
    openByAnother();
    constexpr int each = 40;
    std::atomic<int> added = 0;
    const std::unique_ptr<QThread> other(QThread::create([this, &added] {
        for (int i = 0; i < each; ++i)
            added += append(u"beside_%1"_s.arg(i)).isOk() ? 1 : 0;
    }));
    other->start();
    int written = 0;
    int refused = 0;
    for (int i = 0; i < each; ++i) {
        m_store->write(batchOf(i % Steps + 1), this, [&](const Outcome& outcome) { ++(outcome ? written : refused); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(written + refused, each, Patience);
    QVERIFY(other->wait(Patience));
    QCOMPARE(written, each);
    QCOMPARE(added.load(), each);
    QCOMPARE(whole(), 1 + 2 * each);
    m_store.reset();
    QVERIFY(opensWithoutWarning());
}

void TestLogWriter::writesNothingWhileAnotherOpensIt()
{
    const FolderGuard guard(m_folder);
    QVERIFY(guard.isHeld());
    const Outcome refused = append(u"send_begun"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogUnwritable);
    QCOMPARE(refused.error().arguments, QStringList{u"store_busy"_s});
    QCOMPARE(whole(), 1);
}

void TestLogWriter::writesNothingBesideAnotherComputer()
{
    QVERIFY(folders::put(Folder(m_folder).programLock(), "4711\nrfi-desk\nanother-computer\n\n\n"));
    const Outcome refused = append(u"send_begun"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogUnwritable);
    QCOMPARE(whole(), 1);
}

void TestLogWriter::writesNothingIntoADamagedStore()
{
    QVERIFY(folders::put(Folder(m_folder).database(), QByteArray(8192, 'x')));
    const Outcome refused = append(u"send_begun"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogUnwritable);
}

QTEST_GUILESS_MAIN(TestLogWriter)
#include "tst_logwriter.moc"
