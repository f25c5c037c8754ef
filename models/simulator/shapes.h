#pragma once

#include "models/core/result.h"
#include "models/schema/schemachecker.h"
#include "models/simulator/call.h"

#include <optional>

namespace rfi::simulator {

/// The shapes that bodies have to have: the schemas in `$defs` of a scenario.
class Shapes
{
public:
    explicit Shapes(const core::Json& scenario) : m_checker(scenario) {}

    /// What a provider says first against the body, such as "companyInfo.email is required"; nothing when it
    /// fits the schema of that name.
    std::optional<QString> fault(const core::Json& body, const QString& name) const;

private:
    schema::SchemaChecker m_checker;
};

/// The JSON of a call; as large as the server lets it be.
core::Result<core::Json> bodyOf(const Call& call);

/// `/companyInfo/email` -> companyInfo.email
QString dotted(const core::Pointer& pointer);

} // namespace rfi::simulator
