#include "tests/ui/support/sampleform.h"
#include "tests/ui/support/samplepdf.h"
#include "ui/documents/pageformat.h"
#include "ui/documents/pagereader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;
using namespace std::chrono_literals;

namespace {

constexpr QSize Box(400, 500);

QString realProgram() { return QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"); }

forms::Document document(const QString& mimeType, const QByteArray& bytes)
{
    return forms::makeDocument(u"document"_s, mimeType, bytes);
}

forms::Document pdf(const QByteArray& bytes) { return document(u"application/pdf"_s, bytes); }

/// Waits for it.
Page drawn(PageReader& reader, const forms::Document& of, int page = 0)
{
    std::optional<Page> result;
    QObject wisher;
    reader.read(&wisher, {of, page, Box}, [&result](const Page& found) { result = found; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qFatal("nobody was told");
    return *result;
}

/// The head of a PNG of so many pixels to a side; the rest does not matter any more.
QByteArray bomb(quint32 side)
{
    QImage small(1, 1, QImage::Format_Mono);
    small.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG");
    QByteArray number(4, '\0');
    qToBigEndian(side, number.data());
    return bytes.replace(16, 4, number).replace(20, 4, number);
}

QByteArray headerOf(const PageHeader& header, qsizetype pixels)
{
    return QByteArray(reinterpret_cast<const char*>(&header), sizeof header) + QByteArray(pixels * 4, 'x');
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsPictures();
    void turnsPicturesAsTheirCameraWasTurned();
    void E08_drawsAnyPageOfAPdf();
    void E08_survivesHostileDocuments_data();
    void E08_survivesHostileDocuments();
    void E08_endsWhatTakesTooLong();
    void survivesABrokenHelper_data();
    void survivesABrokenHelper();
    void givesTheHelperNothingOfItsEnvironment();
    void saysThatTheKeptCopyIsGone();
    void forgetsWhatIsNotWantedAnyMore();
    void goesAwayWhileAPageIsDrawn();
    void keepsPagesUntilItForgetsThem();

private:
    void writeHelper(const QByteArray& script);

    QTemporaryDir m_folder;
    std::unique_ptr<PageReader> m_reader;
};

void TestPageReader::init()
{
    m_reader = std::make_unique<PageReader>();
    m_reader->setProgram(realProgram());
}

void TestPageReader::writeHelper(const QByteArray& script)
{
    const QString path = m_folder.filePath(u"helper"_s);
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    file.close();
    m_reader->setProgram(path);
}

void TestPageReader::drawsPictures()
{
    const Page large = drawn(*m_reader, document(u"image/jpeg"_s, sample::picture({1200, 600})));
    QCOMPARE(large.fault, PageFault::None);
    QCOMPARE(large.count, 1);
    QCOMPARE(large.original, QSize(1200, 600));
    QCOMPARE(large.image.size(), QSize(400, 200));
    const QColor ground = large.image.pixelColor(2, 2);
    QVERIFY(qAbs(ground.red() - 0xdf) < 8 && qAbs(ground.blue() - 0xf7) < 8);
    const Page small = drawn(*m_reader, document(u"image/jpeg"_s, sample::picture({20, 30})));
    QCOMPARE(small.image.size(), QSize(20, 30));
}

void TestPageReader::turnsPicturesAsTheirCameraWasTurned()
{
    // An EXIF part that says: turn by 90 degrees.
    const QByteArray exif = QByteArray::fromHex("ffe1002245786966000049492a00080000000100120103000100000006000000000000"
                                                "00");
    QByteArray bytes = sample::picture({120, 60});
    bytes.insert(2, exif);
    const Page page = drawn(*m_reader, document(u"image/jpeg"_s, bytes));
    QCOMPARE(page.original, QSize(60, 120));
    QCOMPARE(page.image.size(), QSize(60, 120));
}

void TestPageReader::E08_drawsAnyPageOfAPdf()
{
    const QByteArray bytes = sample::pdf(7);
    const Page first = drawn(*m_reader, pdf(bytes));
    if (first.fault == PageFault::NotBuilt)
        QSKIP("built without the module for PDFs");
    QCOMPARE(first.fault, PageFault::None);
    QCOMPARE(first.count, 7);
    QVERIFY(first.original.isEmpty());
    QCOMPARE(first.image.height(), Box.height());
    QCOMPARE(first.image.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(drawn(*m_reader, pdf(bytes), 1).image != first.image);
    QCOMPARE(drawn(*m_reader, pdf(bytes), 6).count, 7);
    QVERIFY(drawn(*m_reader, pdf(bytes), 7).image.isNull());
}

void TestPageReader::E08_survivesHostileDocuments_data()
{
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<PageFault>>("faults");
    const auto row = [](const char* name, const QString& type, const QByteArray& bytes,
                        const QList<PageFault>& faults) { QTest::newRow(name) << type << bytes << faults; };
    const QString png = u"image/png"_s;
    const QString jpeg = u"image/jpeg"_s;
    const QString pdfType = u"application/pdf"_s;
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    const QList<PageFault> unreadable{PageFault::Unreadable};
    row("SVG", u"image/svg+xml"_s, svg, {PageFault::NotBuilt});
    row("SVG called PNG", png, svg, unreadable);
    row("JPEG called PNG", png, sample::picture({9, 9}), unreadable);
    row("nothing", jpeg, {}, unreadable);
    row("half a picture's head", jpeg, sample::picture({90, 90}).left(20), unreadable);
    row("PNG of 30,000 pixels a side", png, bomb(30000), unreadable);
    row("PNG of 2,000,000,000 pixels a side", png, bomb(2'000'000'000), unreadable);
    row("PDF of nothing", pdfType, {}, unreadable);
    row("PDF of noise", pdfType, sample::picture({300, 300}), unreadable);
    row("half a PDF", pdfType, sample::pdf(3).left(700), unreadable);
    row("PDF without pages", pdfType, sample::pdfOf({"<</Type/Catalog>>"}), unreadable);
    row("PDF with a password", pdfType, sample::lockedPdf(), {PageFault::Locked});
    row("PDF with a page of 350 m", pdfType, sample::pdfPage("0 0 90 90 re f", {}, "0 0 1000000 1000000"),
        {PageFault::None});
    row("PDF with a page of nothing", pdfType, sample::pdfPage("0 0 90 90 re f", {}, "0 0 0 0"),
        {PageFault::None, PageFault::Unreadable});
    row("PDF with a page like a thread", pdfType, sample::pdfPage("0 0 90 90 re f", {}, "0 0 100000 1"),
        {PageFault::None});
    row("PDF of 10,000 pages", pdfType, sample::pdf(10'000), {PageFault::None});
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // The limit of memory ends these, which the sanitizers do not bear.
    row("PDF that draws itself", pdfType, sample::pdfPage("/X Do", {sample::pdfForm("/X Do /X Do", 5)}),
        {PageFault::None, PageFault::Stopped});
    QList<QByteArray> forms; // each draws the next one ten times
    for (int object = 6; object < 14; ++object)
        forms += sample::pdfForm(QByteArray("/X Do ").repeated(10), object);
    forms += sample::pdfForm("0 0 9 9 re f", 5);
    row("PDF that draws a billion squares", pdfType, sample::pdfPage(QByteArray("/X Do ").repeated(10), forms),
        {PageFault::Stopped});
#endif
    row("PDF that opens a program", pdfType,
        sample::pdfOf({"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>>>",
                       "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]>>"}),
        {PageFault::None});
}

void TestPageReader::E08_survivesHostileDocuments()
{
    QFETCH(QString, mimeType);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<PageFault>, faults);
    const Page page = drawn(*m_reader, document(mimeType, bytes));
    if (page.fault == PageFault::NotBuilt && mimeType == u"application/pdf")
        QSKIP("built without the module for PDFs");
    QVERIFY2(faults.contains(page.fault), qPrintable(QString::number(int(page.fault))));
    QCOMPARE(page.image.isNull(), page.fault != PageFault::None);
    QVERIFY(page.image.width() <= Box.width() && page.image.height() <= Box.height());
}

void TestPageReader::E08_endsWhatTakesTooLong()
{
    // The colour of each point takes a long calculation.
    const QByteArray colour = "{pop " + QByteArray("dup mul ").repeated(50'000) + '}';
    const QByteArray shading = "<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 600 0 900]/Function 6 0 R>>";
    const QByteArray function = sample::pdfStream("/FunctionType 4/Domain[0 600 0 900]/Range[0 1]", colour);
    m_reader->setTimeLimit(1s);
    const Page page = drawn(*m_reader, pdf(sample::pdfPage("/X sh", {shading, function})));
    if (page.fault == PageFault::NotBuilt)
        QSKIP("built without the module for PDFs");
    QCOMPARE(page.fault, PageFault::Stopped);
}

void TestPageReader::survivesABrokenHelper_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("output");
    const auto says = [](quint32 pages, quint32 width, quint32 height, qsizetype pixels) {
        PageHeader header;
        header.answer = PageAnswer::Shown;
        header.pages = pages;
        header.width = width;
        header.height = height;
        return headerOf(header, pixels);
    };
    QTest::newRow("hangs") << QByteArray("exec tail -f /dev/null") << QByteArray();
    QTest::newRow("hangs without an output") << QByteArray("exec tail -f /dev/null >&-") << QByteArray();
    QTest::newRow("dies") << QByteArray("kill -9 $$") << QByteArray();
    QTest::newRow("does not read") << QByteArray("exec <&-") << QByteArray();
    QTest::newRow("dies after a good page") << QByteArray("cat \"$0.out\"; kill -9 $$") << says(1, 2, 2, 4);
    QTest::newRow("fails after a good page") << QByteArray("cat \"$0.out\"; exit 1") << says(1, 2, 2, 4);
    QTest::newRow("says nothing") << QByteArray("exit 0") << QByteArray();
    QTest::newRow("says nonsense") << QByteArray("cat \"$0.out\"") << QByteArray(100, 'x');
    QTest::newRow("never ends") << QByteArray("exec cat /dev/zero") << QByteArray();
    QTest::newRow("half a header") << QByteArray("cat \"$0.out\"") << says(1, 2, 2, 4).left(20);
    QTest::newRow("too few pixels") << QByteArray("cat \"$0.out\"") << says(1, 2, 2, 3);
    QTest::newRow("too many pixels") << QByteArray("cat \"$0.out\"") << says(1, 2, 2, 5);
    QTest::newRow("wider than asked for") << QByteArray("cat \"$0.out\"") << says(1, 401, 1, 401);
    QTest::newRow("sizes that overflow") << QByteArray("cat \"$0.out\"") << says(1, 0x80000001, 0x80000000, 4);
    QTest::newRow("no width") << QByteArray("cat \"$0.out\"") << says(1, 0, 9, 0);
    QTest::newRow("no pages") << QByteArray("cat \"$0.out\"") << says(0, 2, 2, 4);
    QTest::newRow("pages beyond counting") << QByteArray("cat \"$0.out\"") << says(0xffffffff, 2, 2, 4);
}

void TestPageReader::survivesABrokenHelper()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, output);
    writeHelper(script);
    QFile file(m_folder.filePath(u"helper.out"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(output);
    file.close();
    m_reader->setTimeLimit(500ms);
    const Page page = drawn(*m_reader, document(u"image/jpeg"_s, sample::picture({900, 900})));
    QCOMPARE(page.fault, PageFault::Stopped);
    QVERIFY(page.image.isNull());
    QCOMPARE(page.count, 0);
    // The next one finds everything as it was.
    m_reader->setProgram(realProgram());
    m_reader->setTimeLimit(60s);
    QCOMPARE(drawn(*m_reader, document(u"image/jpeg"_s, sample::picture({90, 90}))).fault, PageFault::None);
}

void TestPageReader::givesTheHelperNothingOfItsEnvironment()
{
    qputenv("RFI_CANARY", "Kanarienvogel");
    QVERIFY(QFile::copy(realProgram(), m_folder.filePath(u"helper.real"_s)));
    writeHelper("[ -z \"$RFI_CANARY$HOME\" ] && exec \"$0.real\" \"$@\"");
    QCOMPARE(drawn(*m_reader, document(u"image/jpeg"_s, sample::picture({90, 90}))).fault, PageFault::None);
}

void TestPageReader::saysThatTheKeptCopyIsGone()
{
    const forms::Document kept = document(u"image/jpeg"_s, sample::picture({20, 30}));
    kept.content->moveTo([]() -> core::Result<QByteArray> { return sample::picture({30, 20}); });
    QCOMPARE(drawn(*m_reader, kept).fault, PageFault::Gone);
}

void TestPageReader::forgetsWhatIsNotWantedAnyMore()
{
    writeHelper("exec tail -f /dev/null");
    m_reader->setTimeLimit(10min);
    QObject wisher;
    int told = 0;
    const forms::Document picture = document(u"image/jpeg"_s, sample::picture({90, 90}));
    for (int page = 0; page < 9; ++page)
        m_reader->read(&wisher, {picture, page, Box}, [&told](const Page&) { ++told; });
    {
        QObject passing;
        m_reader->read(&passing, {picture, 0, Box}, [&told](const Page&) { ++told; });
    }
    m_reader->setProgram(realProgram());
    std::optional<Page> last;
    m_reader->read(&wisher, {picture, 0, Box}, [&last](const Page& page) { last = page; });
    QTRY_VERIFY_WITH_TIMEOUT(last, 60'000);
    QCOMPARE(last->fault, PageFault::None);
    QCOMPARE(told, 0);
}

void TestPageReader::goesAwayWhileAPageIsDrawn()
{
    writeHelper("exec tail -f /dev/null");
    m_reader->setTimeLimit(10min);
    QObject wisher;
    bool isTold = false;
    m_reader->read(&wisher, {document(u"image/jpeg"_s, sample::picture({90, 90})), 0, Box},
                   [&isTold](const Page&) { isTold = true; });
    m_reader.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestPageReader::keepsPagesUntilItForgetsThem()
{
    const forms::Document picture = document(u"image/jpeg"_s, sample::picture({90, 90}));
    QCOMPARE(drawn(*m_reader, picture).fault, PageFault::None);
    m_reader->setProgram(m_folder.filePath(u"nowhere"_s));
    QCOMPARE(drawn(*m_reader, picture).fault, PageFault::None);
    m_reader->forget();
    QCOMPARE(drawn(*m_reader, picture).fault, PageFault::Missing);
    // That is not kept, since it may be mended.
    m_reader->setProgram({});
    QCOMPARE(drawn(*m_reader, picture).fault, PageFault::Missing);
    m_reader->setProgram(realProgram());
    QCOMPARE(drawn(*m_reader, picture).fault, PageFault::None);
}

QTEST_MAIN(TestPageReader)
#include "tst_pagereader.moc"
