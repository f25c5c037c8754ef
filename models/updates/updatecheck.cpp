#include "models/updates/updatecheck.h"

#include "models/network/address.h"

using namespace Qt::StringLiterals;

namespace rfi::updates {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qint64 LargestSignature = 4096;
constexpr std::chrono::seconds Patience(20);

Error errorOf(const network::Reply& reply)
{
    if (reply.error)
        return *reply.error;
    return {.code = ErrorCode::HttpStatus, .arguments = {QString::number(reply.status)}};
}

} // namespace

bool Source::isUsable() const
{
    return network::isAllowedScheme(address) && !address.hasQuery() && PublicKey::fromText(key).has_value();
}

Result<SignedList> opened(const QByteArray& list, const QByteArray& signature, const Source& source, qint64 seen)
{
    const std::optional<PublicKey> key = PublicKey::fromText(source.key);
    if (!key)
        return Error{.code = ErrorCode::SignatureWrong};
    if (const core::Outcome checked = checkSignature(list, signature, *key); !checked)
        return checked.error();
    const Result<Releases> releases = readReleases(list);
    if (!releases)
        return releases.error();
    if (releases->sequence < seen)
        return Error{.code = ErrorCode::ListOutdated};
    return SignedList{list, signature, *releases};
}

UpdateCheck::UpdateCheck(const Source& source, const QList<QSslCertificate>& authorities, const network::Proxy& proxy,
                         qint64 seen, QObject* parent)
    : QObject(parent), m_source(source), m_seen(seen), m_client({source.address}, authorities, proxy)
{
}

void UpdateCheck::start() { read(m_source.address, LargestList, &UpdateCheck::takeList); }

void UpdateCheck::read(const QUrl& address, qint64 most, void (UpdateCheck::*take)(const QByteArray& bytes))
{
    network::Request request{.url = address};
    // Otherwise Qt names the language of the system.
    request.headers = {{"Accept-Language", "*"}};
    request.limits.replyBytes = most;
    request.limits.total = Patience;
    m_call = m_client.send(request);
    connect(m_call.get(), &network::Call::finished, this, [this, take](const network::Reply& reply) {
        if (reply.isSuccess())
            (this->*take)(reply.body);
        else
            Q_EMIT finished(errorOf(reply));
    });
}

void UpdateCheck::takeList(const QByteArray& bytes)
{
    m_list = bytes;
    QUrl beside = m_source.address;
    beside.setPath(beside.path() + u".minisig"_s);
    m_call.release()->deleteLater();
    read(beside, LargestSignature, &UpdateCheck::takeSignature);
}

void UpdateCheck::takeSignature(const QByteArray& bytes) { Q_EMIT finished(opened(m_list, bytes, m_source, m_seen)); }

} // namespace rfi::updates
