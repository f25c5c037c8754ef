#include "models/mail/mail.h"

#include <QSet>

namespace rfi::mail {

bool isMail(const QByteArray& bytes)
{
    static const QSet<QByteArray> telling{"from",         "to",          "subject",    "date",        "received",
                                          "mime-version", "return-path", "message-id", "delivered-to"};
    int found = 0;
    const QList<QByteArray> lines = bytes.first(qMin(bytes.size(), qsizetype(8192))).split('\n');
    for (const QByteArray& line : lines) {
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && telling.contains(line.first(colon).toLower()))
            ++found;
    }
    return found >= 2;
}

} // namespace rfi::mail
