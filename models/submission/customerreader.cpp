#include "models/submission/customerreader.h"

#include "models/core/jsonreader.h"
#include "models/providers/calls.h"
#include "models/providers/requestreader.h"
#include "models/schema/schemachecker.h"

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;
using network::Fate;

namespace {
constexpr int notFound = 404;
} // namespace

bool isOfOneCustomer(ErrorCode code)
{
    static const QList<ErrorCode> ofOne{ErrorCode::HttpStatus,     ErrorCode::ReplyUnreadable, ErrorCode::WrongCustomer,
                                        ErrorCode::ReplyTooLarge,  ErrorCode::ReplyEncoded,    ErrorCode::Redirected,
                                        ErrorCode::ConnectionLost, ErrorCode::TimedOut,        ErrorCode::IdInvalid};
    return ofOne.contains(code);
}

CustomerReader::CustomerReader(const providers::Description& description, const QString& customerId,
                               providers::Session& session, network::HttpClient& client, const core::Clock& clock,
                               QObject* parent)
    : QObject(parent), m_description(description), m_customerId(customerId), m_session(session), m_client(client),
      m_clock(clock)
{
}

CustomerReader::~CustomerReader() = default;

void CustomerReader::start() { QMetaObject::invokeMethod(this, &CustomerReader::read, Qt::QueuedConnection); }

void CustomerReader::cancel()
{
    if (m_call)
        m_call->cancel();
    else
        m_next = m_description.read.calls.size();
}

void CustomerReader::read()
{
    if (m_next >= m_description.read.calls.size()) {
        Q_EMIT finished(Error{ErrorCode::Cancelled, m_description.name, {}, {}, {}});
        return;
    }
    const auto request = providers::requestFor(m_description.read.calls.at(m_next), m_session.baseUrl(),
                                               {{QStringLiteral("customerId"), m_customerId}});
    if (!request) {
        Q_EMIT finished(request.error());
        return;
    }
    m_call = std::make_unique<SignedCall>(*request, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::finished, this, &CustomerReader::judge);
    m_call->start();
}

void CustomerReader::judge(const SignedReply& signedReply)
{
    m_call.release()->deleteLater();
    const network::Reply& reply = signedReply.reply;
    const bool isLast = m_next + 1 == m_description.read.calls.size();
    if (signedReply.stop) {
        Q_EMIT finished(*signedReply.stop);
    } else if (reply.error || reply.fate != Fate::Complete) {
        Q_EMIT finished(reply.error.value_or(Error{ErrorCode::ConnectionLost, m_description.name, {}, {}, {}}));
    } else if (signedReply.status == notFound && !isLast) {
        ++m_next;
        read();
    } else if (m_description.read.nothingAsked && signedReply.status == *m_description.read.nothingAsked) {
        Q_EMIT finished(nothingAsked());
    } else if (!reply.isSuccess() || signedReply.status != reply.status) {
        const QString status = QString::number(signedReply.status);
        Q_EMIT finished(Error{ErrorCode::HttpStatus, m_description.name, {status}, {}, {}});
    } else {
        Q_EMIT finished(understand(reply.body));
    }
}

CustomerState CustomerReader::nothingAsked() const
{
    CustomerState state;
    state.request.provider = m_description.id;
    state.request.customerId = m_customerId;
    return state;
}

Result<CustomerState> CustomerReader::understand(const QByteArray& body) const
{
    const providers::CallTemplate& call = m_description.read.calls.at(m_next);
    const Error unreadable{ErrorCode::ReplyUnreadable, m_description.name, {}, {}, {}};
    const auto payload = core::readJson(body);
    if (!payload)
        return unreadable;
    const schema::SchemaChecker checker(m_description.forms.root);
    if (!call.reply.isNull() && !checker.checkAgainst(*payload, call.reply).isEmpty())
        return unreadable;
    const QString named = providers::customerIdIn(call, *payload).value_or(m_customerId);
    if (named != m_customerId)
        return Error{ErrorCode::WrongCustomer, m_description.name, {named}, {}, {}};
    const auto request = providers::mapPayload(m_description, *payload);
    if (!request && request.error().code != ErrorCode::FormatUnknown)
        return unreadable;
    CustomerState state;
    state.payload = *payload;
    if (request)
        state.request = *request;
    const Json& allowed = m_description.read.allowed;
    state.isAnswerAllowed = allowed.isNull() || checker.checkAgainst(*payload, allowed).isEmpty();
    state.request.customerStatus = payload->at(m_description.read.status).toString();
    return state;
}

} // namespace rfi::submission
