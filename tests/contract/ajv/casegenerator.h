#pragma once

#include "models/core/json.h"

#include <QRandomGenerator>

namespace rfi::tests {

/// Makes schemas of our keywords and instances that fit them about half of the time; the same ones for the same
/// seed. Numbers stay within what JavaScript keeps exactly.
class CaseGenerator
{
public:
    explicit CaseGenerator(quint32 seed) : m_random(seed) {}

    /// With definitions and references; sound for checkSchema.
    core::Json rootSchema();
    core::Json instanceFor(const core::Json& schema) { return instanceFor(schema, 0); }

private:
    core::Json schema(int depth);
    core::Json subschema(int depth);
    void addKeyword(core::Json& schema, int depth);
    void addObjectKeyword(core::Json& schema, int depth);
    void addArrayKeyword(core::Json& schema, int depth);
    void addTextKeyword(core::Json& schema);
    void addNumberKeyword(core::Json& schema);
    void addCombination(core::Json& schema, int depth);
    core::Json schemas(int depth);
    core::Json anything(int depth);
    core::Json scalar();
    core::Json ofType(const QString& type, const core::Json& schema, int depth);
    core::Json objectFor(const core::Json& schema, int depth);
    core::Json arrayFor(const core::Json& schema, int depth);
    core::Json instanceFor(const core::Json& schema, int depth);

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    core::Json count() { return core::Json::integer(m_random.bounded(4)); }
    template <typename T>
    const T& oneOf(const QList<T>& choices)
    {
        return choices.at(m_random.bounded(choices.size()));
    }

    QRandomGenerator m_random;
};

} // namespace rfi::tests
