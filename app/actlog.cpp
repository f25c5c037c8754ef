#include "app/actlog.h"

#include "app/connections.h"
#include "app/storedesk.h"
#include "models/secrets/accountstore.h"
#include "models/submission/caselist.h"

#include <QCryptographicHash>

namespace rfi::app {

using audit::Act;
using submission::Case;
using namespace Qt::StringLiterals;

namespace {

audit::Facts factsOf(Act act, const Case& of)
{
    return {.act = act, .caseId = of.id(), .provider = of.request().provider, .environment = of.environment()};
}

audit::Facts factsOf(Act act, const secrets::Account& account)
{
    return {.act = act, .provider = account.provider, .environment = account.environment, .accountId = account.id};
}

QSet<QByteArray> hashesOf(const forms::Answer& answer)
{
    QSet<QByteArray> hashes;
    for (const forms::FileEntry& file : answer.files) {
        if (file.document)
            hashes.insert(file.document->sha256);
    }
    return hashes;
}

/// A name could be any text; whose case it is now stands with the case.
QString ownerWord(const QString& owner)
{
    if (owner.isEmpty())
        return u"to_nobody"_s;
    return owner == audit::systemUser() ? u"to_oneself"_s : u"to_somebody_else"_s;
}

} // namespace

ActLog::ActLog(StoreDesk& records, submission::CaseList& cases, secrets::AccountStore& accounts,
               Connections& connections, QObject* parent)
    : QObject(parent), m_records(records), m_cases(cases)
{
    connect(&cases, &submission::CaseList::caseLoaded, this, &ActLog::watch);
    connect(&cases, &submission::CaseList::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (Case* added = m_cases.at(row))
                watch(added);
        }
    });
    watchAccounts(accounts, connections);
}

void ActLog::watchAccounts(secrets::AccountStore& accounts, Connections& connections)
{
    using secrets::Account;
    using secrets::AccountStore;
    connect(&accounts, &AccountStore::added, this,
            [this](const Account& account) { m_records.log(factsOf(Act::AccountAdded, account)); });
    connect(&accounts, &AccountStore::changed, this,
            [this](const Account& account) { m_records.log(factsOf(Act::AccountChanged, account)); });
    connect(&accounts, &AccountStore::removed, this,
            [this](const QString& id) { m_records.log({.act = Act::AccountRemoved, .accountId = id}); });
    connections.setSignInTeller([this](const Account& account, const core::Outcome& outcome) {
        audit::Facts facts = factsOf(outcome ? Act::SignedIn : Act::SignInFailed, account);
        if (!outcome)
            facts.outcome = core::codeName(outcome.error().code);
        m_records.log(facts);
    });
}

void ActLog::watch(Case* watched)
{
    if (watched->isTraining() || m_known.contains(watched))
        return;
    m_known.insert(watched, watched->handling());
    connect(watched, &QObject::destroyed, this, [this, watched] { m_known.remove(watched); });
    connect(watched, &Case::handlingChanged, this, [this, watched] { tellHandling(watched); });
    connect(watched, &Case::formReplaced, this, [this, watched] { watchForm(watched); });
    watchForm(watched);
}

void ActLog::watchForm(Case* watched)
{
    connect(&watched->form(), &forms::FormState::answerReplaced, this,
            [this, watched](int field, const forms::Answer& before) {
                tellDocuments(watched, before, watched->form().answer(field));
            });
}

void ActLog::tellHandling(const Case* of)
{
    const submission::Handling now = of->handling();
    const submission::Handling before = std::exchange(m_known[of], now);
    if (now.owner != before.owner) {
        audit::Facts facts = factsOf(Act::CaseAssigned, *of);
        facts.what = ownerWord(now.owner);
        m_records.log(facts);
    }
    if (now.snoozedUntil == before.snoozedUntil)
        return;
    audit::Facts facts = factsOf(now.snoozedUntil.isValid() ? Act::CaseSnoozed : Act::CaseWoken, *of);
    facts.what = now.snoozedUntil.toUTC().toString(Qt::ISODate);
    m_records.log(facts);
}

void ActLog::tellDocuments(const Case* of, const forms::Answer& before, const forms::Answer& after)
{
    const QSet<QByteArray> had = hashesOf(before);
    const QSet<QByteArray> has = hashesOf(after);
    const auto tell = [this, of](Act act, const QSet<QByteArray>& documents) {
        for (const QByteArray& sha256 : documents) {
            audit::Facts facts = factsOf(act, *of);
            facts.sha256 = sha256;
            m_records.log(facts);
        }
    };
    tell(Act::DocumentAttached, has - had);
    tell(Act::DocumentRemoved, had - has);
}

void ActLog::tellExported(const QString& what, const QByteArray& bytes)
{
    m_records.log(
        {.act = Act::Exported, .what = what, .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
}

} // namespace rfi::app
