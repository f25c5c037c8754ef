#include "ui/builder/importkind.h"

#include "models/mail/mail.h"
#include "models/providers/itemtable.h"

namespace rfi::ui {

using namespace Qt::StringLiterals;

ImportKind importKindOf(const QByteArray& bytes, const QString& name)
{
    const QByteArray start = bytes.first(qMin(bytes.size(), qsizetype(256))).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return ImportKind::Request;
    if (providers::isItemTable(bytes))
        return ImportKind::ItemTable;
    if (mail::isMail(bytes) || name.endsWith(u".eml"_s, Qt::CaseInsensitive))
        return ImportKind::Mail;
    return name.endsWith(u".csv"_s, Qt::CaseInsensitive) ? ImportKind::ItemTable : ImportKind::Request;
}

} // namespace rfi::ui
