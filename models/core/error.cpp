#include "models/core/error.h"

#include <QMetaEnum>

namespace rfi::core {

QString codeName(ErrorCode code)
{
    const auto name = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
    QString text;
    for (const QChar letter : name) {
        if (letter.isUpper() && !text.isEmpty())
            text += u'_';
        text += letter.toLower();
    }
    return text;
}

} // namespace rfi::core
