#include "models/network/verdict.h"

namespace rfi::network {
namespace {

using core::ErrorCode;

/// Qt also reports statuses from 400 as errors, though the reply was read to its end. ContentReSendError is
/// about the body of a 307 or 308 that Qt wanted to send on; elsewhere it means a lost connection.
bool isStatusAsError(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError: return true;
    case QNetworkReply::ContentReSendError: return status == 307 || status == 308;
    case QNetworkReply::ProxyAuthenticationRequiredError: return status == 407;
    case QNetworkReply::ProtocolInvalidOperationError: return status == 400 || status == 418;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure: return false;
    default: return status >= 400 && error >= QNetworkReply::ContentAccessDenied;
    }
}

/// A chunked reply, or one that ends with the connection, may have been cut without a word from Qt. Where it has
/// content, parsing tells; a success without content has to say so by its length or by 204.
bool hasAllBytes(const Trace& trace)
{
    if (trace.status == 204 || trace.status == 304)
        return true;
    if (trace.announcedBytes >= 0)
        return trace.announcedBytes == trace.readBytes;
    return trace.readBytes > 0 || trace.status >= 300;
}

bool isWholeReply(const Trace& trace)
{
    const bool isFinalStatus = trace.status >= 200 && trace.status <= 599;
    return !trace.stopReason && isFinalStatus && hasAllBytes(trace) && isStatusAsError(trace.error, trace.status);
}

bool hasSignOfSending(const Trace& trace)
{
    return trace.isEncrypted || trace.isBodyTouched || trace.timesSent > 0 || trace.status > 0;
}

/// Without TLS nothing holds the request back until we know of the connection. So only failures to get a
/// connection prove that nothing has left, and no end that we made ourselves (as which silence counts too).
bool isConnectFailure(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProtocolUnknownError;
}

bool isProvenUnsent(const Trace& trace)
{
    if (hasSignOfSending(trace))
        return false;
    return trace.isTls || (!trace.stopReason && isConnectFailure(trace.error));
}

bool isSentTwice(const Trace& trace) { return trace.isWrite && trace.timesSent > 1; }

ErrorCode codeOf(QNetworkReply::NetworkError error, bool hasConnection)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return ErrorCode::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return ErrorCode::ConnectFailed;
    case QNetworkReply::SslHandshakeFailedError: return ErrorCode::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return ErrorCode::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return ErrorCode::ConnectionLost;
    case QNetworkReply::ProtocolUnknownError: return ErrorCode::AddressNotAllowed;
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure: return ErrorCode::ReplyUnreadable;
    default: break;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return ErrorCode::ProxyFailed;
    return hasConnection ? ErrorCode::ConnectionLost : ErrorCode::ConnectFailed;
}

} // namespace

Fate fateOf(const Trace& trace)
{
    if (isProvenUnsent(trace))
        return Fate::NotSent;
    return isWholeReply(trace) && !isSentTwice(trace) ? Fate::Complete : Fate::Unknown;
}

std::optional<ErrorCode> reasonOf(const Trace& trace)
{
    if (fateOf(trace) == Fate::Complete)
        return std::nullopt;
    if (isSentTwice(trace))
        return ErrorCode::SentTwice;
    if (trace.stopReason)
        return trace.stopReason;
    const bool isCut = trace.error == QNetworkReply::NoError && trace.announcedBytes > trace.readBytes;
    return isCut ? ErrorCode::ConnectionLost : codeOf(trace.error, hasSignOfSending(trace));
}

} // namespace rfi::network
