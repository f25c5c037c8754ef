#include "models/mail/mail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;

namespace {

const QByteArray heads = "From: =?utf-8?q?J=C3=BCrgen?= <ops@example.org>\r\nTo: desk@example.com\r\n"
                         "Subject: =?UTF-8?B?TmV1ZXIgUGFzcyBmw7xyIEFuYQ==?=\r\n"
                         "Date: Mon, 2 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";

QByteArray part(const QByteArray& type, const QByteArray& body, const QByteArray& more = {})
{
    return "--b\r\nContent-Type: " + type + "\r\n" + more + "\r\n" + body + "\r\n";
}

QByteArray mixed(const QByteArray& parts)
{
    return heads + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n";
}

QByteArray nested(int depth)
{
    QByteArray bytes = heads;
    for (int level = 0; level < depth; ++level) {
        const QByteArray boundary = "b" + QByteArray::number(level);
        bytes += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return bytes + "Content-Type: text/plain\r\n\r\ndeep\r\n";
}

mail::Message read(const QByteArray& bytes)
{
    const auto message = mail::readMail(bytes);
    return message ? *message : mail::Message{u"unreadable"_s, {}, {}, {}, {}};
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeads();
    void readsTheBody_data();
    void readsTheBody();
    void readsAttachments();
    void namesAttachments_data();
    void namesAttachments();
    void readsMailsInsideOfMails();
    void refuses_data();
    void refuses();
    void survivesCutMails();
    void cutsAnEndlessText();
};

void TestMail::readsHeads()
{
    const mail::Message message = read(heads + "\r\nhello");
    QCOMPARE(message.subject, u"Neuer Pass für Ana"_s);
    QCOMPARE(message.from, u"Jürgen <ops@example.org>"_s);
    QCOMPARE(message.date, QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(message.text, u"hello"_s);
}

void TestMail::readsTheBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto alone = [](const QByteArray& type, const QByteArray& body) {
        return heads + "Content-Type: " + type + "\r\n\r\n" + body;
    };
    QTest::newRow("Latin 1") << alone("text/plain; charset=iso-8859-1", "caf\xE9") << u"café"_s;
    QTest::newRow("no character set") << alone("text/plain", "plain") << u"plain"_s;
    QTest::newRow("unknown character set") << alone("text/plain; charset=x-bogus", "plain") << u"plain"_s;
    QTest::newRow("bytes that are no UTF-8") << alone("text/plain; charset=utf-8", "a\xFF.b") << u"a.b"_s;
    QTest::newRow("HTML alone") << alone("text/html; charset=utf-8", "<p>Send a <b>passport</b></p>")
                                << u"Send a passport"_s;
    QTest::newRow("quoted printable") << heads
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
              "caf=C3=A9 is =\r\nopen" << u"café is open"_s;
    const QByteArray choice = heads + "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
        + part("text/plain", "plain") + part("text/html", "<p>rich</p>") + "--b--\r\n";
    QTest::newRow("plain before HTML") << choice << u"plain"_s;
    QTest::newRow("several parts") << mixed(part("text/plain", "one") + part("text/plain", "two")) << u"one\n\ntwo"_s;
}

void TestMail::readsTheBody()
{
    QFETCH(const QByteArray, bytes);
    QTEST(read(bytes).text, "text");
}

void TestMail::readsAttachments()
{
    const mail::Message message = read(mixed(
        part("text/plain", "see attached")
        + part("application/pdf", "JVBERi0xLjQ=",
               "Content-Disposition: attachment; filename=\"passport.pdf\"\r\nContent-Transfer-Encoding: base64\r\n")
        + part("text/plain", "notes", "Content-Disposition: attachment\r\n")));
    QCOMPARE(message.text, u"see attached"_s);
    QCOMPARE(message.attachments.size(), 2);
    QCOMPARE(message.attachments.at(0).name, u"passport.pdf"_s);
    QCOMPARE(message.attachments.at(0).mimeType, u"application/pdf"_s);
    QCOMPARE(message.attachments.at(0).bytes, QByteArray("%PDF-1.4"));
    QCOMPARE(message.attachments.at(1).name, u"attachment-1.txt"_s);
    QCOMPARE(message.attachments.at(1).bytes, QByteArray("notes"));
}

void TestMail::namesAttachments_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("filename=\"a.pdf\"") << u"a.pdf"_s;
    QTest::newRow("folders") << QByteArray("filename=\"../../etc/passwd\"") << u"passwd"_s;
    QTest::newRow("folders of Windows") << QByteArray("filename=\"C:\\\\Users\\\\x\\\\a.pdf\"") << u"a.pdf"_s;
    QTest::newRow("folder only") << QByteArray("filename=\"..\"") << u"attachment-1.pdf"_s;
    QTest::newRow("mark of direction is kept")
        << QByteArray("filename*=UTF-8''passport%E2%80%AEfdp.exe") << u"passport\u202Efdp.exe"_s;
    QTest::newRow("line break") << QByteArray("filename*=UTF-8''a%0Ab.pdf") << u"ab.pdf"_s;
    QTest::newRow("encoded") << QByteArray("filename=\"=?utf-8?q?p=C3=A4ss.pdf?=\"") << u"päss.pdf"_s;
    QTest::newRow("nothing") << QByteArray("x=y") << u"attachment-1.pdf"_s;
}

void TestMail::namesAttachments()
{
    QFETCH(const QByteArray, head);
    const mail::Message message =
        read(mixed(part("application/pdf", "x", "Content-Disposition: attachment; " + head + "\r\n")));
    QCOMPARE(message.attachments.size(), 1);
    QTEST(message.attachments.constFirst().name, "name");
}

void TestMail::readsMailsInsideOfMails()
{
    const QByteArray inner =
        "From: a@example.org\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n"
        "--i\r\nContent-Type: text/plain\r\n\r\ninner words\r\n"
        "--i\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=x.png\r\n\r\n"
        "p\r\n--i--\r\n";
    const mail::Message message = read(mixed(part("text/plain", "outer words") + part("message/rfc822", inner)));
    QCOMPARE(message.subject, u"Neuer Pass für Ana"_s);
    QCOMPARE(message.text, u"outer words\n\ninner words"_s);
    QCOMPARE(message.attachments.size(), 1);
    QCOMPARE(message.attachments.constFirst().name, u"x.png"_s);
}

void TestMail::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::MailUnreadable;
    QTest::newRow("JSON") << QByteArray("{\"From\": \"Subject\"}") << ErrorCode::MailUnreadable;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, '\0') << ErrorCode::MailUnreadable;
    QTest::newRow("ten thousand parts") << mixed(part("text/plain", "x").repeated(10'000)) << ErrorCode::MailTooComplex;
    QTest::newRow("parts inside of parts") << nested(40) << ErrorCode::MailTooComplex;
    QTest::newRow("ten thousand parts inside of each other") << nested(10'000) << ErrorCode::MailTooComplex;
    QTest::newRow("too large") << heads + "\r\n" + QByteArray(64 * 1024 * 1024, 'x') << ErrorCode::FileTooLarge;
}

void TestMail::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto message = mail::readMail(bytes);
    QVERIFY(!message);
    QTEST(message.error().code, "code");
}

/// A mail may end anywhere: nothing may crash, and what is there is read.
void TestMail::survivesCutMails()
{
    const QByteArray whole = mixed(part("text/plain", "words")
                                   + part("application/pdf", "JVBERi0xLjQ=",
                                          "Content-Disposition: attachment; filename=\"a.pdf\"\r\n"
                                          "Content-Transfer-Encoding: base64\r\n"));
    const qsizetype endOfHeads = whole.indexOf("\r\n\r\n") + 4;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto message = mail::readMail(whole.first(size));
        if (size >= endOfHeads)
            QVERIFY2(message, whole.first(size).constData());
        if (message)
            QCOMPARE(message->from, u"Jürgen <ops@example.org>"_s);
        else
            QCOMPARE(message.error().code, ErrorCode::MailUnreadable);
    }
}

void TestMail::cutsAnEndlessText()
{
    const mail::Message message = read(heads + "\r\n" + QByteArray(1'000'000, 'x'));
    QCOMPARE(message.text.size(), mail::Limits().letters);
}

QTEST_APPLESS_MAIN(TestMail)
#include "tst_mail.moc"
