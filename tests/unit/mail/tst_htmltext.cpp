#include "models/mail/htmltext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWords_data();
    void keepsTheWords();
    void takesItsTimeByLengthOnly_data();
    void takesItsTimeByLengthOnly();
};

void TestHtmlText::keepsTheWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"plain words"_s << u"plain words"_s;
    QTest::newRow("paragraphs") << u"<p>One</p><p>two</p>"_s << u"One\n\ntwo"_s;
    QTest::newRow("line breaks") << u"a<br>b<BR/>c"_s << u"a\nb\nc"_s;
    QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"• a\n• b"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr></table>"_s << u"a b"_s;
    QTest::newRow("blanks") << u"a \n\t b"_s << u"a b"_s;
    QTest::newRow("script") << u"a<script>if (1 < 2) alert('x')</script>b"_s << u"ab"_s;
    QTest::newRow("style") << u"<style>p > a { color: red }</style>x"_s << u"x"_s;
    QTest::newRow("comment") << u"a<!-- <b>no</b> -->b"_s << u"ab"_s;
    QTest::newRow("address of a link") << u"<a href=\"https://example.org/?a>b\">here</a>"_s << u"here"_s;
    QTest::newRow("picture") << u"a<img src='https://example.org/x.png'>b"_s << u"ab"_s;
    QTest::newRow("entities") << u"a &amp; b &lt;c&gt; &#8364; &#x20AC; &nbsp;x"_s << u"a & b <c> € € x"_s;
    QTest::newRow("unknown entity") << u"R&D; &bogus; &#0; &#xD800;"_s << u"R&D; &bogus; &#0; &#xD800;"_s;
    QTest::newRow("less-than of a text") << u"2 < 3 and 4 > 3"_s << u"2 < 3 and 4 > 3"_s;
    QTest::newRow("never closed") << u"a<b style=\"x"_s << u"a"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestHtmlText::keepsTheWords()
{
    QFETCH(const QString, html);
    QTEST(mail::textOfHtml(html), "text");
}

void TestHtmlText::takesItsTimeByLengthOnly_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("ampersands") << u"&"_s;
    QTest::newRow("opened comments") << u"<!--"_s;
    QTest::newRow("opened tags") << u"<a "_s;
    QTest::newRow("opened scripts") << u"<script>"_s;
    QTest::newRow("paragraphs") << u"<p>"_s;
}

void TestHtmlText::takesItsTimeByLengthOnly()
{
    QFETCH(const QString, piece);
    QElapsedTimer timer;
    timer.start();
    const QString text = mail::textOfHtml(piece.repeated(1'000'000));
    QVERIFY(text.size() <= 1'000'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
