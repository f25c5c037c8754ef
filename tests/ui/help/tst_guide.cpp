#include "ui/help/guide.h"
#include "ui/help/guidehtml.h"
#include "ui/help/helpcontext.h"
#include "ui/help/pagehtml.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rfi;
using ui::Guide;
using ui::GuidePage;

namespace {

QString sample();
QString sampleHtml();

QStringList allOf(const QString& text, const QString& pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// The sources of the window, the guide left out.
QString sources()
{
    QString all;
    for (const QString& folder : QStringList{u"/ui"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(RFI_SOURCES) + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u"/ui/help/"_s) && file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

/// All texts of the window in a language, each on a line.
QString translated(const QString& language)
{
    QFile file(QStringLiteral(RFI_SOURCES) + u"/translations/rfi_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == u"translation"_s)
            texts += u'\n' + xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&').simplified();
    }
    return texts;
}

/// Headings of each level, entries of lists, rows of tables, pictures.
QStringList parts()
{
    return {u"(?m)^# "_s, u"(?m)^## "_s, u"(?m)^### "_s, u"(?m)^ *(-|\\d+\\.) "_s, u"(?m)^\\|"_s, u"!\\["_s};
}

qsizetype countOf(const QString& text, const QString& pattern) { return text.count(QRegularExpression(pattern)); }

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QString pageHtml(const QString& markdown)
{
    return ui::pageHtml(markdown,
                        {[](const QString& address) { return address; },
                         [](const QString& name) { return u"src=\"%1\""_s.arg(name); }});
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryPage()
    {
        QStringList files = QDir(QStringLiteral(RFI_SOURCES) + u"/resources/help"_s).entryList({u"*.md"_s});
        QStringList pages;
        for (const GuidePage& page : m_guide.pages())
            pages += page.id + u".md"_s;
        files.sort();
        pages.sort();
        QCOMPARE(pages, files);
        QVERIFY(pages.size() > 12);
    }

    void beginsEveryPageWithItsTitle()
    {
        for (const GuidePage& page : m_guide.pages()) {
            QVERIFY2(page.markdown.startsWith(u"# "_s), qPrintable(page.id));
            QVERIFY2(!page.title.isEmpty() && page.text.size() > 200, qPrintable(page.id));
        }
    }

    void leadsEveryLinkToAPage()
    {
        int links = 0;
        for (const GuidePage& page : m_guide.pages()) {
            for (const QString& address : allOf(page.markdown, uR"((?<!\!)\[[^\]]+\]\(([^)]+)\))"_s)) {
                QVERIFY2(address.endsWith(u".md"_s) && m_guide.find(address.chopped(3)),
                         qPrintable(page.id + u": "_s + address));
                ++links;
            }
        }
        QVERIFY(links > 14);
    }

    void hasEveryPictureAndUsesIt()
    {
        QStringList shown;
        for (const GuidePage& page : m_guide.pages()) {
            QCOMPARE(page.markdown.count(u"!["_s), page.markdown.count(QRegularExpression(uR"(!\[.{12,}\]\()"_s)));
            for (const QString& name : allOf(page.markdown, uR"(!\[[^\]]*\]\(pictures/([^)]+)\))"_s)) {
                QVERIFY2(!QImage(m_guide.folder() + u"/pictures/"_s + name).isNull(), qPrintable(name));
                shown += name;
            }
        }
        shown.removeDuplicates();
        shown.sort();
        QCOMPARE(shown, QDir(QStringLiteral(RFI_SOURCES) + u"/resources/help/pictures"_s).entryList(QDir::Files));
    }

    /// Bold words are words of the window.
    void usesTheWordsOfTheWindow()
    {
        const QString words = sources();
        for (const GuidePage& page : m_guide.pages()) {
            for (const QString& word : allOf(page.markdown, uR"(\*\*([^*]+)\*\*)"_s)) {
                const QString sought = word.simplified();
                QVERIFY2(words.contains(u'"' + sought), qPrintable(page.id + u": "_s + sought));
            }
        }
    }

    void helpsWithPartsThatExist()
    {
        const QString words = sources();
        for (const QString& name : ui::helpedWidgets()) {
            QVERIFY2(words.contains(u"u\"%1\"_s"_s.arg(name)), qPrintable(name));
            QWidget part;
            part.setObjectName(name);
            QWidget inside(&part);
            const QString page = ui::helpPageFor(&inside);
            QVERIFY2(page != u"index" && m_guide.find(page), qPrintable(name));
        }
        QCOMPARE(ui::helpPageFor(nullptr), u"index"_s);
    }

    void findsPagesByTheirWords()
    {
        const QList<Guide::Hit> hits = m_guide.search(u"recovery KEY"_s);
        QCOMPARE(hits.constFirst().page, u"keys"_s);
        QVERIFY(hits.constFirst().words.contains(u"recovery key"_s, Qt::CaseInsensitive));
        QVERIFY(hits.size() > 1);
    }

    /// Chinese and Japanese have no gaps between words.
    void showsWhatWasFoundInEveryLanguage_data() { speaksEveryLanguageOfTheWindow_data(); }

    void showsWhatWasFoundInEveryLanguage()
    {
        QFETCH(const QString, language);
        const Guide guide{QLocale(language)};
        for (const GuidePage& page : guide.pages()) {
            const QString sought = page.text.simplified().mid(page.text.size() / 2, 4).trimmed();
            for (const Guide::Hit& hit : guide.search(sought))
                QVERIFY2(hit.words.size() < 150, qPrintable(page.id + u": "_s + hit.words));
            for (const QString& word : guide.search(page.title).constFirst().words.split(u' '))
                QVERIFY(!word.isEmpty());
        }
    }

    void findsNothingForUnknownWords()
    {
        QVERIFY(m_guide.search(u"zeppelin"_s).isEmpty());
        QVERIFY(m_guide.search(u"  "_s).isEmpty());
        QVERIFY(m_guide.search(u"recovery zeppelin"_s).isEmpty());
    }

    void speaksEveryLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& file : QDir(QStringLiteral(RFI_SOURCES) + u"/translations"_s).entryList({u"rfi_*.ts"_s})) {
            const QString language = file.mid(4).chopped(3);
            if (language != u"en")
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    /// The same pages with the same links, pictures and parts; what is bold there are the window's words in that
    /// language.
    void speaksEveryLanguageOfTheWindow()
    {
        QFETCH(const QString, language);
        const Guide guide{QLocale(language)};
        QCOMPARE(guide.language(), QLocale(language));
        const QString words = translated(language);
        const QString code = u"(```[^`]*```|`[^`]+`)"_s; // blocks and words
        QCOMPARE(guide.pages().size(), m_guide.pages().size());
        for (const GuidePage& page : m_guide.pages()) {
            const GuidePage* other = guide.find(page.id);
            QVERIFY2(other && other->markdown != page.markdown, qPrintable(page.id));
            for (const QString& part : parts())
                QVERIFY2(countOf(other->markdown, part) == countOf(page.markdown, part), qPrintable(page.id + part));
            QCOMPARE(allOf(other->markdown, uR"(\]\(([^)]+)\))"_s), allOf(page.markdown, uR"(\]\(([^)]+)\))"_s));
            QCOMPARE(sorted(allOf(other->markdown, code)), sorted(allOf(page.markdown, code)));
            for (const QString& word : allOf(other->markdown, uR"(\*\*([^*]+)\*\*)"_s))
                QVERIFY2(words.contains(u'\n' + word.simplified()), qPrintable(page.id + u": "_s + word));
        }
    }

    /// What the window takes for Arabic, and what a system in Vienna says.
    void speaksTheLanguageOfEveryCountry()
    {
        const Guide arabic{QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)};
        QCOMPARE(arabic.language(), QLocale(QLocale::Arabic));
        const Guide austrian{QLocale(QLocale::German, QLocale::Austria)};
        QCOMPARE(austrian.language(), QLocale(QLocale::German));
    }

    /// As the window does: English comes before what else a person reads.
    void takesTheFirstLanguageOfThePerson()
    {
        for (const char* name : {"LC_ALL", "LANG"})
            qputenv(name, "en_US.UTF-8");
        qputenv("LANGUAGE", "en_US:de");
        const QLocale person = QLocale::system();
        QVERIFY(person.uiLanguages().contains(u"de"_s));
        QCOMPARE(Guide{person}.language().language(), QLocale::English);
    }

    void isInEnglishWhereNobodyTranslatedIt()
    {
        const Guide guide{QLocale(QLocale::Swahili)};
        QCOMPARE(guide.pages().constFirst().title, m_guide.pages().constFirst().title);
        QVERIFY(ui::guideHtml(guide).contains("<html lang=\"en\" dir=\"ltr\">"));
        QVERIFY(ui::guideHtml(Guide{QLocale(u"ar"_s)}).contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void writesPlainHtml() { QCOMPARE(pageHtml(sample()), sampleHtml()); }

    void escapesWhatLooksLikeMarkup()
    {
        const QString html = pageHtml(u"A \\<b> & `<i>`"_s);
        QVERIFY2(html.contains(u"&lt;b&gt; &amp; "_s), qPrintable(html));
        QVERIFY2(html.contains(u"&lt;i&gt;"_s), qPrintable(html));
    }

    void writesOneFileThatNeedsNothingElse()
    {
        const QString html = QString::fromUtf8(ui::guideHtml(m_guide));
        QVERIFY(!html.contains(u"http://"_s) && !html.contains(u"https://"_s) && !html.contains(u"<script"_s));
        for (const QString& source : allOf(html, u"src=\"([^\"]*)\""_s))
            QVERIFY(source.startsWith(u"data:image/png;base64,iVBOR"_s));
        const QStringList places = allOf(html, u"<article id=\"([^\"]+)\""_s);
        QCOMPARE(places.size(), m_guide.pages().size());
        const QStringList links = allOf(html, u"href=\"([^\"]+)\""_s);
        QVERIFY(links.size() > 2 * places.size());
        for (const QString& link : links)
            QVERIFY2(link.startsWith(u'#') && places.contains(link.mid(1)), qPrintable(link));
    }

private:
    const Guide m_guide{QLocale(QLocale::English)};
};

namespace {

QString sample()
{
    return uR"(# Title

Some **bold** words, `code`, *leaning*,
and [a link](x.md).

- one
- two

1. first

```
a < b
```

![A picture](p.png)

| Head | Other |
|---|---|
| cell | [go](y.md) |
)"_s;
}

QString sampleHtml()
{
    return uR"(<h1>Title</h1>
<p>Some <b>bold</b> words, <code>code</code>, <i>leaning</i>, and <a href="x.md">a link</a>.</p>
<ul>
<li>one</li>
<li>two</li>
</ul>
<ol>
<li>first</li>
</ol>
<pre>
a &lt; b
</pre>
<p class="picture"><img src="p.png" alt="A picture"></p>
<table>
<tr><th>Head</th><th>Other</th></tr>
<tr><td>cell</td><td><a href="y.md">go</a></td></tr>
</table>
)"_s;
}

} // namespace

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
