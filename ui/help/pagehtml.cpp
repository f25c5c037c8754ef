#include "ui/help/pagehtml.h"

#include <QFontDatabase>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString inTag(const QString& tag, const QString& html) { return u'<' + tag + u'>' + html + u"</"_s + tag + u'>'; }

bool isCode(const QTextCharFormat& format)
{
    static const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return format.fontFixedPitch() || format.fontFamilies().toStringList().contains(fixed);
}

/// Writes the parts of a document one after the other. What belongs together, such as the entries of a list, stands
/// open until something else comes.
class Writer
{
public:
    explicit Writer(const PageAddresses& addresses) : m_addresses(addresses) {}

    QString write(const QTextDocument& document)
    {
        for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
            if (const auto* table = qobject_cast<const QTextTable*>(part.currentFrame()))
                addTable(*table);
            else if (part.currentBlock().isValid())
                addBlock(part.currentBlock());
        }
        keepOpen({});
        return m_html;
    }

private:
    void keepOpen(const QString& tag)
    {
        if (tag == m_open)
            return;
        if (!m_open.isEmpty())
            m_html += u"</"_s + m_open + u">\n"_s;
        if (!tag.isEmpty())
            m_html += u'<' + tag + u">\n"_s;
        m_open = tag;
    }

    void addBlock(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeFence)) {
            keepOpen(u"pre"_s);
            m_html += block.text().toHtmlEscaped() + u'\n';
            return;
        }
        const QString html = wordsOf(block, format.headingLevel() > 0);
        if (html.isEmpty())
            return;
        if (const QTextList* list = block.textList()) {
            keepOpen(list->format().style() == QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s);
            m_html += inTag(u"li"_s, html) + u'\n';
            return;
        }
        keepOpen({});
        const int level = format.headingLevel();
        if (block.begin().fragment().charFormat().isImageFormat())
            m_html += u"<p class=\"picture\">"_s + html + u"</p>\n"_s;
        else
            m_html += inTag(level > 0 ? u"h%1"_s.arg(level) : u"p"_s, html) + u'\n';
    }

    void addTable(const QTextTable& table)
    {
        keepOpen(u"table"_s);
        for (int row = 0; row < table.rows(); ++row) {
            QString cells;
            for (int column = 0; column < table.columns(); ++column) {
                QString html;
                const QTextTableCell cell = table.cellAt(row, column);
                for (auto part = cell.begin(); !part.atEnd(); ++part)
                    html += wordsOf(part.currentBlock(), row == 0);
                cells += inTag(row == 0 ? u"th"_s : u"td"_s, html);
            }
            m_html += inTag(u"tr"_s, cells) + u'\n';
        }
        keepOpen({});
    }

    /// A heading is bold anyway.
    QString wordsOf(const QTextBlock& block, bool isHeading) const
    {
        QString html;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            html += wordsOf(part.fragment(), isHeading);
        return html.trimmed();
    }

    QString wordsOf(const QTextFragment& fragment, bool isHeading) const
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            const QTextImageFormat image = format.toImageFormat();
            const QString alternative = image.property(QTextFormat::ImageAltText).toString().toHtmlEscaped();
            return u"<img %1 alt=\"%2\">"_s.arg(m_addresses.picture(image.name()), alternative);
        }
        QString html = fragment.text().toHtmlEscaped();
        if (isCode(format))
            html = inTag(u"code"_s, html);
        else if (format.fontWeight() >= QFont::Bold && !isHeading)
            html = inTag(u"b"_s, html);
        if (format.fontItalic())
            html = inTag(u"i"_s, html);
        if (format.isAnchor())
            html = u"<a href=\"%1\">%2</a>"_s.arg(m_addresses.link(format.anchorHref()).toHtmlEscaped(), html);
        return html;
    }

    const PageAddresses& m_addresses;
    QString m_html;
    QString m_open;
};

} // namespace

QString pageHtml(const QString& markdown, const PageAddresses& addresses)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return Writer(addresses).write(document);
}

} // namespace rfi::ui
