#include "models/submission/callreports.h"

#include "models/core/jsonwriter.h"
#include "models/providers/signin.h"
#include "models/submission/bodybytes.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace rfi::submission {

using namespace Qt::StringLiterals;

namespace {

/// Tells equal calls without the bytes of their documents.
QByteArray contentHash(const PlannedCall& planned)
{
    core::Json content = planned.body;
    for (const auto& [place, document] : planned.documents.asKeyValueRange()) {
        const QString told =
            wireName(document) + u' ' + document.mimeType + u' ' + QString::fromLatin1(document.sha256.toHex());
        content.set(core::Pointer::fromText(place), core::Json(told));
    }
    return QCryptographicHash::hash(core::writeJson(content), QCryptographicHash::Sha256).toHex();
}

} // namespace

void takeReply(CallReport& call, const QByteArray& bytes, const providers::Session& session)
{
    if (bytes.isEmpty())
        return;
    const QString text = QString::fromUtf8(bytes);
    const QString told = session.withoutSecrets(text);
    call.reply = (told == text ? bytes : told.toUtf8()).left(LongestReply);
    call.replySha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool hasFailure(const QList<PspResult>& results)
{
    return std::any_of(results.begin(), results.end(), [](const PspResult& result) {
        return result.state != PspState::Accepted && result.state != PspState::Sent;
    });
}

CallReport reportOf(const PlannedCall& planned)
{
    CallReport report;
    report.name = planned.rules.call.name;
    report.method = planned.rules.call.method;
    report.path = planned.path;
    report.party = planned.party;
    report.body = core::writeJson(planned.body);
    report.isIncomplete = planned.isIncomplete;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const network::Body body = bodyOf(planned);
    for (const QByteArray& chunk : body.chunks)
        hash.addData(chunk);
    report.bodySha256 = hash.result().toHex();
    report.contentSha256 = contentHash(planned);
    QStringList places = planned.documents.keys();
    places.sort();
    for (const QString& place : std::as_const(places)) {
        const forms::Document document = planned.documents.value(place);
        // Of an entry of a list, its place and not that of its member.
        const forms::ItemIdentity above = planned.origins.value(core::Pointer::fromText(place).parent().text());
        report.documents += SentDocument{planned.origins.value(place, above), document.name, document.sha256};
    }
    return report;
}

Outcome overall(const Report& report)
{
    const auto count = [&](Outcome outcome) {
        return std::count_if(report.calls.begin(), report.calls.end(),
                             [&](const CallReport& call) { return call.outcome == outcome; });
    };
    if (count(Outcome::Unknown) > 0)
        return Outcome::Unknown;
    const auto accepted = count(Outcome::Accepted);
    if (accepted == report.calls.size())
        return hasFailure(report.pspResults) ? Outcome::PartlyAccepted : Outcome::Accepted;
    if (accepted > 0)
        return Outcome::PartlyAccepted;
    return count(Outcome::Rejected) > 0 ? Outcome::Rejected : Outcome::NotSent;
}

QString idempotencyKey(const CallReport& call)
{
    const QUuid ours(u"{0c9f1c1e-5f0b-5d60-9a51-6b8f8b7d0a2e}"_s);
    const QByteArray what = call.method.toUtf8() + ' ' + call.path.toUtf8() + ' ' + call.bodySha256;
    QString key = QUuid::createUuidV5(ours, what).toString(QUuid::WithoutBraces);
    // Providers that want a key want one of version 4.
    constexpr qsizetype version = 14;
    key[version] = u'4';
    return key;
}

} // namespace rfi::submission
