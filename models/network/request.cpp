#include "models/network/request.h"

#include <algorithm>

namespace rfi::network {

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    }
    Q_UNREACHABLE();
}

Limits Limits::forUpload(qint64 bodyBytes)
{
    constexpr qint64 bytesPerSecond = 64 * 1024;
    Limits limits;
    limits.total += std::chrono::seconds(bodyBytes / bytesPerSecond);
    limits.total = std::min<std::chrono::milliseconds>(limits.total, std::chrono::minutes(30));
    return limits;
}

} // namespace rfi::network
