#include "models/schema/schemas.h"

#include <QSet>
#include <QUrl>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;
using core::Json;
using core::Pointer;

/// Walks down one path. Schemas may refer to themselves, so both depth and effort are bounded.
class PathSearch
{
public:
    explicit PathSearch(const Json& root) : m_root(root) {}

    std::optional<Json> find(const Json& schema, const Pointer& path, int depth)
    {
        if (depth > maxDepth || ++m_steps > maxSteps)
            return std::nullopt;
        const Json here = resolved(m_root, schema);
        if (path.isRoot())
            return here;
        if (auto found = findInItems(here, path, depth))
            return found;
        if (auto found = findInProperties(here, path, depth))
            return found;
        return findInBranches(here, path, depth);
    }

private:
    std::optional<Json> findInItems(const Json& here, const Pointer& path, int depth)
    {
        const Json* items = here.find(u"items"_s);
        return items ? find(*items, path, depth + 1) : std::nullopt;
    }

    std::optional<Json> findInProperties(const Json& here, const Pointer& path, int depth)
    {
        const Json* next = here.value(u"properties"_s).find(path.tokens().constFirst());
        if (!next)
            return std::nullopt;
        return find(Json(*next), Pointer(path.tokens().sliced(1)), depth + 1);
    }

    std::optional<Json> findInBranches(const Json& here, const Pointer& path, int depth)
    {
        QList<Json> branches;
        for (const QString& keyword : {u"allOf"_s, u"anyOf"_s, u"oneOf"_s})
            branches += here.value(keyword).items();
        for (const QString& keyword : {u"then"_s, u"else"_s}) {
            if (here.contains(keyword))
                branches += here.value(keyword);
        }
        for (const Json& branch : std::as_const(branches)) {
            if (auto found = find(branch, path, depth + 1))
                return found;
        }
        return std::nullopt;
    }

    static constexpr int maxDepth = 64;
    static constexpr int maxSteps = 10'000;

    const Json& m_root;
    int m_steps = 0;
};

} // namespace

Pointer pointerFromReference(const QString& reference)
{
    if (!reference.startsWith(u'#'))
        return Pointer::fromText(u"not a reference into this document"_s);
    return Pointer::fromText(QUrl::fromPercentEncoding(reference.sliced(1).toUtf8()));
}

Json resolved(const Json& root, const Json& schema)
{
    Json merged = schema;
    QSet<QString> seen;
    for (const Json* reference = merged.find(u"$ref"_s); reference; reference = merged.find(u"$ref"_s)) {
        const QString text = reference->toString();
        merged.remove(u"$ref"_s);
        const Json* target = seen.contains(text) ? nullptr : root.find(pointerFromReference(text));
        seen.insert(text);
        if (!target)
            break;
        Json base = *target;
        for (const auto& [keyword, value] : merged.members())
            base.insert(keyword, value);
        merged = base;
    }
    return merged;
}

std::optional<Json> schemaAt(const Json& root, const Json& schema, const Pointer& unnumbered)
{
    return PathSearch(root).find(schema, unnumbered, 0);
}

} // namespace rfi::schema
