#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace rfi::ui {

/// One page of the user guide.
struct GuidePage
{
    QString id;       ///< its file without `.md`
    QString group;    ///< heading of the contents that it stands under; empty for the first page
    QString title;    ///< in the contents
    QString markdown; ///< as it was written
    QString text;     ///< its words alone
};

/// The user guide in the order of its contents, `index.md`, which is also the first page. A value.
class Guide
{
public:
    /// In the language of `locale` where a folder of that name has all pages, else in English.
    /// From a folder; the one that is built in when none is named.
    explicit Guide(const QLocale& locale = QLocale(), const QString& folder = {});

    /// Where its pictures are.
    const QString& folder() const { return m_folder; }
    const QLocale& language() const { return m_language; }
    const QList<GuidePage>& pages() const { return m_pages; }
    /// Null when there is no such page.
    const GuidePage* find(const QString& id) const;

    struct Hit
    {
        QString page;
        QString words; ///< the place where it was found, with what stands around
    };
    /// The pages that have all words, those with the words in the title first. Accents and case do not matter.
    QList<Hit> search(const QString& words) const;

private:
    void readContents(const QString& markdown);
    GuidePage read(const QString& id) const;

    QString m_folder;
    QString m_pageFolder;
    QLocale m_language{QLocale::English};
    QList<GuidePage> m_pages;
};

} // namespace rfi::ui
