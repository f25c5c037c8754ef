#pragma once

#include <QByteArray>
#include <QList>

namespace rfi::submission {
class CaseList;
}

namespace rfi::ui {

/// Requests as a table for a spreadsheet (CSV): one a row, with a head. Moments are in UTC. `rows` are those of the
/// list.
QByteArray listAsCsv(const submission::CaseList& cases, const QList<int>& rows);

} // namespace rfi::ui
