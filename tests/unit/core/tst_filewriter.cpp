#include "models/core/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using rfi::core::ErrorCode;
using rfi::core::Outcome;
using rfi::core::writeFileAtomically;

namespace {

/// Counts down to the sync that fails; 0 lets all of them pass.
int s_failingSync = 0;

/// While it lives, no file of this process may grow over `bytes`.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QFileDevice::Permissions ownerOnly(QFileDevice::Permissions permissions)
{
    // Qt reports the rights of the running user besides those of the owner.
    return permissions
        & (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
           | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
           | QFileDevice::ExeOther);
}

} // namespace

/// Takes the place of the system's call in this program, to let a sync fail as a dying disk does.
extern "C" int fsync(int descriptor)
{
    if (s_failingSync > 0 && --s_failingSync == 0) {
        errno = EIO;
        return -1;
    }
    return fdatasync(descriptor);
}

class TestFileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"list.json"_s);
        s_failingSync = 0;
    }

    void writesAllSizes_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 16383, 16384, 16385, 300000, 5000000})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }

    void writesAllSizes()
    {
        QFETCH(const qsizetype, size);
        const QByteArray bytes(size, 'x');
        putFile(m_path, "old");
        QVERIFY(writeFileAtomically(m_path, bytes).isOk());
        QVERIFY(contentOf(m_path) == bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"list.json"_s});
    }

    void fileAndNewFoldersAreTheOwnersOnly()
    {
        const QString path = m_folder->filePath(u"a/b/list.json"_s);
        QVERIFY(writeFileAtomically(path, "x").isOk());
        QCOMPARE(ownerOnly(QFile::permissions(path)), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        for (const QString& folder : {u"a"_s, u"a/b"_s})
            QCOMPARE(ownerOnly(QFile::permissions(m_folder->filePath(folder))),
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void tightensTheModesOfAnOldFile()
    {
        putFile(m_path, "old");
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions(0x6644)));
        QVERIFY(writeFileAtomically(m_path, "new").isOk());
        QCOMPARE(ownerOnly(QFile::permissions(m_path)), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void A05_A06_shortWriteIsAFailureAndKeepsTheOldFile_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("nothing fits") << 0;
        QTest::newRow("less than a buffer") << 1000;
        QTest::newRow("cut in the middle of one large write") << 159744;
        QTest::newRow("all but one byte") << 299999;
    }

    void A05_A06_shortWriteIsAFailureAndKeepsTheOldFile()
    {
        QFETCH(const int, limit);
        putFile(m_path, "old");
        const SizeLimit guard(static_cast<rlim_t>(limit));
        const Outcome outcome = writeFileAtomically(m_path, QByteArray(300000, 'x'));
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(outcome.error().subject, m_path);
        QVERIFY(!outcome.error().arguments.value(0).isEmpty());
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"list.json"_s});
    }

    void A07_failedSyncOfTheFileKeepsTheOldFile()
    {
        putFile(m_path, "old");
        s_failingSync = 1;
        const Outcome outcome = writeFileAtomically(m_path, "new");
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(m_path), "old");
    }

    void A07_failedSyncOfTheFolderIsTold()
    {
        putFile(m_path, "old");
        s_failingSync = 2;
        const Outcome outcome = writeFileAtomically(m_path, "new");
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
    }

    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("below a file") << u"taken/list.json"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("too long a name") << QString(300, u'n');
    }

    void refusesWhatCannotBeWritten()
    {
        QFETCH(const QString, name);
        putFile(m_folder->filePath(u"taken"_s), "file");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const Outcome outcome = writeFileAtomically(m_folder->filePath(name), "x");
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(m_folder->filePath(u"taken"_s)), "file");
    }

    void removesOnlyWhatAKilledWriterLeft()
    {
        const QStringList keep{u"list.json"_s, u"list.json.damaged-1"_s, u"list.json.abc"_s, u"other.json.AbCdEf"_s};
        for (const QString& name : keep)
            putFile(m_folder->filePath(name), "x");
        putFile(m_folder->filePath(u"list.json.AbCdEf"_s), "half");
        rfi::core::removeLeftovers(m_path);
        QStringList expected = keep;
        expected.sort();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name), expected);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
