#include "models/network/address.h"

#include <QTest>

using namespace rfi;
using namespace rfi::network;
using namespace Qt::StringLiterals;
using core::ErrorCode;

/// Rows D06, F12 and F13.
class Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLoopback_data();
    void knowsLoopback();
    void D06_readsBaseUrls_data();
    void D06_readsBaseUrls();
    void D06_refusesBaseUrls_data();
    void D06_refusesBaseUrls();
    void comparesOrigins_data();
    void comparesOrigins();
    void F12_expandsOneSegmentEach_data();
    void F12_expandsOneSegmentEach();
    void F12_refusesValues_data();
    void F12_refusesValues();
    void refusesBrokenTemplates_data();
    void refusesBrokenTemplates();
    void joins_data();
    void joins();
    void F13_joiningNeverLeavesTheHost_data();
    void F13_joiningNeverLeavesTheHost();
};

void Address::knowsLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLocal");
    for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"})
        QTest::addRow("%s", host) << QString::fromLatin1(host) << true;
    for (const char* host : {"", "localhost.evil.example", "localhost.", "128.0.0.1", "10.0.0.1", "0.0.0.0", "::2",
                             "127.0.0.1.evil.example", "example.com"})
        QTest::addRow("not %s", host) << QString::fromLatin1(host) << false;
}

void Address::knowsLoopback()
{
    QFETCH(QString, host);
    QFETCH(bool, isLocal);
    QCOMPARE(isLoopback(host), isLocal);
}

void Address::D06_readsBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addRow("https") << u"https://api.example.com"_s << u"https://api.example.com"_s;
    QTest::addRow("slash at the end") << u"https://api.example.com/"_s << u"https://api.example.com"_s;
    QTest::addRow("with a path") << u"https://api.example.com/v1/"_s << u"https://api.example.com/v1"_s;
    QTest::addRow("upper case") << u"HTTPS://API.example.com"_s << u"https://api.example.com"_s;
    QTest::addRow("port") << u"https://api.example.com:8443"_s << u"https://api.example.com:8443"_s;
    QTest::addRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::addRow("loopback by name") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::addRow("loopback, IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
}

void Address::D06_readsBaseUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto result = parseBaseUrl(text);
    QVERIFY(result);
    QCOMPARE(result->toString(), url);
}

void Address::D06_refusesBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "https://",
                             "https:///path",
                             "http://example.com",
                             "http://10.0.0.1",
                             "ftp://example.com",
                             "file:///etc/hostname",
                             "javascript:alert(1)",
                             "https://user@example.com",
                             "https://user:pass@example.com",
                             "https://@example.com",
                             "https://:@example.com",
                             "https://example.com?a=b",
                             "https://example.com?",
                             "https://example.com#a",
                             "https://example.com#",
                             "https://example.com/../x",
                             "https://example.com/a/./b",
                             "https://example.com/%2e%2e/x",
                             "https://example.com//x",
                             "https://example.com\\evil",
                             "https://exa mple.com",
                             " https://example.com",
                             "https://example.com\r\nX: y",
                             "https://example.com:0",
                             "https://example.com:99999",
                             "//example.com",
                             "example.com",
                             "http://127.0.0.1.evil.example",
                             "http://localhost.evil.example",
                             "http://localhost@evil.example",
                             "http://[::2]"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding("/:@?&=#").constData()) << QString::fromLatin1(text);
}

void Address::D06_refusesBaseUrls()
{
    QFETCH(QString, text);
    const auto result = parseBaseUrl(text);
    QVERIFY2(!result, result ? qPrintable(result->toString()) : "");
    QCOMPARE(result.error().code, ErrorCode::AddressNotAllowed);
    QVERIFY(!result.error().subject.contains(u"pass"));
}

void Address::comparesOrigins_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    QTest::addRow("path does not count") << u"https://a.b/x"_s << u"https://a.b/y?z"_s << true;
    QTest::addRow("own port of https") << u"https://a.b"_s << u"https://a.b:443"_s << true;
    QTest::addRow("own port of http") << u"http://a.b"_s << u"http://a.b:80"_s << true;
    QTest::addRow("case of the host") << u"https://A.b"_s << u"https://a.B"_s << true;
    QTest::addRow("scheme") << u"https://a.b:80"_s << u"http://a.b:80"_s << false;
    QTest::addRow("port") << u"https://a.b:444"_s << u"https://a.b"_s << false;
    QTest::addRow("host") << u"https://a.b"_s << u"https://a.b.c"_s << false;
}

void Address::comparesOrigins()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(isSameOrigin(QUrl(left), QUrl(right)), "isSame");
}

void Address::F12_expandsOneSegmentEach_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::addRow("id") << u"14f5cba4-6ea2"_s << u"/c/14f5cba4-6ea2/x"_s;
    QTest::addRow("unreserved stay") << u"aZ0-._~"_s << u"/c/aZ0-._~/x"_s;
    QTest::addRow("slash") << u"a/b"_s << u"/c/a%2Fb/x"_s;
    QTest::addRow("dots and slash") << u"../admin"_s << u"/c/..%2Fadmin/x"_s;
    QTest::addRow("query") << u"a?x=y&z"_s << u"/c/a%3Fx%3Dy%26z/x"_s;
    QTest::addRow("fragment") << u"a#f"_s << u"/c/a%23f/x"_s;
    QTest::addRow("percent") << u"%2e%2e"_s << u"/c/%252e%252e/x"_s;
    QTest::addRow("three dots") << u"..."_s << u"/c/.../x"_s;
    QTest::addRow("blank") << u"a b"_s << u"/c/a%20b/x"_s;
    QTest::addRow("plus and at") << u"a+b@c"_s << u"/c/a%2Bb%40c/x"_s;
    QTest::addRow("brace") << u"{id}"_s << u"/c/%7Bid%7D/x"_s;
    QTest::addRow("backslash") << u"\\evil"_s << u"/c/%5Cevil/x"_s;
    QTest::addRow("beyond ASCII") << u"é😀"_s << u"/c/%C3%A9%F0%9F%98%80/x"_s;
}

void Address::F12_expandsOneSegmentEach()
{
    QFETCH(QString, value);
    QFETCH(QString, path);
    const auto result = expandPath(u"/c/{id}/x"_s, {{u"id"_s, value}});
    QVERIFY(result);
    QCOMPARE(*result, path);
}

void Address::F12_refusesValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addRow("empty") << QString();
    QTest::addRow("dot") << u"."_s;
    QTest::addRow("two dots") << u".."_s;
    QTest::addRow("line break") << u"a\r\nX: y"_s;
    QTest::addRow("NUL") << QString(u"a"_s + QChar(0) + u'b');
    QTest::addRow("escape") << u"\x1b[1m"_s;
    QTest::addRow("lone surrogate") << QString(QChar(0xd800));
    QTest::addRow("10 KB") << QString(10'000, u'a');
}

void Address::F12_refusesValues()
{
    QFETCH(QString, value);
    const auto result = expandPath(u"/c/{id}/x"_s, {{u"id"_s, value}});
    QVERIFY(!result);
    QCOMPARE(result.error(), (core::Error{.code = ErrorCode::IdInvalid, .subject = u"id"_s}));
}

void Address::refusesBrokenTemplates_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"/a/{id", "/a/id}", "/a/{}", "/a/{id}}", "/a/{{id}}", "/a/{+id}", "/a/{id,id}", "/a/{other}"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding("/:@?&=#").constData()) << QString::fromLatin1(text);
}

void Address::refusesBrokenTemplates()
{
    QFETCH(QString, text);
    const auto result = expandPath(text, {{u"id"_s, u"1"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::IdInvalid);
}

void Address::joins_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");
    QTest::addRow("no path") << u"https://a.b"_s << u"/c"_s << QByteArray("https://a.b/c");
    QTest::addRow("slash") << u"https://a.b/"_s << u"/c"_s << QByteArray("https://a.b/c");
    QTest::addRow("path") << u"https://a.b:8443/v1"_s << u"/c/d"_s << QByteArray("https://a.b:8443/v1/c/d");
    QTest::addRow("query") << u"https://a.b"_s << u"/c?d=e%26f"_s << QByteArray("https://a.b/c?d=e%26f");
    QTest::addRow("encoded stays") << u"https://a.b"_s << u"/c%2Fd%252e%40"_s
                                   << QByteArray("https://a.b/c%2Fd%252e%40");
    QTest::addRow("at sign in the path") << u"https://a.b"_s << u"/@evil.com"_s << QByteArray("https://a.b/@evil.com");
}

void Address::joins()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    const auto result = joinUrl(QUrl(base), path);
    QVERIFY(result);
    QTEST(result->toEncoded(), "url");
}

void Address::F13_joiningNeverLeavesTheHost_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"",           "@evil.com",   "//evil.com",
                             "\\evil.com", "/\\evil.com", ".evil.com",
                             ":8080/x",    "x",           "https://evil.com/",
                             "/../x",      "/a/..",       "/./x",
                             "/%2e%2e/x",  "/a%2F..%2Fb", "/a#b",
                             "/a b",       "/a\r\nX: y",  "/%",
                             "?a=b",       "///x"})
        QTest::addRow("%s", QByteArray(path).toPercentEncoding("/:@?&=#").constData()) << QString::fromLatin1(path);
}

void Address::F13_joiningNeverLeavesTheHost()
{
    QFETCH(QString, path);
    const auto result = joinUrl(QUrl(u"https://a.b"_s), path);
    QVERIFY2(!result, result ? qPrintable(result->toString()) : "");
    QCOMPARE(result.error(), (core::Error{.code = ErrorCode::AddressNotAllowed, .subject = u"a.b"_s}));
}

QTEST_GUILESS_MAIN(Address)
#include "tst_address.moc"
