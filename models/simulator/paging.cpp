#include "models/simulator/paging.h"

namespace rfi::simulator {

std::optional<qsizetype> numberIn(const Call& call, const QString& name, qsizetype fallback, const NumberRange& range)
{
    if (!call.query.contains(name))
        return fallback;
    bool isNumber = false;
    const qsizetype number = call.query.value(name).toInt(&isNumber);
    if (!isNumber || number < range.least || number > range.most)
        return {};
    return number;
}

core::Json pageOf(const QList<core::Json>& all, qsizetype page, qsizetype size)
{
    return core::Json::array(all.mid(page * size, size));
}

} // namespace rfi::simulator
