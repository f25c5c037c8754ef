#pragma once

#include "models/core/error.h"
#include "models/core/json.h"
#include "models/core/pointer.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace rfi::schema {

class Evaluator;

/// One broken keyword. `instance` is the JSON Pointer of the value, `keyword` the one that failed; `arguments`
/// are what the keyword asks for: a limit, the pattern, the name of the format, the types, the allowed values.
struct Violation
{
    core::ErrorCode code{};
    core::Pointer instance{};
    QString keyword{};
    QStringList arguments{};
};

/// Checks values against the schemas of one root document, in which "$ref": "#/..." resolves. The schemas have
/// to be sound (see schemacheck.h): what is not is answered with CannotCheck. Keeps what it has compiled, so one
/// checker per description; not for use by two threads at once.
class SchemaChecker
{
public:
    explicit SchemaChecker(const core::Json& root);
    SchemaChecker(SchemaChecker&&) noexcept;
    SchemaChecker& operator=(SchemaChecker&&) noexcept;
    ~SchemaChecker();

    /// All violations of `instance` against the schema at `schemaPointer` of the root ("" = the root itself).
    QList<Violation> check(const core::Json& instance, const core::Pointer& schemaPointer = {}) const;
    /// The same for a schema given by value, one field at a time; `at` is where the instance stands.
    QList<Violation> checkAgainst(const core::Json& instance, const core::Json& schema,
                                  const core::Pointer& at = {}) const;

private:
    std::unique_ptr<Evaluator> m_evaluator;
};

} // namespace rfi::schema
