#pragma once

#include "models/core/jsonreader.h"

#include <optional>

namespace rfi::core {

/// Reads the members of a document that is refused unless it is exactly as it should be. Keeps the first fault, with
/// its pointer and position.
class StrictReader
{
public:
    /// The document outlives it.
    explicit StrictReader(const JsonDocument& document) : m_document(document) {}

    const std::optional<Error>& error() const { return m_error; }
    void fail(Error error, const Pointer& at);
    void fail(ErrorCode code, const Pointer& at) { fail(Error{.code = code}, at); }

    /// An object with no other members than these.
    void allowOnly(const Json& object, const QStringList& names, const Pointer& at);
    /// The text of a member, empty where there is none.
    QString text(const Json& object, const QString& name, const Pointer& at);
    QString neededText(const Json& object, const QString& name, const Pointer& at);
    /// The items of an array; none and a fault for anything else.
    QList<Json> items(const Json& array, const Pointer& at);

private:
    const JsonDocument& m_document;
    std::optional<Error> m_error;
};

} // namespace rfi::core
