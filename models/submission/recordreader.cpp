#include "models/submission/recordreader.h"

#include "models/core/jsonreader.h"
#include "models/submission/errormapper.h"

namespace rfi::submission {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;

namespace {
constexpr int notFound = 404;
} // namespace

RecordReader::RecordReader(const providers::Description& description, const QList<PlannedCall>& calls,
                           providers::Session& session, network::HttpClient& client, const core::Clock& clock,
                           QObject* parent)
    : QObject(parent), m_description(description), m_calls(calls), m_session(session), m_client(client), m_clock(clock)
{
    m_calls.removeIf([](const PlannedCall& call) { return !call.rules.record.read; });
}

RecordReader::~RecordReader() = default;

void RecordReader::start() { QMetaObject::invokeMethod(this, &RecordReader::readNext, Qt::QueuedConnection); }

void RecordReader::cancel()
{
    m_isCancelled = true;
    if (m_call)
        m_call->cancel();
}

void RecordReader::readNext()
{
    if (m_isCancelled) {
        Q_EMIT finished(Error{ErrorCode::Cancelled, m_description.name, {}, {}, {}});
        return;
    }
    if (m_calls.isEmpty()) {
        Q_EMIT finished(m_records);
        return;
    }
    const PlannedCall call = m_calls.takeFirst();
    const auto request = providers::requestFor(*call.rules.record.read, m_session.baseUrl(), call.variables);
    if (!request) {
        Q_EMIT finished(request.error());
        return;
    }
    m_call = std::make_unique<SignedCall>(*request, m_session, m_client, m_clock);
    connect(m_call.get(), &SignedCall::finished, this, [this, call](const SignedReply& signedReply) {
        m_call.release()->deleteLater();
        const Result<Json> json = understand(signedReply);
        const Json record = json ? json->at(call.rules.record.at) : Json();
        if (!json) {
            Q_EMIT finished(json.error());
        } else if (!record.isObject()) {
            Q_EMIT finished(Error{ErrorCode::ReplyUnreadable, m_description.name, {}, {}, {}});
        } else {
            m_records.insert(call.rules.call.name, record);
            readNext();
        }
    });
    m_call->start();
}

Result<Json> RecordReader::understand(const SignedReply& signedReply) const
{
    const network::Reply& reply = signedReply.reply;
    const auto error = [&](ErrorCode code, const QStringList& arguments = {}) {
        return Error{code, m_description.name, arguments, {}, {}};
    };
    if (signedReply.stop)
        return *signedReply.stop;
    if (reply.fate != network::Fate::Complete || reply.error)
        return reply.error.value_or(error(ErrorCode::ConnectionLost));
    if (signedReply.status == notFound)
        return Json::object();
    if (!reply.isSuccess() || signedReply.status != reply.status)
        return error(ErrorCode::HttpStatus, {QString::number(signedReply.status)});
    const providers::ErrorShape* shape = shapeOf(m_description, reply.body);
    if (shape && shape->isInSuccess)
        return shape->meaning ? error(*shape->meaning) : error(ErrorCode::ReplyUnreadable);
    const auto json = core::readJson(reply.body);
    return json ? Result<Json>(*json) : Result<Json>(error(ErrorCode::ReplyUnreadable));
}

} // namespace rfi::submission
