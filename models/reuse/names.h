#pragma once

#include <QString>

#include <optional>

namespace rfi::reuse {

/// The parts that are there with blanks between them.
QString joinedName(const QString& given, const QString& middle, const QString& family);

struct NameParts
{
    QString given;
    QString family;
};

/// Only a name of two words can be taken apart without guessing where the family name begins.
std::optional<NameParts> splitName(const QString& full);

} // namespace rfi::reuse
