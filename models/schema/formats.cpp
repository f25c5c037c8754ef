#include "models/schema/formats.h"

#include "models/core/countries.h"
#include "models/core/moments.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using Test = bool (*)(const QString& text);

bool isDate(const QString& text) { return core::dateFromIso(text).has_value(); }

/// RFC 3339 to the letter; moments are read more leniently elsewhere.
bool isDateTime(const QString& text)
{
    static const QRegularExpression shape(uR"(\A[^ ]{19}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})\z)"_s);
    return shape.match(text).hasMatch() && core::momentFromText(text).has_value();
}

bool isEmail(const QString& text)
{
    static const QRegularExpression shape(
        uR"(\A[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@)"
        uR"(([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\z)"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

bool isUri(const QString& text)
{
    static const QRegularExpression shape(
        uR"(\A[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+\z)"_s);
    return shape.match(text).hasMatch() && QUrl(text, QUrl::StrictMode).isValid();
}

bool isUuid(const QString& text)
{
    static const QRegularExpression shape(uR"(\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z)"_s);
    return shape.match(text).hasMatch();
}

bool isE164(const QString& text)
{
    static const QRegularExpression shape(uR"(\A\+[1-9][0-9]{1,14}\z)"_s);
    return shape.match(text).hasMatch();
}

bool isAlpha2(const QString& text) { return text.size() == 2 && core::countryFromCode(text); }

bool isAlpha3(const QString& text) { return text.size() == 3 && core::countryFromCode(text); }

const QHash<QString, Test>& tests()
{
    static const QHash<QString, Test> table{
        {u"date"_s, isDate},
        {u"date-time"_s, isDateTime},
        {u"email"_s, isEmail},
        {u"uri"_s, isUri},
        {u"uuid"_s, isUuid},
        {u"e164"_s, isE164},
        {u"iso-3166-1-alpha-2"_s, isAlpha2},
        {u"iso-3166-1-alpha-3"_s, isAlpha3},
    };
    return table;
}

} // namespace

bool isKnownFormat(const QString& format) { return tests().contains(format); }

bool fitsFormat(const QString& format, const QString& text)
{
    const Test test = tests().value(format);
    return test && test(text);
}

} // namespace rfi::schema
