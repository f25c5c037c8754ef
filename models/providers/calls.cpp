#include "models/providers/calls.h"

#include "models/network/address.h"
#include "models/providers/template.h"

namespace rfi::providers {

using core::Result;
using network::Method;
using network::Request;
using namespace Qt::StringLiterals;

std::optional<QString> customerIdIn(const CallTemplate& call, const core::Json& reply)
{
    if (call.customerId.isEmpty())
        return std::nullopt;
    for (const QString& place : call.customerId) {
        if (const QString id = reply.at(place).toString(); !id.isEmpty())
            return id;
    }
    return QString();
}

Method methodOf(const CallTemplate& call)
{
    static const QHash<QString, Method> methods{{u"GET"_s, Method::Get},
                                                {u"POST"_s, Method::Post},
                                                {u"PUT"_s, Method::Put},
                                                {u"PATCH"_s, Method::Patch},
                                                {u"DELETE"_s, Method::Delete}};
    return methods.value(call.method, Method::Get);
}

Result<Request> requestFor(const CallTemplate& call, const QUrl& baseUrl, const Variables& variables)
{
    const Result<QString> path = network::expandPath(call.path, variables);
    if (!path)
        return path.error();
    const Result<QUrl> url = network::joinUrl(baseUrl, *path);
    if (!url)
        return url.error();
    Request request;
    request.method = methodOf(call);
    request.url = *url;
    request.headers = {{"Accept", "application/json"}};
    for (const auto& header : call.headers)
        request.headers.append({header.first.toLatin1(), filled(header.second, variables).toUtf8()});
    request.isSecretUrl = call.isSecretPath;
    if (!call.body.isNull())
        request.body = network::jsonBody(filled(call.body, variables));
    else if (!request.isRead())
        request.body = network::Body();
    return request;
}

} // namespace rfi::providers
