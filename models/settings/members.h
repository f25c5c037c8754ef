#pragma once

#include "models/core/strictreader.h"
#include "models/settings/rules.h"

#include <QDateTime>
#include <QMap>
#include <QSslCertificate>

namespace rfi::settings {

/// The parts that settings files and policies have in common.

/// An object of settings by their names; each has to fit its rule. Those that fit are there also when others do not.
QMap<Id, Value> readValues(core::StrictReader& reader, const core::Json& object, const core::Pointer& at);
/// An array of texts, each with certificates of authorities as PEM. `now` decides which have run out; one that is no
/// moment lets them all in.
QList<QSslCertificate> readAuthorities(core::StrictReader& reader, const core::Json& list, const core::Pointer& at,
                                       const QDateTime& now);

} // namespace rfi::settings
