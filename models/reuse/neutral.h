#pragma once

#include "models/forms/form.h"

namespace rfi::reuse {

/// A value as no provider in particular writes it, and back in the form that a field asks for.
struct Neutral
{
    enum class Kind { Text, Date, Country, Words, Truth, Number };

    Kind kind = Kind::Text;
    core::Json value; ///< an ISO date, an alpha-2 code, a text, a truth, a number
    /// What each of the chosen words, or the country, can be called: the word itself, its title, its codes.
    QList<QStringList> names = {};

    static Neutral text(const QString& text) { return {Kind::Text, core::Json(text)}; }
};

/// Nothing for an empty value, or one that is not what the field asks for.
std::optional<Neutral> neutralFrom(const forms::Field& field, const core::Json& value);

/// Nothing when the field has no way to say it.
std::optional<core::Json> writtenFor(const forms::Field& field, const Neutral& neutral);

/// Whether both mean the same, as far as that can be told.
bool isSame(const Neutral& left, const Neutral& right);

} // namespace rfi::reuse
