#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::simulator {

/// A part of the body of an answer to Fin.com: one document, or a list of them.
struct FincomSection
{
    QString name;
    bool isList = false;
    bool hasSides = false;
    QStringList types;  ///< words that `type` may be
    QStringList fields; ///< names besides `type`
};

/// The section of a customer or of an associated party; nullptr when the body has no such place.
const FincomSection* fincomSection(bool isParty, const QString& name);

/// Cards have to be shown from both sides.
bool fincomNeedsBothSides(const QString& type);

} // namespace rfi::simulator
