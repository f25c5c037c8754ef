#include "models/reuse/phones.h"

#include <QRegularExpression>

// Without libphonenumber a number is known only as it is written.

namespace rfi::reuse {

using namespace Qt::StringLiterals;

QString e164(const QString& text)
{
    static const QRegularExpression form(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

QString e164(const PhoneParts&) { return {}; }

std::optional<PhoneParts> partsOf(const QString&) { return std::nullopt; }

} // namespace rfi::reuse
