#include "models/simulator/onemoneyreplies.h"

#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::simulator::onemoney {
namespace {

using core::Json;

QString codeOf(int status)
{
    static const QHash<int, QString> codes{{400, u"Bad_Request"_s},       {401, u"Unauthorized"_s},
                                           {403, u"Forbidden"_s},         {404, u"Not_Found"_s},
                                           {409, u"Conflict"_s},          {422, u"Unprocessable_Entity"_s},
                                           {429, u"Too_Many_Requests"_s}, {500, u"Internal_Server_Error"_s}};
    return codes.value(status, u"Error"_s);
}

} // namespace

CallReply refusal(int status, const QString& detail, const QString& path)
{
    return {.status = status,
            .body = Json::object({{u"code"_s, codeOf(status)},
                                  {u"status"_s, Json::integer(status)},
                                  {u"detail"_s, detail},
                                  {u"instance"_s, path}})};
}

QString usualDetail(int status, const QByteArray& seconds)
{
    switch (status) {
    case 400: return u"KYB edit not allowed in status under_review"_s;
    case 401: return u"signature does not match"_s;
    case 403: return u"not allowed for this key"_s;
    case 404: return u"customer not found"_s;
    case 409: return u"KYB edit not allowed"_s;
    case 429:
        return u"Rate limit exceeded. Retry after %1s."_s.arg(seconds.isEmpty() ? u"1"_s
                                                                                : QString::fromLatin1(seconds));
    default: return u"unexpected failure"_s;
    }
}

CallReply stamped(CallReply reply, const QDateTime& now)
{
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    reply.headers.insert("Date", date.toLatin1());
    reply.headers.insert("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return reply;
}

} // namespace rfi::simulator::onemoney
