#include "ui/help/guideview.h"

#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/help/pagehtml.h"

#include <QEvent>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int WidestLine = 680;
/// Pictures of the whole window are made of this many pixels; smaller ones stay as small beside it.
constexpr int FullWidth = 1440;

/// With round corners and a line around, which the rich text does not draw itself.
QImage framed(const QImage& picture)
{
    if (picture.isNull())
        return picture;
    const QRectF frame(QPointF(), picture.deviceIndependentSize());
    QImage sheet(picture.size(), QImage::Format_ARGB32_Premultiplied);
    sheet.setDevicePixelRatio(picture.devicePixelRatio());
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius::control, radius::control);
    painter.setClipPath(outline);
    painter.drawImage(QPointF(), picture);
    painter.setClipping(false);
    paintBox(painter, frame, radius::control, {}, themeColour(Colour::Border));
    return sheet;
}

QUrl addressOf(const QString& page) { return QUrl(u"guide:/"_s + page + u".md"_s); }

QString pageAt(const QUrl& address) { return address.path().section(u'/', -1).section(u'.', 0, 0); }

QString sizeOf(TextRole role) { return u"font-size: %1px;"_s.arg(QFontInfo(font(role)).pixelSize()); }

/// Letters of other scripts do not lean, and many fonts have none that do.
QString emphasis(const QLocale& language)
{
    return language.script() == QLocale::LatinScript ? QString() : u"i { font-style: normal; font-weight: 600; }"_s;
}

/// What Qt's rich text knows of style sheets.
QString sheet()
{
    const auto colour = [](Colour role) { return themeColour(role).name(); };
    return u"p, li { line-height: 130%; } p.picture { line-height: 100%; } p { margin: 0 0 %1px 0; } "
           "li { margin-bottom: %2px; }"
           "h1 { margin: %3px 0 %1px 0; %4 font-weight: 600; } h2 { margin: %3px 0 %2px 0; %5 font-weight: 600; }"
           "b, th { font-weight: 600; } th, td { padding: %2px %1px; border: 1px solid %6; }"
           "table { border-collapse: collapse; margin-bottom: %1px; } th { background-color: %7; text-align: left; }"
           "code, pre { background-color: %7; font-family: monospace; } a { color: %8; }"_s.arg(
               QString::number(space::medium), QString::number(space::small), QString::number(space::huge),
               sizeOf(TextRole::Title), sizeOf(TextRole::Heading), colour(Colour::Border), colour(Colour::Canvas),
               colour(Colour::Accent));
}

} // namespace

GuideView::GuideView(const Guide& guide, QWidget* parent) : QTextBrowser(parent), m_guide(guide)
{
    setObjectName(u"helpPage"_s);
    setFrameShape(NoFrame);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(space::huge);
    setLineWrapMode(FixedPixelWidth);
    dress();
    // The signal comes while source() still is the page before.
    connect(this, &QTextBrowser::sourceChanged, this,
            [this](const QUrl& address) { Q_EMIT pageShown(pageAt(address)); });
}

void GuideView::showPage(const QString& id) { setSource(addressOf(id), QTextDocument::HtmlResource); }

QString GuideView::page() const { return pageAt(source()); }

void GuideView::markWords(const QString& words)
{
    QTextCharFormat look;
    look.setBackground(themeColour(Colour::WarningSurface));
    look.setForeground(themeColour(Colour::Text));
    QList<ExtraSelection> marks;
    QTextCursor first;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            marks += {at, look};
            if (first.isNull() || at.position() < first.position())
                first = at;
        }
    }
    setExtraSelections(marks);
    if (first.isNull())
        return;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void GuideView::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    if (name.scheme() != u"guide") {
        Q_EMIT outsideChosen(name);
        return;
    }
    setExtraSelections({});
    QTextBrowser::doSetSource(name, QTextDocument::HtmlResource);
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    const QUrl address = source().resolved(name);
    const QString file = address.path().mid(1);
    if (address.scheme() != u"guide")
        return {};
    if (type == QTextDocument::ImageResource) {
        const qreal ratio = devicePixelRatioF();
        QImage picture =
            QImage(pathOf(file)).scaled(pictureSize(file) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return framed(picture);
    }
    const GuidePage* page = m_guide.find(pageAt(address));
    return page ? QVariant(html(*page)) : QVariant();
}

QString GuideView::html(const GuidePage& page) const
{
    return pageHtml(
        page.markdown,
        {[](const QString& address) { return address; },
         [this](const QString& name) {
             const QSize size = pictureSize(name);
             return u"src=\"%1\" width=\"%2\" height=\"%3\""_s.arg(name).arg(size.width()).arg(size.height());
         }});
}

QSize GuideView::pictureSize(const QString& name) const
{
    const QSize size = QImageReader(pathOf(name)).size();
    if (!size.isValid())
        return {};
    const qreal share = static_cast<qreal>(m_width) / FullWidth;
    const qreal wanted = size.width() * qMax(share, qMin(1.0, share * 1.5));
    return size.scaled(qMin(m_width, qRound(wanted)), size.height(), Qt::KeepAspectRatio);
}

/// A line that is too long is hard to come back from.
void GuideView::keepLinesShort()
{
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2 * space::huge;
    const int line = qMax(1, qMin(scaled(WidestLine), room));
    if (line == m_width)
        return;
    m_width = line;
    setLineWrapColumnOrWidth(line + 2 * space::huge);
    showAgain();
}

void GuideView::dress()
{
    document()->setDefaultStyleSheet(sheet() + emphasis(m_guide.language()));
    showAgain();
}

void GuideView::showAgain()
{
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    keepLinesShort();
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace rfi::ui
