#include "ui/help/guide.h"

#include "ui/common/searchfield.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr qsizetype WordsBefore = 30;
constexpr qsizetype WordsAround = 90;

/// The first place of all words together, else of any of them.
qsizetype placeOf(const QString& text, const QStringList& words)
{
    const qsizetype together = text.indexOf(words.join(u' '), 0, Qt::CaseInsensitive);
    if (together >= 0)
        return together;
    qsizetype place = text.size();
    for (const QString& word : words) {
        const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0)
            place = std::min(place, found);
    }
    return place == text.size() ? 0 : place;
}

/// The words around the place where they were found, cut between words where the language has gaps there.
QString around(const QString& text, const QStringList& words)
{
    const QString plain = text.simplified();
    const qsizetype place = placeOf(plain, words);
    qsizetype first = std::max(qsizetype(0), place - WordsBefore);
    if (const qsizetype gap = plain.indexOf(u' ', first); first > 0 && gap >= 0 && gap < place)
        first = gap + 1;
    qsizetype last = std::min(plain.size(), first + WordsAround);
    if (const qsizetype gap = plain.lastIndexOf(u' ', last); last < plain.size() && gap > place)
        last = gap;
    return (first > 0 ? u"… "_s : QString()) + plain.mid(first, last - first)
        + (last < plain.size() ? u" …"_s : QString());
}

bool hasAll(const QString& text, const QStringList& words)
{
    const QString inOneCase = folded(text);
    return std::all_of(words.cbegin(), words.cend(),
                       [&inOneCase](const QString& word) { return inOneCase.contains(word); });
}

/// The folder of pages for a locale: of its language and country, else of its language alone; empty when there is none.
QString translationFor(const QLocale& locale, const QString& folder)
{
    for (QString name : locale.uiLanguages()) {
        if (QLocale(name).language() == QLocale::English)
            return {};
        for (name.replace(u'-', u'_'); !name.isEmpty(); name = name.left(qMax(0, name.lastIndexOf(u'_')))) {
            if (QDir(folder + u'/' + name).exists())
                return name;
        }
    }
    return {};
}

} // namespace

Guide::Guide(const QLocale& locale, const QString& folder)
    : m_folder(folder.isEmpty() ? u":/help"_s : folder), m_pageFolder(m_folder)
{
    const QString name = translationFor(locale, m_folder);
    if (!name.isEmpty()) {
        m_pageFolder += u'/' + name;
        m_language = QLocale(name);
    }
    m_pages += read(u"index"_s);
    m_pages.first().title = m_pages.constFirst().text.section(u'\n', 0, 0);
    readContents(m_pages.constFirst().markdown);
}

GuidePage Guide::read(const QString& id) const
{
    GuidePage page{id, {}, {}, {}, {}};
    QFile file(m_pageFolder + u'/' + id + u".md"_s);
    if (file.open(QIODevice::ReadOnly))
        page.markdown = QString::fromUtf8(file.readAll());
    QTextDocument document;
    document.setMarkdown(page.markdown);
    page.text = document.toPlainText();
    return page;
}

void Guide::readContents(const QString& markdown)
{
    static const QRegularExpression entry(uR"(^- \[(.+)\]\(([a-z-]+)\.md\)$)"_s);
    QString group;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"## "_s))
            group = line.mid(3);
        const QRegularExpressionMatch match = entry.match(line);
        if (!match.hasMatch())
            continue;
        GuidePage page = read(match.captured(2));
        page.group = group;
        page.title = match.captured(1);
        m_pages += page;
    }
}

const GuidePage* Guide::find(const QString& id) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const GuidePage& page) { return page.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

QList<Guide::Hit> Guide::search(const QString& words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<Hit> titles;
    QList<Hit> others;
    for (const GuidePage& page : m_pages) {
        if (!hasAll(page.title + u'\n' + page.text, wanted))
            continue;
        (hasAll(page.title, wanted) ? titles : others) += {page.id, around(page.text.section(u'\n', 1), wanted)};
    }
    return titles + others;
}

} // namespace rfi::ui
