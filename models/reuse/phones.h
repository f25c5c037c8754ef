#pragma once

#include <QString>

#include <optional>

namespace rfi::reuse {

struct PhoneParts
{
    QString countryCode; ///< "+49"
    QString number;      ///< without what one dials before it at home
};

/// A phone number with its country code as E.164 ("+493012345678"); empty when it is none that could exist.
QString e164(const QString& text);
/// The same of a number that stands in two places.
QString e164(const PhoneParts& parts);
/// Nothing where the program was built without knowledge of phone numbers.
std::optional<PhoneParts> partsOf(const QString& e164);

} // namespace rfi::reuse
