#include "models/evidence/archive.h"
#include "tests/support/unzipped.h"
#include "tests/unit/evidence/somecase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using test::unzipped;
using namespace rfi::tests;
using core::ErrorCode;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zipHoldsTheFilesInOrderWithTheTimeOfThePack();
    void samePackGivesTheSameBytes();
    void passwordOpensIt();
    void withoutThePasswordNothingIsRead_data();
    void withoutThePasswordNothingIsRead();
    void passwordEncryptsWithAes256();
    void onlyTheOwnerMayReadIt();
    void refusesAFolderThatHoldsSomething();
    void saysWhyItCannotBeWritten();

private:
    const evidence::Pack m_pack = evidence::makePack(someCase(), "%PDF-canary");
};

namespace {

QList<evidence::PackFile> inFolder(const QString& name, QList<evidence::PackFile> files)
{
    for (evidence::PackFile& file : files)
        file.path.prepend(name + u'/');
    return files;
}

} // namespace

void TestArchive::zipHoldsTheFilesInOrderWithTheTimeOfThePack()
{
    const auto zip = evidence::zipped(m_pack, u"evidence"_s);
    QVERIFY(zip.isOk());
    QList<qint64> times;
    const auto files = unzipped(*zip, {}, &times);
    QVERIFY(files.has_value());
    QCOMPARE(*files, inFolder(u"evidence"_s, m_pack.files));
    QCOMPARE(times, QList<qint64>(m_pack.files.size(), someTime().toSecsSinceEpoch()));
}

void TestArchive::samePackGivesTheSameBytes()
{
    QCOMPARE(*evidence::zipped(m_pack, u"evidence"_s), *evidence::zipped(m_pack, u"evidence"_s));
}

void TestArchive::passwordOpensIt()
{
    const auto zip = evidence::zipped(m_pack, u"evidence"_s, core::Secret::fromText(u"correct hörse"_s));
    QVERIFY(zip.isOk());
    const auto files = unzipped(*zip, u"correct hörse"_s.toUtf8());
    QVERIFY(files.has_value());
    QCOMPARE(*files, inFolder(u"evidence"_s, m_pack.files));
}

void TestArchive::withoutThePasswordNothingIsRead_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("battery staple");
}

void TestArchive::withoutThePasswordNothingIsRead()
{
    QFETCH(const QByteArray, password);
    const auto zip = evidence::zipped(m_pack, u"evidence"_s, core::Secret("correct horse"));
    QVERIFY(!unzipped(*zip, password).has_value());
}

void TestArchive::passwordEncryptsWithAes256()
{
    const auto zip = evidence::zipped(m_pack, u"evidence"_s, core::Secret("correct horse"));
    // The extra field of AES in the ZIP format: version 2, vendor "AE", 256 bits.
    QVERIFY(zip->contains(QByteArray("\x01\x99\x07\x00", 4)));
    QVERIFY(zip->contains(QByteArray("AE\x03", 3)));
    QVERIFY(!evidence::zipped(m_pack, u"evidence"_s)->contains(QByteArray("AE\x03", 3)));
}

void TestArchive::onlyTheOwnerMayReadIt()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has lists of rights instead");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case-17.zip"_s);
    const auto written = evidence::writeZip(m_pack, path);
    QVERIFY(written.isOk());
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(*written, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(unzipped(bytes, {}).value_or(QList<evidence::PackFile>()), inFolder(u"case-17"_s, m_pack.files));
}

void TestArchive::refusesAFolderThatHoldsSomething()
{
    const QTemporaryDir folder;
    QVERIFY(evidence::writeFolder(m_pack, folder.filePath(u"pack"_s)).isOk());
    const auto again = evidence::writeFolder(m_pack, folder.filePath(u"pack"_s));
    QVERIFY(!again.isOk());
    QCOMPARE(again.error().code, ErrorCode::ArchiveUnwritable);
    QCOMPARE(again.error().subject, folder.filePath(u"pack"_s));
}

void TestArchive::saysWhyItCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = evidence::writeZip(m_pack, folder.filePath(u"file/case.zip"_s));
    QVERIFY(!written.isOk());
    QCOMPARE(written.error().code, ErrorCode::ArchiveUnwritable);
    QCOMPARE(written.error().subject, folder.filePath(u"file/case.zip"_s));
    QVERIFY(!written.error().arguments.value(0).isEmpty());
}

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
