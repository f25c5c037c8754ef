#include "ui/texts/outsidetext.h"

#include <QCoreApplication>

namespace rfi::ui {

using namespace Qt::StringLiterals;

QString visibleMarks(const QString& text)
{
    QString result;
    for (const char32_t point : text.toUcs4()) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += u"[U+%1]"_s.arg(static_cast<uint>(point), 4, 16, QChar(u'0')).toUpper();
            break;
        default: result += QString::fromUcs4(&point, 1);
        }
    }
    return result;
}

QString providerText(const QString& provider, const QString& sourceText)
{
    if (sourceText.isEmpty())
        return {};
    return QCoreApplication::translate(provider.toUtf8().constData(), sourceText.toUtf8().constData());
}

} // namespace rfi::ui
