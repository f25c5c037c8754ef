#include "models/simulator/onemoneysignature.h"

#include "models/simulator/tokens.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator::onemoney {
namespace {

using core::Json;

constexpr QByteArrayView scheme = "OneMoney-HMAC-SHA256 ";
constexpr qint64 tolerance = 5 * 60;

QDateTime momentOf(const QByteArray& timestamp)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(timestamp), u"yyyyMMdd'T'HHmmss'Z'"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

/// The path as it was sent, and as it is without the prefix that only the simulator has: both may be signed.
QList<QByteArray> signedPaths(const Call& call)
{
    const QByteArray path = call.target.split('?').constFirst();
    const QByteArray prefix = "/onemoney";
    return path.startsWith(prefix + '/') ? QList<QByteArray>{path, path.sliced(prefix.size())}
                                         : QList<QByteArray>{path};
}

} // namespace

QByteArray signature(const QByteArray& secret, const SignedParts& parts, const QByteArray& body)
{
    const auto key =
        QByteArray::fromBase64Encoding(secret, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!key)
        return {};
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray text =
        QByteArrayList{parts.accessKey, parts.timestamp, parts.method, parts.path, digest}.join('\n');
    return QMessageAuthenticationCode::hash(text, *key, QCryptographicHash::Sha256).toHex();
}

bool Gate::knows(const Call& call) const
{
    return call.headers.value("authorization").startsWith(scheme) || !accountOf(bearerToken(call).toLatin1()).isNull();
}

QString Gate::objection(const Call& call, const QDateTime& now) const
{
    const QByteArray authorization = call.headers.value("authorization");
    if (authorization.startsWith(scheme))
        return signatureObjection(authorization.sliced(scheme.size()), call, now);
    const bool isKnown = !accountOf(bearerToken(call).toLatin1()).isNull();
    if (isKnown && !m_isBearerTaken)
        return u"requests have to be signed"_s;
    return isKnown ? QString() : u"access key is not known"_s;
}

QString Gate::signatureObjection(const QByteArray& credential, const Call& call, const QDateTime& now) const
{
    const QByteArrayList fields = credential.split(':');
    if (fields.size() != 3)
        return u"authorization is malformed"_s;
    const Json account = accountOf(fields.at(0));
    if (account.isNull())
        return u"access key is not known"_s;
    if (call.headers.value("x-om-date") != fields.at(1))
        return u"X-OM-Date does not match"_s;
    const QDateTime moment = momentOf(fields.at(1));
    if (!moment.isValid() || std::abs(moment.secsTo(now)) > tolerance)
        return u"timestamp is outside of the allowed window"_s;
    const QByteArray secret = account.value(u"secret"_s).toString().toLatin1();
    const QList<QByteArray> paths = signedPaths(call);
    const bool isRight = std::any_of(paths.begin(), paths.end(), [&](const QByteArray& path) {
        const SignedParts parts{fields.at(0), fields.at(1), call.method.toLatin1(), path};
        return signature(secret, parts, call.body) == fields.at(2);
    });
    return isRight ? QString() : u"signature does not match"_s;
}

/// Null when there is none.
Json Gate::accountOf(const QByteArray& accessKey) const
{
    const QList<Json>& accounts = m_accounts.items();
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&accessKey](const Json& account) {
        return account.value(u"accessKey"_s).toString().toLatin1() == accessKey;
    });
    return found == accounts.end() ? Json() : *found;
}

} // namespace rfi::simulator::onemoney
