#include "ui/common/plaintext.h"

namespace rfi::ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    // Escaped text alone would be taken as plain and show its entities; the wrapper makes it HTML for certain.
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutShortcut(const QString& text) { return QString(text).replace(u'&', u"&&"_s); }

} // namespace rfi::ui
