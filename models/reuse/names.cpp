#include "models/reuse/names.h"

#include <QStringList>

namespace rfi::reuse {

QString joinedName(const QString& given, const QString& middle, const QString& family)
{
    QStringList parts{given, middle, family};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::optional<NameParts> splitName(const QString& full)
{
    const QStringList parts = full.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 2 || full.contains(u','))
        return std::nullopt;
    return NameParts{parts.constFirst(), parts.constLast()};
}

} // namespace rfi::reuse
