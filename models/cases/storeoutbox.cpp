#include "models/cases/storeoutbox.h"

#include "models/audit/facts.h"
#include "models/cases/caserecords.h"
#include "models/cases/codec.h"
#include "models/cases/codecparts.h"
#include "models/core/jsonwriter.h"
#include "models/submission/callreports.h"

#include <QCryptographicHash>

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;

StoreOutbox::StoreOutbox(store::Store& store, const submission::Case& of, QString account, qint64 revision,
                         const core::Clock& clock)
    : m_store(store), m_case(of), m_account(std::move(account)), m_revision(revision), m_clock(clock)
{
}

void StoreOutbox::record(const submission::Attempt& attempt, QObject* context,
                         const std::function<void(const core::Outcome&)>& done)
{
    const QByteArray request = core::writeJson(requestJson(m_case.request()));
    const QByteArray requestSha256 = QCryptographicHash::hash(request, QCryptographicHash::Sha256);
    const auto keyed = [](const submission::CallReport& call) {
        Json json = callJson(call);
        json.insert(u"idempotencyKey"_s, Json(submission::idempotencyKey(call)));
        return json;
    };
    const Json content = Json::object({{u"id"_s, Json(attempt.id)},
                                       {u"provider"_s, Json(m_case.request().provider)},
                                       {u"account"_s, Json(m_account)},
                                       {u"startedAt"_s, momentJson(attempt.startedAt)},
                                       {u"round"_s, Json::integer(m_case.round())},
                                       {u"draftRevision"_s, Json::integer(m_revision)},
                                       {u"requestSha256"_s, Json(QString::fromLatin1(requestSha256.toHex()))},
                                       {u"calls"_s, listJson(attempt.calls, keyed)},
                                       {u"uploads"_s, listJson(attempt.uploads, uploadJson)}});
    audit::Facts facts;
    facts.act = audit::Act::SendBegun;
    facts.at = m_clock.now();
    facts.user = audit::systemUser();
    facts.caseId = m_case.id();
    facts.provider = m_case.request().provider;
    facts.environment = m_case.environment();
    facts.accountId = m_account;
    facts.attemptId = attempt.id;
    if (!attempt.calls.isEmpty()) {
        facts.what = attempt.calls.constLast().name;
        facts.sha256 = QByteArray::fromHex(attempt.calls.constLast().bodySha256);
        facts.count = attempt.calls.size();
    }
    store::Batch batch;
    batch.records += store::Record{kind::Attempt, attempt.id, m_case.id(), 0, content};
    batch.log += facts.json();
    for (const submission::SentDocument& document : submission::newDocuments(attempt)) {
        facts.what = u"document"_s;
        facts.sha256 = document.sha256;
        facts.count.reset();
        batch.log += facts.json();
    }
    m_store.write(batch, context, done);
}

} // namespace rfi::cases
