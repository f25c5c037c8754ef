#pragma once

#include <QString>

namespace rfi::schema {

/// Of date, date-time, email, uri, uuid, e164, iso-3166-1-alpha-2 and iso-3166-1-alpha-3.
bool isKnownFormat(const QString& format);

/// Formats are asserted, not mere annotations; false for a format that is not known.
bool fitsFormat(const QString& format, const QString& text);

} // namespace rfi::schema
