#pragma once

#include "models/forms/form.h"

namespace rfi::ui {

struct OriginFact
{
    QString name;
    QString words; ///< never translated: as the provider or its description has it
};

struct OriginGroup
{
    QString title;
    QList<OriginFact> facts;
};

/// All there is to know of where a field comes from. Groups without facts are left out.
QList<OriginGroup> originOf(const forms::Form& form, const forms::Field& field, const QString& providerName);

/// The same as lines of text.
QString originText(const QList<OriginGroup>& groups);

} // namespace rfi::ui
