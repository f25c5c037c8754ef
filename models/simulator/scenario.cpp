#include "models/simulator/scenario.h"

#include "models/core/jsonreader.h"
#include "models/core/moments.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

/// A day is ten characters long, wherever it stands.
QString shiftedText(const QString& text, qint64 days)
{
    const bool isDate = core::dateFromIso(text).has_value();
    if (!isDate && !core::momentFromText(text))
        return text;
    const QDate day = QDate::fromString(text.first(10), Qt::ISODate).addDays(days);
    return day.toString(Qt::ISODate) + text.sliced(10);
}

core::Result<core::Json> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{.code = core::ErrorCode::FileMissing, .subject = path};
    const auto json = core::readJson(file.readAll());
    if (json)
        return json;
    core::Error error = json.error();
    error.subject = path;
    return error;
}

} // namespace

core::Json shiftedByDays(const core::Json& json, qint64 days)
{
    if (json.isString())
        return shiftedText(json.toString(), days);
    if (json.isArray()) {
        core::Json array = core::Json::array();
        for (const core::Json& item : json.items())
            array.append(shiftedByDays(item, days));
        return array;
    }
    if (json.isObject()) {
        core::Json object = core::Json::object();
        for (const auto& [name, value] : json.members())
            object.insert(name, shiftedByDays(value, days));
        return object;
    }
    return json;
}

core::Result<core::Json> readTrainingFile(const QString& folder, const QString& name, const QDate& today)
{
    const auto list = readFile(folder + u"/training.json"_s);
    if (!list)
        return list.error();
    const QString asOf = list->value(u"asOf"_s).toString();
    const auto written = core::dateFromIso(asOf);
    if (!written)
        return core::Error{.code = core::ErrorCode::FormatMismatch, .subject = folder, .pointer = u"/asOf"_s};
    const auto json = readFile(folder + u'/' + name);
    if (!json)
        return json.error();
    return shiftedByDays(*json, written->daysTo(today));
}

core::Result<core::Json> readScenario(const QString& folder, const QString& name, const QDate& today)
{
    auto scenario = readTrainingFile(folder, name, today);
    if (!scenario)
        return scenario.error();
    core::Json customers = core::Json::array();
    for (core::Json customer : scenario->value(u"customers"_s).items()) {
        if (customer.contains(u"file"_s)) {
            const auto payload = readTrainingFile(folder, customer.value(u"file"_s).toString(), today);
            if (!payload)
                return payload.error();
            customer.insert(u"detail"_s, payload->contains(u"data"_s) ? payload->value(u"data"_s) : *payload);
        }
        customers.append(customer);
    }
    core::Json complete = *scenario;
    complete.insert(u"customers"_s, customers);
    return complete;
}

} // namespace rfi::simulator
