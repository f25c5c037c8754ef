#include "models/submission/discovery.h"

#include "models/core/jsonreader.h"
#include "models/providers/calls.h"
#include "models/schema/schemachecker.h"

#include <utility>

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;
using network::Fate;

Discovery::Discovery(const providers::Description& description, providers::Session& session,
                     network::HttpClient& client, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_description(description), m_session(session), m_client(client), m_clock(clock),
      m_checker(std::make_unique<schema::SchemaChecker>(description.forms.root))
{
    Q_ASSERT(description.discovery);
}

Discovery::~Discovery() = default;

void Discovery::start() { QMetaObject::invokeMethod(this, &Discovery::readPage, Qt::QueuedConnection); }

void Discovery::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    if (m_call)
        m_call->cancel();
    else if (m_reader)
        m_reader->cancel();
}

void Discovery::readPage()
{
    if (m_isCancelled)
        return Q_EMIT finished(error(ErrorCode::Cancelled));
    const qint64 page = m_description.discovery->firstPage + m_pagesRead;
    const auto request = providers::requestFor(m_description.discovery->list, m_session.baseUrl(),
                                               {{QStringLiteral("page"), QString::number(page)}});
    if (!request)
        return Q_EMIT finished(request.error());
    m_call = std::make_unique<SignedCall>(*request, m_session, m_client, m_clock);
    // The reply is judged later, so that nothing is finished from inside of cancel().
    connect(m_call.get(), &SignedCall::finished, this, &Discovery::judgePage, Qt::QueuedConnection);
    m_call->start();
}

void Discovery::judgePage(const SignedReply& signedReply)
{
    m_call.reset();
    const Result<Json> page = m_isCancelled ? Result<Json>(error(ErrorCode::Cancelled)) : pageIn(signedReply);
    if (page)
        takePage(*page);
    else
        Q_EMIT finished(page.error());
}

Result<Json> Discovery::pageIn(const SignedReply& signedReply) const
{
    const network::Reply& reply = signedReply.reply;
    if (signedReply.stop)
        return *signedReply.stop;
    if (reply.error || reply.fate != Fate::Complete)
        return reply.error.value_or(error(ErrorCode::ConnectionLost));
    if (!reply.isSuccess() || signedReply.status != reply.status)
        return error(ErrorCode::HttpStatus, {QString::number(signedReply.status)});
    const Result<Json> page = core::readJson(reply.body);
    if (!page)
        return error(ErrorCode::ReplyUnreadable);
    const Json& shape = m_description.discovery->list.reply;
    const Json* entries = page->find(core::Pointer::fromText(m_description.discovery->entries));
    const bool isList = entries && (entries->isArray() || entries->isNull());
    if (!isList || (!shape.isNull() && !m_checker->checkAgainst(*page, shape).isEmpty()))
        return error(ErrorCode::ReplyUnreadable);
    return page;
}

void Discovery::takePage(const Json& page)
{
    const providers::DiscoveryRules& rules = *m_description.discovery;
    const QList<Json> entries = page.at(rules.entries).items();
    const bool hasNews = takeEntries(entries);
    ++m_pagesRead;
    const std::optional<qint64> pages = rules.pages.isEmpty() ? std::nullopt : page.at(rules.pages).toInteger();
    const bool isLast = entries.isEmpty() || (pages && m_pagesRead >= *pages);
    if (!isLast && hasNews && m_pagesRead < MostPages)
        return readPage();
    m_discovered.isListWhole = isLast;
    readCustomer();
}

bool Discovery::takeEntries(const QList<Json>& entries)
{
    bool hasNews = false;
    for (const Json& entry : entries) {
        const QString id = entry.at(m_description.discovery->id).toString();
        if (m_named.contains(id))
            continue;
        m_named.insert(id);
        hasNews = true;
        takeEntry(entry, id);
    }
    return hasNews;
}

void Discovery::takeEntry(const Json& entry, const QString& id)
{
    const Json& candidates = m_description.discovery->candidates;
    if (!candidates.isNull() && !m_checker->checkAgainst(entry, candidates).isEmpty())
        return;
    const Json& shape = m_description.customerIdSchema;
    const bool isSound = !id.isEmpty() && (shape.isNull() || m_checker->checkAgainst(id, shape).isEmpty());
    if (isSound)
        m_candidates.append(id);
    else
        m_discovered.failed.append(error(ErrorCode::IdInvalid));
}

void Discovery::readCustomer()
{
    if (m_isCancelled)
        return Q_EMIT finished(error(ErrorCode::Cancelled));
    if (m_candidates.isEmpty())
        return Q_EMIT finished(m_discovered);
    m_reader = std::make_unique<CustomerReader>(m_description, m_candidates.takeFirst(), m_session, m_client, m_clock);
    connect(m_reader.get(), &CustomerReader::finished, this, &Discovery::judgeCustomer, Qt::QueuedConnection);
    m_reader->start();
}

void Discovery::judgeCustomer(const Result<CustomerState>& state)
{
    m_reader.reset();
    if (state)
        take(*state);
    else if (isOfOneCustomer(state.error().code))
        m_discovered.failed.append(state.error());
    else
        return Q_EMIT finished(state.error());
    readCustomer();
}

void Discovery::take(const CustomerState& state)
{
    const Json& open = m_description.discovery->open;
    const bool isWaiting = state.isAnswerAllowed && !m_description.namesItems() && !open.isNull()
        && m_checker->checkAgainst(state.payload, open).isEmpty();
    if (state.request.items.isEmpty() && !isWaiting)
        return;
    if (state.request.provider.isEmpty())
        m_discovered.failed.append(error(ErrorCode::ReplyUnreadable));
    else
        m_discovered.open.append(state);
}

Error Discovery::error(ErrorCode code, const QStringList& arguments) const
{
    return {code, m_description.name, arguments, {}, {}};
}

} // namespace rfi::submission
