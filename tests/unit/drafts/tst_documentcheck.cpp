#include "models/drafts/documentcheck.h"
#include "samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;

class TestDocumentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatContentAndNameAgreeOn_data();
    void takesWhatContentAndNameAgreeOn();
    void refusesWrongKinds_E02_data();
    void refusesWrongKinds_E02();
    void tellsOfficeDocumentsFromOtherArchives_data();
    void tellsOfficeDocumentsFromOtherArchives();
    void knowsTheOtherKindsThatProvidersTake_data();
    void knowsTheOtherKindsThatProvidersTake();
    void keepsToTheLimitOfAKind();
    void keepsToTheSizeLimit_E01_data();
    void keepsToTheSizeLimit_E01();
    void refusesAHugeFileWithoutReadingIt_E01();
    void resolvesLinks_E03();
    void refusesWhatIsNoRegularFile_E04_data();
    void refusesWhatIsNoRegularFile_E04();
    void refusesOtherComputers_E05_data();
    void refusesOtherComputers_E05();
    void keepsTheBytesOfTheMomentOfAttaching_E06();
    void noticesThatTheOriginalChanged_E06();
    void takesAnyFileName_E11_data();
    void takesAnyFileName_E11();
    void findsAFileBesideTheFolder();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestDocumentCheck::takesWhatContentAndNameAgreeOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mimeType");
    QTest::newRow("pdf") << u"passport.pdf"_s << samples::pdf() << u"application/pdf"_s;
    QTest::newRow("suffix in capitals") << u"PASSPORT.PDF"_s << samples::pdf() << u"application/pdf"_s;
    QTest::newRow("jpg") << u"front.jpg"_s << samples::jpeg() << u"image/jpeg"_s;
    QTest::newRow("jpeg") << u"front.jpeg"_s << samples::jpeg() << u"image/jpeg"_s;
    QTest::newRow("png") << u"back.png"_s << samples::png() << u"image/png"_s;
    QTest::newRow("no suffix says nothing") << u"scan"_s << samples::png() << u"image/png"_s;
    QTest::newRow("another kind's suffix inside the name")
        << u"scan.exe.pdf"_s << samples::pdf() << u"application/pdf"_s;
}

void TestDocumentCheck::takesWhatContentAndNameAgreeOn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto document = drafts::checkDocument(name, bytes, samples::rules());
    QVERIFY(document.isOk());
    QCOMPARE(document->name, name);
    QCOMPARE(forms::bytesOf(*document).value(), bytes);
    QTEST(document->mimeType, "mimeType");
    QCOMPARE(document->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestDocumentCheck::refusesWrongKinds_E02_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("found");
    const QByteArray exe = QByteArray::fromHex("4d5a90000300000004000000ffff0000");
    const QByteArray html = "<!DOCTYPE html><html><body><script>1</script></body></html>";
    const QByteArray endOfArchive = QByteArray::fromHex("504b0506") + QByteArray(18, '\0');
    const QString pdfType = u"application/pdf"_s;
    const QString mixed = u"application/octet-stream"_s;
    QTest::newRow("exe named pdf") << u"a.pdf"_s << exe << u"application/x-ms-dos-executable"_s;
    QTest::newRow("pdf named jpg") << u"a.jpg"_s << samples::pdf() << pdfType;
    QTest::newRow("png named jpg") << u"a.jpg"_s << samples::png() << u"image/png"_s;
    QTest::newRow("pdf named exe") << u"a.exe"_s << samples::pdf() << pdfType;
    QTest::newRow("pdf with an unknown suffix") << u"a.scr"_s << samples::pdf() << pdfType;
    QTest::newRow("text named pdf") << u"a.pdf"_s << QByteArray("hello") << u"text/plain"_s;
    QTest::newRow("html named pdf") << u"a.pdf"_s << html << u"text/html"_s;
    QTest::newRow("html before the pdf") << u"a.pdf"_s << html + samples::pdf() << mixed;
    QTest::newRow("html in the head of the pdf") << u"a.pdf"_s << "%PDF-1.4\n" + html + "\n%%EOF\n" << mixed;
    QTest::newRow("html after the pdf") << u"a.pdf"_s << samples::pdf() + html << mixed;
    QTest::newRow("html far behind the head, after the end of the pdf")
        << u"a.pdf"_s << samples::pdf().replace("%%EOF", QByteArray(3000, ' ') + "%%EOF") + html << mixed;
    QTest::newRow("html before a second end of the pdf")
        << u"a.pdf"_s << samples::pdf() + QByteArray(5000, ' ') + html + "%%EOF" << mixed;
    QTest::newRow("html in capitals") << u"a.pdf"_s << samples::pdf() + "<HTML>" << mixed;
    QTest::newRow("html in a jpeg") << u"a.jpg"_s << samples::jpeg() + html << mixed;
    QTest::newRow("html in a png") << u"a.png"_s << samples::png() + "<script>1</script>" << mixed;
    QTest::newRow("archive after a pdf") << u"a.pdf"_s << samples::pdf() + endOfArchive << mixed;
    QTest::newRow("archive after a jpeg") << u"a.jpg"_s << samples::jpeg() + endOfArchive << mixed;
    QTest::newRow("pdf after a jpeg") << u"a.jpg"_s << samples::jpeg() + samples::pdf() << mixed;
    QTest::newRow("a byte before the header") << u"a.pdf"_s << " " + samples::pdf() << mixed;
    QTest::newRow("500 bytes before the header") << u"a.pdf"_s << QByteArray(500, 'x') + samples::pdf() << mixed;
    QTest::newRow("2 KB before the header") << u"a.pdf"_s << QByteArray(2048, 'x') + samples::pdf() << u"text/plain"_s;
    QTest::newRow("jpeg header alone") << u"a.jpg"_s << QByteArray::fromHex("ffd8") << mixed;
}

void TestDocumentCheck::refusesWrongKinds_E02()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, found);
    forms::DocumentRules rules = samples::rules();
    rules.maxBytes = 100'000;
    const auto document = drafts::checkDocument(name, bytes, rules);
    QVERIFY(!document.isOk());
    QCOMPARE(document.error().code, ErrorCode::DocumentWrongType);
    QCOMPARE(document.error().subject, name);
    QCOMPARE(document.error().arguments, QStringList({name, found, u"pdf, jpg, jpeg, png"_s}));
}

void TestDocumentCheck::tellsOfficeDocumentsFromOtherArchives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mimeType"); // empty: refused
    const QByteArray zip = QByteArray::fromHex("504b0304140000000000");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QString docx = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("docx") << u"a.docx"_s << zip + "[Content_Types].xml word/document.xml" << docx;
    QTest::newRow("zip named docx") << u"a.docx"_s << zip + "holiday.jpg" << QString();
    QTest::newRow("spreadsheet named docx") << u"a.docx"_s << zip + "[Content_Types].xml xl/workbook.xml" << QString();
    QTest::newRow("docx named zip") << u"a.zip"_s << zip + "[Content_Types].xml word/document.xml" << QString();
    QTest::newRow("docx without suffix") << u"a"_s << zip + "[Content_Types].xml word/document.xml" << QString();
    QTest::newRow("doc") << u"a.doc"_s << ole << u"application/msword"_s;
    QTest::newRow("xls named doc would be the same container") << u"a.xls"_s << ole << QString();
    QTest::newRow("csv") << u"a.csv"_s << QByteArray("name,share\nAna,60\n") << u"text/csv"_s;
    QTest::newRow("random bytes named csv") << u"a.csv"_s << QByteArray::fromHex("00ff017f80") << QString();
}

void TestDocumentCheck::tellsOfficeDocumentsFromOtherArchives()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mimeType);
    forms::DocumentRules rules;
    rules.mimeTypes = {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                       u"application/msword"_s, u"text/csv"_s};
    rules.suffixes = {u"docx"_s, u"doc"_s, u"csv"_s};
    const auto document = drafts::checkDocument(name, bytes, rules);
    QCOMPARE(document.isOk() ? document->mimeType : QString(), mimeType);
}

void TestDocumentCheck::knowsTheOtherKindsThatProvidersTake_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mimeType"); // empty: refused
    const QByteArray heic =
        QByteArray::fromHex("0000001866747970686569630000000068656963") + "mif1" + QByteArray(64, 0);
    const QByteArray tiff = QByteArray::fromHex("49492a0008000000") + QByteArray(64, 0);
    const QByteArray film =
        QByteArray::fromHex("00000018667479706d703432000000006d703432") + "isom" + QByteArray(64, 0);
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 0);
    const QByteArray zip = QByteArray::fromHex("504b0304140000000000");
    QTest::newRow("heic") << u"front.heic"_s << heic << u"image/heic"_s;
    QTest::newRow("heic named jpg") << u"front.jpg"_s << heic << QString();
    QTest::newRow("tif") << u"front.tif"_s << tiff << u"image/tiff"_s;
    QTest::newRow("tiff") << u"front.tiff"_s << tiff << u"image/tiff"_s;
    QTest::newRow("mp4") << u"film.mp4"_s << film << u"video/mp4"_s;
    QTest::newRow("xls") << u"a.xls"_s << ole << u"application/vnd.ms-excel"_s;
    QTest::newRow("xlsx") << u"a.xlsx"_s << zip + "[Content_Types].xml xl/workbook.xml"
                          << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    QTest::newRow("txt") << u"a.txt"_s << QByteArray("a letter") << u"text/plain"_s;
    QTest::newRow("pdf named txt") << u"a.txt"_s << samples::pdf() << QString();
}

void TestDocumentCheck::knowsTheOtherKindsThatProvidersTake()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    forms::DocumentRules rules;
    rules.mimeTypes = {u"image/jpeg"_s,
                       u"image/heic"_s,
                       u"image/tiff"_s,
                       u"video/mp4"_s,
                       u"application/vnd.ms-excel"_s,
                       u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                       u"text/plain"_s};
    const auto document = drafts::checkDocument(name, bytes, rules);
    QTEST(document.isOk() ? document->mimeType : QString(), "mimeType");
}

void TestDocumentCheck::keepsToTheLimitOfAKind()
{
    forms::DocumentRules rules = samples::rules();
    rules.maxBytesByType = {{u"image/jpeg"_s, samples::jpeg().size() - 1}, {u"image/png"_s, 10'000}};
    const auto refused = drafts::checkDocument(u"a.jpg"_s, samples::jpeg(), rules);
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, ErrorCode::DocumentTooLarge);
    QCOMPARE(refused.error().arguments.at(1), QString::number(samples::jpeg().size() - 1));
    QVERIFY(drafts::checkDocument(u"a.png"_s, samples::png() + QByteArray(), rules).isOk());
}

void TestDocumentCheck::keepsToTheSizeLimit_E01_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("code"); // empty: taken
    QTest::newRow("nothing") << qint64(0) << u"document_empty"_s;
    QTest::newRow("below the limit") << qint64(4095) << QString();
    QTest::newRow("at the limit") << qint64(4096) << QString();
    QTest::newRow("one above") << qint64(4097) << u"document_too_large"_s;
}

void TestDocumentCheck::keepsToTheSizeLimit_E01()
{
    QFETCH(qint64, size);
    QFETCH(QString, code);
    const QByteArray bytes = size ? samples::pdf().leftJustified(size, ' ') : QByteArray();
    samples::write(path(u"sized.pdf"_s), bytes);
    const auto fromFile = drafts::readDocument(path(u"sized.pdf"_s), samples::rules());
    const auto fromBytes = drafts::checkDocument(u"sized.pdf"_s, bytes, samples::rules());
    QCOMPARE(fromFile.isOk(), code.isEmpty());
    QCOMPARE(fromBytes.isOk(), code.isEmpty());
    if (code.isEmpty())
        return;
    QCOMPARE(core::codeName(fromFile.error().code), code);
    QCOMPARE(fromFile.error(), fromBytes.error());
    const QStringList tooLarge{u"sized.pdf"_s, u"4096"_s, QString::number(size)};
    QCOMPARE(fromFile.error().arguments, size ? tooLarge : QStringList{u"sized.pdf"_s});
}

void TestDocumentCheck::refusesAHugeFileWithoutReadingIt_E01()
{
    QFile file(path(u"huge.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const qint64 size = 5'000'000'000;
    QVERIFY(file.resize(size));
    file.close();
    const std::clock_t begin = std::clock();
    const auto document = drafts::readDocument(file.fileName(), samples::rules());
    QVERIFY2(std::clock() - begin < CLOCKS_PER_SEC / 4, "it takes more of the processor to read that much");
    QCOMPARE(document.error().code, ErrorCode::DocumentTooLarge);
    QCOMPARE(document.error().arguments, QStringList({u"huge.pdf"_s, u"4096"_s, QString::number(size)}));

    forms::DocumentRules unruled = samples::rules();
    unruled.maxBytes = 0;
    const auto alsoWithoutALimit = drafts::readDocument(file.fileName(), unruled);
    QCOMPARE(alsoWithoutALimit.error().code, ErrorCode::DocumentTooLarge);
    QVERIFY(file.remove());
}

void TestDocumentCheck::resolvesLinks_E03()
{
#ifdef Q_OS_WIN
    QSKIP("Links need a privilege on Windows");
#endif
    samples::write(path(u"target.pdf"_s), samples::pdf());
    QVERIFY(QFile::link(path(u"target.pdf"_s), path(u"link.pdf"_s)));
    QVERIFY(QFile::link(path(u"nowhere.pdf"_s), path(u"dangling.pdf"_s)));
    QVERIFY(QFile::link(path(u"loop2.pdf"_s), path(u"loop1.pdf"_s)));
    QVERIFY(QFile::link(path(u"loop1.pdf"_s), path(u"loop2.pdf"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"device.pdf"_s)));
    QVERIFY(drafts::readDocument(path(u"link.pdf"_s), samples::rules()).isOk());
    QCOMPARE(drafts::readDocument(path(u"dangling.pdf"_s), samples::rules()).error().code, ErrorCode::FileMissing);
    QCOMPARE(drafts::readDocument(path(u"loop1.pdf"_s), samples::rules()).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(drafts::readDocument(path(u"device.pdf"_s), samples::rules()).error().code, ErrorCode::NotRegularFile);
}

void TestDocumentCheck::refusesWhatIsNoRegularFile_E04_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("folder") << m_folder.path() << u"not_regular_file"_s;
    QTest::newRow("missing") << path(u"none.pdf"_s) << u"file_missing"_s;
    QTest::newRow("empty name") << QString() << u"file_missing"_s;
#ifdef Q_OS_UNIX
    const QString fifo = path(u"fifo.pdf"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QTest::newRow("fifo nobody writes to") << fifo << u"not_regular_file"_s;
    QTest::newRow("endless device") << u"/dev/zero"_s << u"not_regular_file"_s;

    const QString socketPath = path(u"socket.pdf"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(socketPath).constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(socket);
    QTest::newRow("socket") << socketPath << u"not_regular_file"_s;
#endif
#ifdef Q_OS_LINUX
    QTest::newRow("file of the system without a size") << u"/proc/self/cmdline"_s << u"document_wrong_type"_s;
#endif
}

void TestDocumentCheck::refusesWhatIsNoRegularFile_E04()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const auto document = drafts::readDocument(path, samples::rules());
    QVERIFY(!document.isOk());
    QCOMPARE(core::codeName(document.error().code), code);
}

void TestDocumentCheck::refusesOtherComputers_E05_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("unc") << uR"(\\server\share\passport.pdf)"_s;
    QTest::newRow("unc with slashes") << u"//server/share/passport.pdf"_s;
    QTest::newRow("unc mixed") << uR"(/\server/share/passport.pdf)"_s;
    QTest::newRow("file url with a host") << u"file://server/share/passport.pdf"_s;
    QTest::newRow("file url in capitals") << u"FILE://server/passport.pdf"_s;
    QTest::newRow("file url with a slash too many") << u"file:////server/share/passport.pdf"_s;
    QTest::newRow("web address") << u"https://server/passport.pdf"_s;
    QTest::newRow("share address") << u"smb://server/passport.pdf"_s;
}

void TestDocumentCheck::refusesOtherComputers_E05()
{
    QFETCH(QString, path);
    const auto document = drafts::readDocument(path, samples::rules());
    QVERIFY(!document.isOk());
    QCOMPARE(document.error().code, ErrorCode::NotRegularFile);
    QCOMPARE(document.error().subject, path);
    QVERIFY(!drafts::documentPath(path, QDir(m_folder.path())).isOk());
}

void TestDocumentCheck::keepsTheBytesOfTheMomentOfAttaching_E06()
{
    const QString file = path(u"replaced.pdf"_s);
    samples::write(file, samples::pdf());
    const auto document = drafts::readDocument(file, samples::rules());
    QVERIFY(document.isOk());
    samples::write(file, "other");
    QCOMPARE(forms::bytesOf(*document).value(), samples::pdf());
    QCOMPARE(document->name, u"replaced.pdf"_s);
    QCOMPARE(document->path, QFileInfo(file).absoluteFilePath());
}

void TestDocumentCheck::noticesThatTheOriginalChanged_E06()
{
    const QString file = path(u"changing.pdf"_s);
    samples::write(file, samples::pdf());
    const auto document = drafts::readDocument(file, samples::rules());
    QVERIFY(document.isOk());
    QVERIFY(!drafts::hasOriginalChanged(*document));
    samples::write(file, samples::pdf() + ' ');
    QVERIFY(drafts::hasOriginalChanged(*document));
    samples::write(file, samples::pdf().replace("1.4", "1.5"));
    QVERIFY(drafts::hasOriginalChanged(*document));
    samples::write(file, samples::pdf());
    QVERIFY(!drafts::hasOriginalChanged(*document));
    QVERIFY(QFile::remove(file));
    QVERIFY(drafts::hasOriginalChanged(*document));

    const auto pasted = drafts::checkDocument(u"pasted.pdf"_s, samples::pdf(), samples::rules());
    QVERIFY(pasted.isOk());
    QVERIFY(!drafts::hasOriginalChanged(*pasted));
}

void TestDocumentCheck::takesAnyFileName_E11_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left override") << u"pass\u202Efdp.pdf"_s;
    QTest::newRow("zero width") << u"pass\u200Bport.pdf"_s;
    QTest::newRow("emoji") << u"\U0001F4C4.pdf"_s;
#ifdef Q_OS_UNIX // Windows has no such names
    QTest::newRow("newline") << u"pass\nport.pdf"_s;
    QTest::newRow("quote") << u"pass\"port.pdf"_s;
    QTest::newRow("trailing dot") << u"passport.pdf."_s;
    QTest::newRow("device of another system") << u"CON.pdf"_s;
#endif
    QTest::newRow("255 bytes") << QString(251, u'a') + u".pdf"_s;
    QTest::newRow("decomposed letters") << u"pa\u0301ss.pdf"_s;
}

void TestDocumentCheck::takesAnyFileName_E11()
{
    QFETCH(QString, name);
    samples::write(path(name), samples::pdf());
    const auto document = drafts::readDocument(path(name), samples::rules());
    QVERIFY(document.isOk());
    QCOMPARE(document->name, name);
}

void TestDocumentCheck::findsAFileBesideTheFolder()
{
    const QDir folder(m_folder.path());
    QCOMPARE(drafts::documentPath(u"a b.pdf"_s, folder).value(), folder.filePath(u"a b.pdf"_s));
    QCOMPARE(drafts::documentPath(u"scans/a.pdf"_s, folder).value(), folder.filePath(u"scans/a.pdf"_s));
#ifdef Q_OS_WIN
    QCOMPARE(drafts::documentPath(u"C:/srv/a.pdf"_s, folder).value(), u"C:/srv/a.pdf"_s);
    QCOMPARE(drafts::documentPath(u"file:///C:/srv/a%20b.pdf"_s, folder).value(), u"C:/srv/a b.pdf"_s);
#else
    QCOMPARE(drafts::documentPath(u"/srv/a.pdf"_s, folder).value(), u"/srv/a.pdf"_s);
    QCOMPARE(drafts::documentPath(u"file:///srv/a%20b.pdf"_s, folder).value(), u"/srv/a b.pdf"_s);
#endif
}

QTEST_GUILESS_MAIN(TestDocumentCheck)
#include "tst_documentcheck.moc"
