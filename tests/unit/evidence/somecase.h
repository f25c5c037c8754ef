#pragma once

#include "models/audit/facts.h"
#include "models/evidence/casefile.h"

#include <QCryptographicHash>

namespace rfi::tests {

using namespace Qt::StringLiterals;

inline QDateTime someTime() { return QDateTime(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC); }

inline QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

inline void addEntry(evidence::CaseFile& file, audit::Facts facts)
{
    facts.at = someTime();
    facts.user = u"zoë"_s;
    facts.caseId = file.caseId;
    file.log.append(audit::next(file.logHead(), facts.json(), core::Secret(QByteArray(32, 'k'))));
}

/// The entries 8 to 18 of a log, with the head before them: each attempt takes a document along and makes a call.
inline void addLog(evidence::CaseFile& file)
{
    file.logFrom = {7, QByteArray(32, '\7')};
    addEntry(file, {.act = audit::Act::CaseOpened});
    addEntry(file, {.act = audit::Act::DocumentAttached});
    for (const evidence::Attempt& attempt : file.attempts) {
        const auto begun = [&file, &attempt](const QString& what, const QByteArray& sha256) {
            addEntry(file, {.act = audit::Act::SendBegun, .attemptId = attempt.id, .what = what, .sha256 = sha256});
        };
        begun({}, {});
        begun(u"document"_s, QByteArray::fromHex(attempt.uploads.constFirst().document.sha256));
        begun(u"update"_s, QByteArray::fromHex(attempt.calls.constFirst().bodySha256));
        addEntry(file, {.act = audit::Act::SendEnded, .attemptId = attempt.id});
    }
    addEntry(file, {.act = audit::Act::Exported});
}

/// It was sent with one document, and a call that was answered.
inline evidence::Attempt someAttempt(const QString& id, int document, const QByteArray& bytes, const QByteArray& body)
{
    const QByteArray reply = "{\"id\":1}";
    const evidence::Upload upload{
        .document = {.name = u"passport.jpg"_s, .sha256 = hashOf(bytes).toHex(), .document = document},
        .method = u"POST"_s,
        .path = u"/up"_s,
        .httpStatus = 200,
        .outcome = u"accepted"_s,
        .uri = u"doc_%1"_s.arg(document),
        .finishedAt = someTime()};
    return {.id = id,
            .result = u"accepted"_s,
            .uploads = {upload},
            .calls = {{.name = u"update"_s,
                       .body = body,
                       .bodySha256 = hashOf(body).toHex(),
                       .httpStatus = 200,
                       .outcome = u"accepted"_s,
                       .reply = reply,
                       .replySha256 = hashOf(reply).toHex()}}};
}

inline evidence::CaseFile someCase()
{
    evidence::CaseFile file;
    file.caseId = u"c-17"_s;
    file.provider = u"Blindpay"_s;
    file.requestJson = "{\"asked\":\"passport\"}\n";
    file.answersJson = "{\"answered\":\"passport\"}\n";
    file.documents = {{u"Pässport \u202Egnp.jpg"_s, "jpg"}, {u"../../etc/passwd"_s, "root"}};
    file.attempts = {someAttempt(u"t-1"_s, 0, "jpg", "{}"), someAttempt(u"t-2"_s, 1, "root", "{\"again\":1}")};
    file.madeAt = someTime();
    addLog(file);
    return file;
}

} // namespace rfi::tests
