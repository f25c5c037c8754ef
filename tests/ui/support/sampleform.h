#pragma once

#include "models/forms/formstate.h"

/// A form with a field of every kind, for tests of widgets.
namespace rfi::sample {

/// Always the same day.
class FixedClock final : public core::Clock
{
public:
    QDateTime now() const override;
};

/// Asked of a business and one of its parties; some expired, some missing, one in doubt.
forms::Form makeForm();
/// The same form with texts that somebody upstream meant as markup.
forms::Form makeHostileForm(const QString& payload);

/// Where the items are.
inline constexpr auto party = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d";
forms::ItemIdentity passport(const QString& member, const QString& side = {});
forms::ItemIdentity company(const QString& member);

/// A JPEG of that many pixels that is no photograph of anything, marked SAMPLE.
QByteArray picture(const QSize& size);

} // namespace rfi::sample
