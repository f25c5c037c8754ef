#include "models/schema/schemachecker.h"

#include "models/schema/evaluator.h"

namespace rfi::schema {

SchemaChecker::SchemaChecker(const core::Json& root) : m_evaluator(std::make_unique<Evaluator>(root)) {}
SchemaChecker::SchemaChecker(SchemaChecker&&) noexcept = default;
SchemaChecker& SchemaChecker::operator=(SchemaChecker&&) noexcept = default;
SchemaChecker::~SchemaChecker() = default;

QList<Violation> SchemaChecker::check(const core::Json& instance, const core::Pointer& schemaPointer) const
{
    const core::Json* schema = m_evaluator->root().find(schemaPointer);
    return checkAgainst(instance, schema ? *schema : core::Json());
}

QList<Violation> SchemaChecker::checkAgainst(const core::Json& instance, const core::Json& schema,
                                             const core::Pointer& at) const
{
    return m_evaluator->run(schema, instance, at);
}

} // namespace rfi::schema
