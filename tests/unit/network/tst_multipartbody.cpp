#include "models/network/multipartbody.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;

class MultipartBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPartsInTheirOrder();
    void E11_namesAreOurOwn_data();
    void E11_namesAreOurOwn();
    void sharesTheBytesOfFiles();
    void equalPartsGiveEqualBytes();
    void boundaryOccursInNoContent();
    void emptyFormIsStillClosed();
};

void MultipartBodyTest::writesPartsInTheirOrder()
{
    MultipartBody form;
    QVERIFY(form.addText("type", QStringLiteral("é")));
    QVERIFY(form.addFile("file", "application/pdf", "pdf", "%PDF\r\n--x"));
    QVERIFY(form.addFile("files[1]", "image/jpeg", "jpg", QByteArray()));
    const Body body = form.build();
    QVERIFY(body.contentType.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = body.contentType.mid(30);
    const QByteArray expected = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n\xc3\xa9\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"document-1.pdf\"\r\n"
          "Content-Type: application/pdf\r\n\r\n%PDF\r\n--x\r\n--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\"files[1]\"; filename=\"document-2.jpg\"\r\n"
          "Content-Type: image/jpeg\r\n\r\n\r\n--"
        + boundary + "--\r\n";
    QCOMPARE(body.joined(), expected);
    QCOMPARE(body.size(), expected.size());
}

void MultipartBodyTest::E11_namesAreOurOwn_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("extension");
    const QByteArray type = "image/png";
    QTest::addRow("empty name") << QByteArray() << type << QByteArray("png");
    QTest::addRow("quote") << QByteArray("a\"b") << type << QByteArray("png");
    QTest::addRow("line break") << QByteArray("a\r\nb") << type << QByteArray("png");
    QTest::addRow("line break at the end") << QByteArray("a\n") << type << QByteArray("png");
    QTest::addRow("NUL") << QByteArray("a\0b", 3) << type << QByteArray("png");
    QTest::addRow("beyond ASCII") << QByteArray("\xc3\xa9") << type << QByteArray("png");
    QTest::addRow("too long") << QByteArray(101, 'a') << type << QByteArray("png");
    QTest::addRow("type without slash") << QByteArray("a") << QByteArray("image") << QByteArray("png");
    QTest::addRow("type with a header") << QByteArray("a") << QByteArray("image/png\r\nX: y") << QByteArray("png");
    QTest::addRow("type with a parameter") << QByteArray("a") << QByteArray("image/png; x=y") << QByteArray("png");
    QTest::addRow("empty extension") << QByteArray("a") << type << QByteArray();
    QTest::addRow("path as extension") << QByteArray("a") << type << QByteArray("/../x");
    QTest::addRow("quote as extension") << QByteArray("a") << type << QByteArray("p\"");
    QTest::addRow("long extension") << QByteArray("a") << type << QByteArray(9, 'a');
}

void MultipartBodyTest::E11_namesAreOurOwn()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, extension);
    MultipartBody form;
    const auto outcome = form.addFile(name, mediaType, extension, "x");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::BadKeywordValue);
    QCOMPARE(form.build().joined(), MultipartBody().build().joined());
    if (mediaType == "image/png" && extension == "png")
        QVERIFY(!form.addText(name, QStringLiteral("x")));
}

void MultipartBodyTest::sharesTheBytesOfFiles()
{
    const QByteArray content(1'000'000, 'x');
    MultipartBody form;
    QVERIFY(form.addFile("file", "image/png", "png", content));
    const Body body = form.build();
    QCOMPARE(static_cast<const void*>(body.chunks.at(1).constData()), static_cast<const void*>(content.constData()));
}

void MultipartBodyTest::equalPartsGiveEqualBytes()
{
    const auto build = [] {
        MultipartBody form;
        [[maybe_unused]] const auto added = form.addFile("file", "image/png", "png", "content");
        return form.build();
    };
    QCOMPARE(build().joined(), build().joined());
    QCOMPARE(build().contentType, build().contentType);
}

void MultipartBodyTest::boundaryOccursInNoContent()
{
    QCOMPARE(freeBoundary({"a", "b"}, "start"), QByteArray("start"));
    const QByteArray second = freeBoundary({"x start y"}, "start");
    QVERIFY(second != "start");
    const QByteArray third = freeBoundary({"x start y", "z" + second}, "start");
    QVERIFY(third != "start" && third != second);
    QVERIFY(third.size() <= 70);

    MultipartBody form;
    QVERIFY(form.addFile("file", "image/png", "png", "--rfi-desk-boundary--\r\n"));
    const Body body = form.build();
    QCOMPARE(body.joined().count(body.contentType.mid(30)), 2);
}

void MultipartBodyTest::emptyFormIsStillClosed()
{
    const Body body = MultipartBody().build();
    QCOMPARE(body.joined(), "--" + body.contentType.mid(30) + "--\r\n");
}

QTEST_GUILESS_MAIN(MultipartBodyTest)
#include "tst_multipartbody.moc"
