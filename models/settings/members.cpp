#include "models/settings/members.h"

#include "models/network/authorities.h"

using namespace Qt::StringLiterals;

namespace rfi::settings {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;
using core::StrictReader;

namespace {

std::optional<Value> valueOf(const Json& json)
{
    if (json.isBoolean())
        return json.toBool();
    if (json.isString())
        return json.toString();
    const std::optional<qint64> number = json.toInteger();
    if (!number || *number < INT_MIN || *number > INT_MAX)
        return {};
    return static_cast<int>(*number);
}

} // namespace

QMap<Id, Value> readValues(StrictReader& reader, const Json& object, const Pointer& at)
{
    QMap<Id, Value> values;
    if (!object.isObject())
        reader.fail(ErrorCode::WrongType, at);
    for (const auto& [name, json] : object.members()) {
        const Rule* rule = findRule(name);
        const std::optional<Value> value = valueOf(json);
        if (!rule)
            reader.fail(ErrorCode::UnknownMember, at.child(name));
        else if (!value)
            reader.fail(ErrorCode::WrongType, at.child(name));
        else if (const std::optional<Error> fault = rule->fault(*value))
            reader.fail(*fault, at.child(name));
        else
            values.insert(rule->id, *value);
    }
    return values;
}

QList<QSslCertificate> readAuthorities(StrictReader& reader, const Json& list, const Pointer& at, const QDateTime& now)
{
    QList<QSslCertificate> all;
    qsizetype index = 0;
    for (const Json& item : reader.items(list, at)) {
        const network::PemAuthorities read = network::readAuthorities(item.toString().toLatin1(), now);
        if (read.fault)
            reader.fail(Error{.code = ErrorCode::FormatMismatch, .arguments = {u"PEM"_s}}, at.child(index));
        all += read.certificates;
        ++index;
    }
    return all;
}

} // namespace rfi::settings
