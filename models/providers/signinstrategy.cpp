#include "models/providers/signinstrategy.h"

#include "models/providers/bearer.h"
#include "models/providers/hmac.h"
#include "models/providers/tokencall.h"

namespace rfi::providers {

std::unique_ptr<SignInStrategy> makeSignInStrategy(const SignInRules& rules, const Credentials& credentials)
{
    if (rules.strategy == u"bearer")
        return std::make_unique<Bearer>(rules, credentials);
    if (rules.strategy == u"hmac")
        return std::make_unique<Hmac>(rules, credentials);
    return std::make_unique<TokenCall>(rules, credentials);
}

Variables variablesOf(const Credentials& credentials)
{
    Variables values;
    for (auto field = credentials.begin(); field != credentials.end(); ++field)
        values.insert(field.key(), QString::fromUtf8(field->view()));
    return values;
}

} // namespace rfi::providers
