#include "models/simulator/tokens.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::simulator {

QString Tokens::add(const QDateTime& end)
{
    const QDateTime now = m_clock->now();
    m_ends.removeIf([&now](const auto& token) { return token.value() <= now; });
    const QString token = u"eyJhbGciOiJIUzI1NiJ9.e30."_s + QUuid::createUuid().toString(QUuid::Id128);
    m_ends.insert(token, end);
    return token;
}

bool Tokens::contains(const QString& token) const
{
    const QDateTime end = m_ends.value(token);
    return end.isValid() && m_clock->now() < end;
}

QString bearerToken(const Call& call)
{
    constexpr QByteArrayView scheme = "Bearer ";
    const QByteArray authorization = call.headers.value("authorization");
    return authorization.startsWith(scheme) ? QString::fromLatin1(authorization.sliced(scheme.size())) : QString();
}

} // namespace rfi::simulator
