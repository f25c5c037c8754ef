#include "models/schema/schemacheck.h"

#include "models/schema/keywords.h"
#include "models/schema/schemas.h"

#include <QSet>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;

/// Visits every schema once and notes which ones apply to the same instance, to find circles afterwards.
class SchemaVisitor
{
public:
    explicit SchemaVisitor(const Json& root) : m_root(root) {}

    void visit(const Pointer& at)
    {
        m_waiting.append(at);
        while (!m_waiting.isEmpty()) {
            const Pointer next = m_waiting.takeFirst();
            if (m_seen.contains(next.text()))
                continue;
            m_seen.insert(next.text());
            visitOne(next);
        }
        for (const QString& reference : std::as_const(m_references)) {
            if (leadsTo(reference, reference))
                report(ErrorCode::ReferenceUnresolved, Pointer::fromText(reference).child(u"$ref"_s));
        }
    }

    QList<Error> takeErrors() { return std::move(m_errors); }

private:
    void visitOne(const Pointer& at)
    {
        const Json schema = m_root.at(at);
        if (!schema.isObject() && !schema.isBoolean())
            report(ErrorCode::BadKeywordValue, at);
        for (const auto& [name, value] : schema.members()) {
            const auto keyword = keywords().constFind(name);
            if (keyword == keywords().constEnd())
                report(ErrorCode::UnknownKeyword, at.child(name));
            else if (!keyword->accepts(value))
                report(ErrorCode::BadKeywordValue, at.child(name));
            else if (name == u"$ref")
                follow(at, value.toString());
            else
                descend(at, at.child(name), *keyword, value);
        }
    }

    void follow(const Pointer& at, const QString& reference)
    {
        const Pointer target = pointerFromReference(reference);
        if (!m_root.find(target)) {
            report(ErrorCode::ReferenceUnresolved, at.child(u"$ref"_s));
            return;
        }
        m_references.append(at.text());
        m_inPlace[at.text()].append(target.text());
        m_waiting.append(target);
    }

    void descend(const Pointer& owner, const Pointer& at, const Keyword& keyword, const Json& value)
    {
        QList<Pointer> inside;
        if (keyword.subschemas == Subschemas::One)
            inside.append(at);
        for (qsizetype index = 0; keyword.subschemas == Subschemas::List && index < value.size(); ++index)
            inside.append(at.child(index));
        for (const auto& [name, schema] : value.members()) {
            if (keyword.subschemas == Subschemas::ByName)
                inside.append(at.child(name));
        }
        for (const Pointer& schema : std::as_const(inside)) {
            if (keyword.isInPlace)
                m_inPlace[owner.text()].append(schema.text());
            m_waiting.append(schema);
        }
    }

    bool leadsTo(const QString& from, const QString& goal) const
    {
        QSet<QString> seen;
        QStringList waiting = m_inPlace.value(from);
        while (!waiting.isEmpty()) {
            const QString next = waiting.takeLast();
            if (next == goal)
                return true;
            if (seen.contains(next))
                continue;
            seen.insert(next);
            waiting += m_inPlace.value(next);
        }
        return false;
    }

    void report(ErrorCode code, const Pointer& at)
    {
        m_errors.append({.code = code, .subject = at.last(), .pointer = at.text()});
    }

    const Json& m_root;
    QList<Pointer> m_waiting;
    QSet<QString> m_seen;
    QStringList m_references;              ///< schemas with a $ref
    QHash<QString, QStringList> m_inPlace; ///< which schemas apply together with which
    QList<Error> m_errors;
};

} // namespace

QList<Error> checkSchema(const Json& root, const Pointer& at)
{
    SchemaVisitor visitor(root);
    visitor.visit(at);
    return visitor.takeErrors();
}

} // namespace rfi::schema
