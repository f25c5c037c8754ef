#include "models/providers/bearer.h"

#include "models/providers/template.h"

namespace rfi::providers {

Bearer::Bearer(const SignInRules& rules, const Credentials& credentials) : m_rules(rules), m_credentials(credentials) {}

void Bearer::authorize(network::Request& request, const Tokens&, const QDateTime&) const
{
    const QString value = filled(m_rules.headerValue, variablesOf(m_credentials));
    request.headers.append({m_rules.headerName.toLatin1(), value.toUtf8()});
}

} // namespace rfi::providers
