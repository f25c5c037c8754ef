#pragma once

#include "models/audit/facts.h"
#include "models/evidence/casefile.h"

namespace rfi::tests {

using namespace Qt::StringLiterals;

inline QDateTime someTime() { return QDateTime(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC); }

/// The entries 8 to 12 of a log, with the head before them.
inline void addLog(evidence::CaseFile& file)
{
    const core::Secret key(QByteArray(32, 'k'));
    file.logFrom = {7, QByteArray(32, '\7')};
    for (const audit::Act act : {audit::Act::CaseOpened, audit::Act::DocumentAttached, audit::Act::SendBegun,
                                 audit::Act::SendEnded, audit::Act::Exported}) {
        const audit::Facts facts{.act = act, .at = someTime(), .user = u"zoë"_s, .caseId = file.caseId};
        file.log.append(audit::next(file.logHead(), facts.json(), key));
    }
}

inline evidence::CaseFile someCase()
{
    evidence::CaseFile file;
    file.caseId = u"c-17"_s;
    file.provider = u"Blindpay"_s;
    file.requestJson = "{\"asked\":\"passport\"}\n";
    file.answersJson = "{\"answered\":\"passport\"}\n";
    file.documents = {{u"Pässport \u202Egnp.jpg"_s, "jpg"}, {u"../../etc/passwd"_s, "root"}};
    file.attempts = {{.id = u"t-1"_s, .calls = {{.name = u"update"_s, .body = "{}"}}},
                     {.id = u"t-2"_s, .calls = {{.name = u"update"_s, .body = "{\"again\":1}"}}}};
    file.madeAt = someTime();
    addLog(file);
    return file;
}

} // namespace rfi::tests
