#include "models/simulator/shapes.h"

#include "models/core/jsonreader.h"

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::ErrorCode;

QString words(const schema::Violation& violation)
{
    const QString arguments = violation.arguments.join(u", "_s);
    switch (violation.code) {
    case ErrorCode::Required: return u"is required"_s;
    case ErrorCode::UnknownMember: return u"is not a field of this call"_s;
    case ErrorCode::NotInList: return u"must be one of: "_s + arguments;
    case ErrorCode::WrongType: return u"must be of the type "_s + arguments;
    case ErrorCode::FormatMismatch: return u"must have the format "_s + arguments;
    case ErrorCode::TooShort: return u"must not be empty"_s;
    default: return u"is not valid (%1)"_s.arg(violation.keyword);
    }
}

} // namespace

std::optional<QString> Shapes::fault(const core::Json& body, const QString& name) const
{
    const QList<schema::Violation> violations = m_checker.check(body, core::Pointer({u"$defs"_s, name}));
    if (violations.isEmpty())
        return {};
    const schema::Violation& first = violations.constFirst();
    const QString place = dotted(first.instance);
    return (place.isEmpty() ? u"body"_s : place) + u' ' + words(first);
}

core::Result<core::Json> bodyOf(const Call& call) { return core::readJson(call.body, {.bytes = call.body.size()}); }

QString dotted(const core::Pointer& pointer) { return pointer.tokens().join(u'.'); }

} // namespace rfi::simulator
