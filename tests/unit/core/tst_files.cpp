#include "models/core/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using rfi::core::ErrorCode;
using rfi::core::readFile;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsUpToTheLimit_data();
    void readsUpToTheLimit();
    void refusesTooLarge();
    void refusesMissing_data();
    void refusesMissing();
    void refusesAFolder();
    void readsNamesOutsideAscii();
    void refusesAFifoWithoutWaiting();
    void refusesDevices_data();
    void refusesDevices();
    void refusesASocket();
    void followsLinks();
    void refusesWhatMayNotBeRead();
    void limitsFilesThatClaimNoSize();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString written(const QString& name, const QByteArray& content) const;
    static void expectRefusal(const QString& path, ErrorCode code);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestFiles::written(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test could not write its own file");
    return file.fileName();
}

void TestFiles::expectRefusal(const QString& path, ErrorCode code)
{
    const auto content = readFile(path, 1000);
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().code, code);
    QCOMPARE(content.error().subject, path);
}

void TestFiles::readsUpToTheLimit_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("abc\0def\r\n", 9);
    QTest::newRow("exactly the limit") << QByteArray(1000, 'x');
}

void TestFiles::readsUpToTheLimit()
{
    QFETCH(const QByteArray, content);
    const auto read = readFile(written(u"file"_s, content), 1000);
    QVERIFY(read.isOk());
    QCOMPARE(*read, content);
}

void TestFiles::refusesTooLarge()
{
    expectRefusal(written(u"large"_s, QByteArray(1001, 'x')), ErrorCode::FileTooLarge);
}

void TestFiles::refusesMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such file") << u"missing"_s;
    QTest::newRow("no such folder") << u"missing/file"_s;
    QTest::newRow("file taken for a folder") << u"file/inside"_s;
    QTest::newRow("NUL in the name") << u"file\0.pdf"_s;
}

void TestFiles::refusesMissing()
{
    QFETCH(const QString, name);
    written(u"file"_s, "x");
    expectRefusal(path(name), ErrorCode::FileMissing);
    expectRefusal(QString(), ErrorCode::FileMissing);
}

void TestFiles::refusesAFolder() { expectRefusal(m_folder->path(), ErrorCode::NotRegularFile); }

void TestFiles::readsNamesOutsideAscii()
{
    const auto read = readFile(written(u"Auswei\u00df \u65e5\u672c.json"_s, "x"), 10);
    QVERIFY(read.isOk());
    QCOMPARE(*read, QByteArray("x"));
}

void TestFiles::refusesAFifoWithoutWaiting()
{
#ifdef Q_OS_UNIX
    const QString fifo = path(u"fifo"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    expectRefusal(fifo, ErrorCode::NotRegularFile);
#else
    QSKIP("There are no FIFOs among the files of Windows");
#endif
}

void TestFiles::refusesDevices_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("endless") << u"/dev/zero"_s;
    QTest::newRow("empty") << u"/dev/null"_s;
}

void TestFiles::refusesDevices()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, device);
    expectRefusal(device, ErrorCode::NotRegularFile);
#else
    QSKIP("There are no device files on Windows");
#endif
}

void TestFiles::refusesASocket()
{
#ifdef Q_OS_UNIX
    const QString socket = path(u"socket"_s);
    if (::mknod(QFile::encodeName(socket).constData(), S_IFSOCK | 0600, 0) != 0)
        QSKIP("Sockets cannot be made without listening here");
    expectRefusal(socket, ErrorCode::NotRegularFile);
#else
    QSKIP("There are no sockets among the files of Windows");
#endif
}

void TestFiles::followsLinks()
{
#ifdef Q_OS_UNIX
    const QString file = written(u"file"_s, "content");
    QVERIFY(QFile::link(file, path(u"link"_s)));
    QCOMPARE(readFile(path(u"link"_s), 10).value(), QByteArray("content"));
    QVERIFY(QFile::link(m_folder->path(), path(u"link to a folder"_s)));
    expectRefusal(path(u"link to a folder"_s), ErrorCode::NotRegularFile);
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    expectRefusal(path(u"dangling"_s), ErrorCode::FileMissing);
#else
    QSKIP("Links need a privilege on Windows");
#endif
}

void TestFiles::refusesWhatMayNotBeRead()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("The superuser may read everything");
    const QString file = written(u"closed"_s, "x");
    QVERIFY(QFile::setPermissions(file, QFileDevice::WriteOwner));
    expectRefusal(file, ErrorCode::FileUnreadable);
#else
    QSKIP("Permissions work differently on Windows");
#endif
}

void TestFiles::limitsFilesThatClaimNoSize()
{
    const QString kernelFile = u"/proc/self/maps"_s;
    if (!QFile::exists(kernelFile))
        QSKIP("Only Linux has such files");
    QVERIFY(readFile(kernelFile, 10'000'000).isOk());
    const auto content = readFile(kernelFile, 100);
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().code, ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
