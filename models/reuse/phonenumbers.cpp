#include "models/reuse/phones.h"

#include <phonenumbers/phonenumberutil.h>

namespace rfi::reuse {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

const PhoneNumberUtil& phoneBook() { return *PhoneNumberUtil::GetInstance(); }

/// `region` is where a number is dialled that begins without a country code; "ZZ" when that is not known.
std::optional<PhoneNumber> numberIn(const QString& text, const std::string& region)
{
    PhoneNumber number;
    const bool isRead = phoneBook().Parse(text.toStdString(), region, &number) == PhoneNumberUtil::NO_PARSING_ERROR;
    // Extensions have no place in E.164.
    if (!isRead || !phoneBook().IsValidNumber(number) || number.has_extension())
        return std::nullopt;
    return number;
}

QString written(const PhoneNumber& number)
{
    std::string text;
    phoneBook().Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

} // namespace

QString e164(const QString& text)
{
    const auto number = numberIn(text, "ZZ");
    return number ? written(*number) : QString();
}

QString e164(const PhoneParts& parts)
{
    bool isCode = false;
    const int code = QString(parts.countryCode).remove(u'+').trimmed().toInt(&isCode);
    if (!isCode)
        return {};
    std::string region;
    phoneBook().GetRegionCodeForCountryCode(code, &region);
    const auto number = numberIn(parts.number, region);
    return number && number->country_code() == code ? written(*number) : QString();
}

std::optional<PhoneParts> partsOf(const QString& e164)
{
    const auto number = numberIn(e164, "ZZ");
    if (!number)
        return std::nullopt;
    std::string national;
    phoneBook().GetNationalSignificantNumber(*number, &national);
    return PhoneParts{u'+' + QString::number(number->country_code()), QString::fromStdString(national)};
}

} // namespace rfi::reuse
