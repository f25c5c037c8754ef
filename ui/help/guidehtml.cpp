#include "ui/help/guidehtml.h"

#include "ui/common/theme.h"
#include "ui/help/guide.h"
#include "ui/help/pagehtml.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// `%1` are the colours in light, `%2` those in dark.
QString sheet()
{
    return uR"(
:root { %1 color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { %2 } }
body { margin: 0; display: flex; background: var(--surface); color: var(--text);
       font: 1rem/1.55 system-ui, sans-serif }
nav { flex: 0 0 17rem; box-sizing: border-box; height: 100vh; position: sticky; top: 0; overflow: auto;
      padding: 1.5rem; background: var(--canvas); border-inline-end: 1px solid var(--border) }
nav h2 { margin: 1.25rem 0 .25rem; font-size: .85rem; color: var(--muted) }
nav a { display: block; padding: .25rem 0; text-decoration: none }
main { flex: 1; min-width: 0 }
article { max-width: 44rem; margin: 0 auto; padding: 2rem; border-block-end: 1px solid var(--border) }
h1 { font-size: 1.7rem; line-height: 1.25 }
article h2 { margin-block-start: 2rem; font-size: 1.2rem }
a { color: var(--accent) }
i:lang(ar), i:lang(ja), i:lang(zh) { font-style: normal; font-weight: 600 }
img { max-width: 100%; border: 1px solid var(--border); border-radius: 8px }
table { border-collapse: collapse }
th, td { padding: .5rem .75rem; border: 1px solid var(--border); text-align: start; vertical-align: top }
th, pre, code { background: var(--canvas) }
code, pre { font-family: ui-monospace, monospace; font-size: .92em }
pre { padding: .75rem 1rem; overflow: auto; border-radius: 8px }
@media (max-width: 50rem) { body { display: block } nav { position: static; height: auto } }
@media print { nav { display: none } article { break-before: page; border: none } }
)"_s;
}

QString colours(Theme::Kind kind)
{
    const Theme theme(kind);
    return u"--surface: %1; --canvas: %2; --border: %3; --text: %4; --muted: %5; --accent: %6;"_s.arg(
        theme.colour(Colour::Surface).name(), theme.colour(Colour::Canvas).name(), theme.colour(Colour::Border).name(),
        theme.colour(Colour::Text).name(), theme.colour(Colour::TextMuted).name(), theme.colour(Colour::Accent).name());
}

QString contents(const Guide& guide)
{
    QString html;
    QString group;
    for (const GuidePage& page : guide.pages()) {
        if (page.group != group)
            html += u"<h2>%1</h2>\n"_s.arg(page.group.toHtmlEscaped());
        group = page.group;
        html += u"<a href=\"#%1\">%2</a>\n"_s.arg(page.id, page.title.toHtmlEscaped());
    }
    return html;
}

QString pictureOf(const Guide& guide, const QString& name)
{
    QFile file(guide.folder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return u"src=\"\""_s;
    return u"src=\"data:image/png;base64,%1\""_s.arg(QString::fromLatin1(file.readAll().toBase64()));
}

QString linkIn(const QString& address) { return address.endsWith(u".md"_s) ? u'#' + address.chopped(3) : address; }

} // namespace

QByteArray guideHtml(const Guide& guide)
{
    const PageAddresses addresses{linkIn, [&guide](const QString& name) { return pictureOf(guide, name); }};
    QString articles;
    for (const GuidePage& page : guide.pages())
        articles += u"<article id=\"%1\">\n"_s.arg(page.id) + pageHtml(page.markdown, addresses) + u"</article>\n"_s;
    const QString title = guide.pages().constFirst().title.toHtmlEscaped();
    const bool isToLeft = guide.language().textDirection() == Qt::RightToLeft;
    const QString begin = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(guide.language().bcp47Name(),
                                                                                    isToLeft ? u"rtl"_s : u"ltr"_s);
    const QString html = begin
        + u"<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"_s
        + u"<title>"_s + title + u"</title>\n<style>"_s
        + sheet().arg(colours(Theme::Kind::Light), colours(Theme::Kind::Dark)) + u"</style>\n</head>\n<body>\n"_s
        + u"<nav aria-label=\""_s + title + u"\">\n"_s + contents(guide) + u"</nav>\n<main>\n"_s + articles
        + u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace rfi::ui
