#include "tests/ui/support/sampleform.h"
#include "ui/documents/picture.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesNoLargerThanAskedFor();
    void doesNotEnlarge();
    void decodesNothingElse_data();
    void decodesNothingElse();
    void tellsThatADocumentIsDamaged();
    void refusesPicturesThatWouldFillTheMemory();
};

void TestPicture::decodesNoLargerThanAskedFor()
{
    const Picture picture =
        decodePicture(forms::makeDocument(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({1200, 600})), {100, 100});
    QCOMPARE(picture.pixels, QSize(1200, 600));
    QCOMPARE(picture.image.size(), QSize(100, 50));
}

void TestPicture::doesNotEnlarge()
{
    const Picture picture =
        decodePicture(forms::makeDocument(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({20, 30})), {100, 100});
    QCOMPARE(picture.image.size(), QSize(20, 30));
}

void TestPicture::decodesNothingElse_data()
{
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << u"application/pdf"_s << QByteArray("%PDF-1.4");
    QTest::newRow("SVG") << u"image/svg+xml"_s
                         << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("SVG called PNG") << u"image/png"_s
                                    << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("JPEG called PNG") << u"image/png"_s << sample::picture({9, 9});
    QTest::newRow("nothing") << u"image/jpeg"_s << QByteArray();
    QTest::newRow("half a picture's head") << u"image/jpeg"_s << sample::picture({90, 90}).left(20);
}

void TestPicture::decodesNothingElse()
{
    QFETCH(QString, mimeType);
    QFETCH(QByteArray, bytes);
    QVERIFY(decodePicture(forms::makeDocument(u"x"_s, mimeType, bytes), {100, 100}).image.isNull());
}

void TestPicture::tellsThatADocumentIsDamaged()
{
    const forms::Document document = forms::makeDocument(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({20, 30}));
    QVERIFY(!decodePicture(document, {100, 100}).isDamaged);
    document.content->moveTo([]() -> core::Result<QByteArray> { return sample::picture({30, 20}); });
    const Picture picture = decodePicture(document, {100, 100});
    QVERIFY(picture.isDamaged);
    QVERIFY(picture.image.isNull());
}

void TestPicture::refusesPicturesThatWouldFillTheMemory()
{
    // A PNG of 30001 x 30001 pixels in its head; the rest does not matter any more.
    QImage small(1, 1, QImage::Format_Mono);
    small.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && small.save(&buffer, "PNG"));
    const QByteArray side("\x00\x00\x75\x31", 4);
    bytes.replace(16, 4, side).replace(20, 4, side);
    QVERIFY(decodePicture(forms::makeDocument(u"bomb.png"_s, u"image/png"_s, bytes), {100, 100}).image.isNull());
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
