#include "models/providers/hmac.h"

#include "models/providers/template.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace rfi::providers {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const std::optional<network::Body>& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (body) {
        for (const QByteArray& chunk : body->chunks)
            hash.addData(chunk);
    }
    return hash.result().toHex();
}

} // namespace

Hmac::Hmac(const SignInRules& rules, const Credentials& credentials) : m_rules(rules), m_credentials(credentials) {}

void Hmac::authorize(network::Request& request, const Tokens&, const QDateTime& theirNow) const
{
    // The gate gives a write without a body this one, which then has to be signed; `Body{}` means none at all.
    const bool isMissing = !request.body || (request.body->size() == 0 && !request.body->contentType.isEmpty());
    if (!request.isRead() && isMissing)
        request.body = network::jsonBody(QByteArray("{}"));
    Variables values = variablesOf(m_credentials);
    values.insert(u"timestamp"_s, theirNow.toUTC().toString(m_rules.hmac.timestampFormat));
    values.insert(u"method"_s, QString::fromLatin1(network::methodName(request.method)));
    values.insert(u"path"_s, request.url.path(QUrl::FullyEncoded));
    values.insert(u"bodySha256"_s, QString::fromLatin1(sha256(request.isRead() ? std::nullopt : request.body)));
    const auto add = [&](const QString& name, const QString& value) {
        request.headers.append({name.toLatin1(), filled(value, values).toUtf8()});
    };
    if (!hasSecret()) {
        add(m_rules.headerName, m_rules.hmac.headerWithoutSecret);
        return;
    }
    const QString lines = filled(m_rules.hmac.signedLines.join(u'\n'), values);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(lines.toUtf8(), key(), QCryptographicHash::Sha256).toHex();
    values.insert(u"signature"_s, QString::fromLatin1(signature));
    add(m_rules.headerName, m_rules.headerValue);
    for (const auto& header : m_rules.hmac.headers)
        add(header.first, header.second);
}

bool Hmac::hasSecret() const
{
    const bool isGiven = !m_credentials.value(m_rules.hmac.secret).isEmpty();
    return isGiven || m_rules.hmac.headerWithoutSecret.isEmpty();
}

/// Padding may be missing; letters that do not belong there are passed over, and the provider tells that the
/// signature is wrong.
QByteArray Hmac::key() const
{
    const QByteArray secret = m_credentials.value(m_rules.hmac.secret).toBytes();
    return m_rules.hmac.isSecretBase64Url ? QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding) : secret;
}

} // namespace rfi::providers
