#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a desktop makes of a file once the package is installed.
class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheTypeOfAFile_data();
    void findsTheTypeOfAFile();
    void requestFileIsStillJson();
    void requestFileHasANameForPeople();

private:
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    const QString packages = m_folder.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(QStringLiteral(RFI_MIME_FILE), packages + u"/rfi-desk.xml"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    qunsetenv("XDG_DATA_DIRS");
}

void TestMimeType::findsTheTypeOfAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("request file") << u"maria.rfi.json"_s << u"application/vnd.rfi-desk.request+json"_s;
    QTest::newRow("request file in capitals") << u"MARIA.RFI.JSON"_s << u"application/vnd.rfi-desk.request+json"_s;
    QTest::newRow("other JSON") << u"maria.json"_s << u"application/json"_s;
    QTest::newRow("without the dot") << u"mariarfi.json"_s << u"application/json"_s;
}

void TestMimeType::findsTheTypeOfAFile()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.write(R"({"format": "rfi-desk/request@1"})") > 0);
    file.close();
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), type);
}

void TestMimeType::requestFileIsStillJson()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/vnd.rfi-desk.request+json"_s);
    QVERIFY(type.inherits(u"application/json"_s));
    QVERIFY(type.inherits(u"text/plain"_s));
}

void TestMimeType::requestFileHasANameForPeople()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/vnd.rfi-desk.request+json"_s);
    QCOMPARE(type.comment(), u"RFI Desk request"_s);
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
