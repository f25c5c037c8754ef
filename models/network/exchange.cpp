#include "models/network/exchange.h"

#include "models/core/background.h"
#include "models/network/oneshotbody.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QSslError>

namespace rfi::network {
namespace {

Q_LOGGING_CATEGORY(lcNetwork, "rfi.network", QtWarningMsg)

constexpr qint64 readBuffer = 64 * 1024;

Body bodyOf(const Request& request)
{
    const bool isMissing = !request.body || (request.body->size() == 0 && !request.body->contentType.isEmpty());
    return isMissing ? jsonBody(QByteArray("{}")) : *request.body;
}

bool isEncoded(const QByteArray& contentEncoding)
{
    const QByteArray encoding = contentEncoding.trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

int statusOf(const QNetworkReply& reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

qint64 announcedBytesOf(const QNetworkReply& reply)
{
    bool isNumber = false;
    const qint64 bytes = reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && !reply.hasRawHeader("Transfer-Encoding") ? bytes : -1;
}

} // namespace

Exchange::Exchange(const Request& request, const QUrl& url, std::shared_ptr<const Policy> policy)
    : m_request(request), m_url(url), m_manager(std::make_unique<GuardedManager>(std::move(policy)))
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { stop(core::ErrorCode::TimedOut); });
}

Exchange::~Exchange()
{
    if (m_reply)
        m_reply->disconnect(this);
    if (m_body)
        m_body->shut();
    delete m_reply;
    // A manager waits for its own thread when it goes, and that may be in the middle of what a hostile server sends.
    GuardedManager* manager = m_manager.release();
    manager->moveToThread(nullptr);
    core::startInBackground([manager] { delete manager; });
}

QNetworkRequest Exchange::wireRequest() const
{
    QNetworkRequest wire(m_url);
    wire.setRawHeader("User-Agent", "rfi-desk");
    wire.setRawHeader("Accept-Language", "en");
    for (const auto& [name, value] : m_request.headers)
        wire.setRawHeader(name, value);
    wire.setTransferTimeout(static_cast<int>(m_request.limits.silence.count()));
    return wire;
}

void Exchange::start()
{
    QNetworkRequest wire = wireRequest();
    if (m_request.isRead()) {
        m_reply = m_manager->get(wire);
    } else {
        const Body body = bodyOf(m_request);
        if (!body.contentType.isEmpty())
            wire.setRawHeader("Content-Type", body.contentType);
        m_body = new OneShotBody(body);
        m_reply = m_manager->sendCustomRequest(wire, methodName(m_request.method), m_body);
        m_body->setParent(m_reply);
    }
    m_connectTimer.start(m_request.limits.connect);
    watch();
}

void Exchange::watch()
{
    const auto isConnected = [this] { m_connectTimer.stop(); };
    // Direct, since Qt's own thread waits for this slot before it writes the first byte of the request.
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, isConnected);
    // With a limit the provider waits for us instead of filling the memory. Before it connects Qt does not listen, and
    // while it sends a limit makes it take the reply before it tells that the request was sent.
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        ++m_timesSent;
        m_reply->setReadBufferSize(readBuffer);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, isConnected);
    connect(m_reply, &QNetworkReply::uploadProgress, this, isConnected);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::tellProgress, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_tlsErrors.append(QString::fromLatin1(
                QMetaEnum::fromType<QSslError::SslError>().valueToKey(static_cast<int>(error.error()))));
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::noteHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
}

/// Qt ends each upload with a "0 of 0" of its own.
void Exchange::tellProgress(qint64 sent, qint64 total)
{
    if (!m_isOver && total > 0)
        Q_EMIT progressed(sent, total);
}

void Exchange::stop(core::ErrorCode reason)
{
    if (m_isOver || m_stopReason)
        return;
    m_stopReason = reason;
    if (m_body)
        m_body->shut();
    m_reply->abort();
    conclude();
}

void Exchange::noteHeaders()
{
    m_connectTimer.stop();
    if (isEncoded(m_reply->rawHeader("Content-Encoding")))
        stop(core::ErrorCode::ReplyEncoded);
    else if (announcedBytesOf(*m_reply) > m_request.limits.replyBytes)
        stop(core::ErrorCode::ReplyTooLarge);
}

void Exchange::takeBytes()
{
    if (m_isOver || m_stopReason || !m_reply->isReadable())
        return;
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_request.limits.replyBytes)
        stop(core::ErrorCode::ReplyTooLarge);
}

Trace Exchange::trace() const
{
    return {.isWrite = !m_request.isRead(),
            .isTls = m_url.scheme() == u"https",
            .isEncrypted = m_isEncrypted,
            .isBodyTouched = m_body && m_body->isTouched(),
            .timesSent = m_timesSent,
            .status = statusOf(*m_reply),
            .announcedBytes = announcedBytesOf(*m_reply),
            .readBytes = m_bytes.size(),
            .stopReason = m_stopReason,
            .error = m_reply->error()};
}

QHash<QByteArray, QByteArray> Exchange::replyHeaders() const
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        headers.insert(name.toLower(), value);
    headers.remove("set-cookie");
    return headers;
}

void Exchange::conclude()
{
    if (m_isOver)
        return;
    takeBytes();
    if (m_isOver)
        return;
    m_isOver = true;
    m_connectTimer.stop();
    const Trace trace = this->trace();
    Reply reply{.fate = fateOf(trace), .status = trace.status, .headers = replyHeaders(), .timesSent = m_timesSent};
    if (reply.fate == Fate::Complete)
        reply.body = m_bytes;
    if (const auto code = reasonOf(trace))
        reply.error = core::Error{.code = *code, .subject = m_url.host(), .arguments = m_tlsErrors};
    log(reply);
    Q_EMIT ended(reply);
}

void Exchange::log(const Reply& reply) const
{
    qCInfo(lcNetwork).noquote().nospace()
        << methodName(m_request.method) << ' ' << m_url.host()
        << (m_request.isSecretUrl ? QStringLiteral(" (secret path)") : m_url.path(QUrl::FullyEncoded)) << ' '
        << reply.status;
}

} // namespace rfi::network
