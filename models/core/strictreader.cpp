#include "models/core/strictreader.h"

namespace rfi::core {

void StrictReader::fail(Error error, const Pointer& at)
{
    if (m_error)
        return;
    error.pointer = at.text();
    error.position = m_document.positionOf(at);
    m_error = error;
}

void StrictReader::allowOnly(const Json& object, const QStringList& names, const Pointer& at)
{
    if (!object.isObject())
        return fail(ErrorCode::WrongType, at);
    for (const auto& [name, value] : object.members()) {
        if (!names.contains(name))
            fail(ErrorCode::UnknownMember, at.child(name));
    }
}

QString StrictReader::text(const Json& object, const QString& name, const Pointer& at)
{
    const Json* value = object.find(name);
    if (value && !value->isString())
        fail(ErrorCode::WrongType, at.child(name));
    return value ? value->toString() : QString();
}

QString StrictReader::neededText(const Json& object, const QString& name, const Pointer& at)
{
    const QString found = text(object, name, at);
    if (found.isEmpty())
        fail(ErrorCode::Required, at.child(name));
    return found;
}

QList<Json> StrictReader::items(const Json& array, const Pointer& at)
{
    if (!array.isArray())
        fail(ErrorCode::WrongType, at);
    return array.items();
}

} // namespace rfi::core
