#include "models/store/orphans.h"

#include "models/store/backups.h"
#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;

namespace {

Record naming(const QString& document)
{
    return {.kind = QString(DocumentKind), .id = document, .caseId = u"c1"_s, .sequence = 0, .content = content({})};
}

} // namespace

/// The documents that a start takes away, and those that it does not.
class TestOrphans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine.reset();
        QVERIFY(QDir(m_folder).removeRecursively());
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}, .records = {naming(u"named"_s)}}));
        QVERIFY(m_engine->putDocument(u"named"_s, "n"));
    }

    void removesWhatAKilledProgramLeftWithoutARecord()
    {
        QVERIFY(m_engine->putDocument(u"left"_s, "l"));
        startAgain();
        QCOMPARE(*m_engine->documentIds(), QStringList{u"named"_s});
        QCOMPARE(*m_engine->readDocument(u"named"_s), "n");
    }

    void removesTheDocumentsOfACaseThatWasDeleted()
    {
        QVERIFY(m_engine->write({.removedCases = {u"c1"_s}}));
        startAgain();
        QCOMPARE(*m_engine->documentIds(), QStringList());
    }

    void keepsWhatIsJustBeingPut()
    {
        startAgain();
        m_engine->close();
        QVERIFY(m_engine->open(StoreId, keys()));
        QVERIFY(m_engine->putDocument(u"new"_s, "n"));
        m_engine->tidy();
        QVERIFY(m_engine->write({.records = {naming(u"new"_s)}}));
        m_engine->tidy();
        QCOMPARE(*m_engine->readDocument(u"new"_s), "n");
    }

    void keepsWhatABackupNamesUntilItGoes()
    {
        QVERIFY(m_engine->backUp());
        QVERIFY(m_engine->write({.removedRecords = {{QString(DocumentKind), u"named"_s}}}));
        startAgain();
        QCOMPARE(*m_engine->documentIds(), QStringList{u"named"_s});
        for (int newer = 0; newer < Backups::Kept; ++newer)
            QVERIFY(m_engine->backUp());
        startAgain();
        QCOMPARE(*m_engine->documentIds(), QStringList());
    }

    void keepsWhatABackupBringsBack()
    {
        QVERIFY(m_engine->backUp());
        QVERIFY(m_engine->write({.removedCases = {u"c1"_s}}));
        startAgain();
        m_engine->close();
        const Backups backups{Folder(m_folder)};
        QVERIFY(backups.restore(backups.list().constFirst()));
        startAgain();
        QCOMPARE(m_engine->load(u"c1"_s)->records.constFirst().id, u"named"_s);
        QCOMPARE(*m_engine->readDocument(u"named"_s), "n");
    }

    void A11_keepsAllWhileADamagedStoreOrBackupMayNameThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("copy of a damaged store") << u"damaged/store-0123456789abcdef.db"_s;
        QTest::newRow("damaged backup") << u"backups/store-000007.db"_s;
    }
    void A11_keepsAllWhileADamagedStoreOrBackupMayNameThem()
    {
        QFETCH(QString, file);
        QVERIFY(m_engine->putDocument(u"left"_s, "l"));
        m_engine->close();
        const QString path = m_folder + u'/' + file;
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(QFile::setPermissions(QFileInfo(path).path(), mine));
        QVERIFY(folders::put(path, "no database"));
        startAgain();
        QCOMPARE(m_engine->documentIds()->size(), 2);
        QVERIFY(QFile::remove(path));
        startAgain();
        QCOMPARE(*m_engine->documentIds(), QStringList{u"named"_s});
    }

private:
    /// As the program does it: tidying comes after each thing that was asked.
    void startAgain()
    {
        m_engine->close();
        QVERIFY(m_engine->open(StoreId, keys()));
        m_engine->tidy();
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
