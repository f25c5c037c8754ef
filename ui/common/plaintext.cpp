#include "ui/common/plaintext.h"

#include <QTextDocument>

namespace rfi::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    // Where nobody said more, the tooltip is also what a screen reader says, and it would read the marks aloud.
    constexpr qsizetype OneLine = 80;
    if (text.size() <= OneLine && !text.contains(u'\n') && !Qt::mightBeRichText(text))
        return text;
    // Escaped text alone would be taken as plain and show its entities; the wrapper makes it HTML for certain.
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutShortcut(const QString& text) { return QString(text).replace(u'&', u"&&"_s); }

QString isolatedText(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + text + popDirectionalIsolate;
}

QString elidedText(const QFontMetrics& metrics, const QString& text, Qt::TextElideMode mode, int width)
{
    const QString shown = metrics.elidedText(text, mode, width);
    return shown == text || shown.isEmpty() ? shown : isolatedText(shown);
}

} // namespace rfi::ui
