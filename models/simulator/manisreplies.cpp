#include "models/simulator/manisreplies.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rfi::simulator::manis {
namespace {

using core::Json;

struct Words
{
    QString title;
    QString detail;
};

Words wordsOf(int status)
{
    static const QHash<int, Words> table{{400, {u"Bad Request"_s, u"The request is not valid"_s}},
                                         {401, {u"Unauthorized"_s, u"Token has expired"_s}},
                                         {403, {u"Forbidden"_s, u"Merchant may not change this customer"_s}},
                                         {404, {u"Not Found"_s, u"Customer does not exist"_s}},
                                         {429, {u"Too Many Requests"_s, u"Too many requests"_s}},
                                         {500, {u"Internal Server Error"_s, u"Unexpected failure"_s}}};
    return table.value(status, {u"Error"_s, u"The request could not be handled"_s});
}

} // namespace

QString momentText(const QDateTime& moment) { return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s); }

CallReply problem(int status, const QDateTime& now, const QString& detail)
{
    const Words words = wordsOf(status);
    return {.status = status,
            .body = Json::object({{u"timestamp"_s, momentText(now)},
                                  {u"title"_s, words.title},
                                  {u"type"_s, u"about:blank"_s},
                                  {u"status"_s, Json::integer(status)},
                                  {u"soaCode"_s, u"MANIS-%1"_s.arg(status)},
                                  {u"detail"_s, detail.isEmpty() ? words.detail : detail}})};
}

} // namespace rfi::simulator::manis
