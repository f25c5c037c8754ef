#include "models/providers/descriptionparser.h"

#include "models/schema/schemacheck.h"
#include "models/schema/schemachecker.h"
#include "models/schema/schemas.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rfi::providers {

namespace {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

class FaultFinder
{
public:
    FaultFinder(const Json& root, const schema::SchemaChecker& format) : m_root(root), m_format(format) {}

    QList<Error> find()
    {
        findTwins(u"/environments"_s, u"id"_s);
        findTwins(u"/credentials"_s, u"id"_s);
        findTwins(u"/customer/types"_s, u"id"_s);
        findTwins(u"/requests"_s, u"id"_s);
        findTwins(u"/settings"_s, u"id"_s);
        findTwins(u"/answer"_s, u"name"_s);
        checkSchemas();
        checkNames();
        checkItemRules();
        checkWordSuggestions();
        walk(m_root.value(u"$defs"_s), Pointer({u"$defs"_s}));
        return m_faults;
    }

private:
    void report(ErrorCode code, const Pointer& at, const QStringList& arguments)
    {
        m_faults += Error{code, {}, arguments, at.text(), {}};
    }

    void findTwins(const QString& list, const QString& member)
    {
        QSet<QString> seen;
        const QList<Json> entries = m_root.at(list).items();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString id = entries.at(i).value(member).toString();
            if (seen.contains(id))
                report(ErrorCode::NotUnique, Pointer::fromText(list).child(i).child(member), {id});
            seen.insert(id);
        }
    }

    void checkSchemaAt(const Pointer& at)
    {
        if (!m_root.find(at))
            return;
        for (const Error& fault : schema::checkSchema(m_root, at)) {
            // Two references may lead to the same fault.
            const Error moved{fault.code, {}, QStringList{fault.subject} + fault.arguments, fault.pointer, {}};
            if (!m_faults.contains(moved))
                m_faults += moved;
        }
    }

    void checkEach(const QString& list, const QString& member)
    {
        for (qsizetype i = 0; i < m_root.at(list).size(); ++i)
            checkSchemaAt(Pointer::fromText(list + u'/' + QString::number(i) + u'/' + member));
    }

    void checkSchemas()
    {
        for (qsizetype i = 0; i < m_root.at(u"/customer/types"_s).size(); ++i)
            checkReference(Pointer({u"customer"_s, u"types"_s}).child(i).child(u"schema"_s));
        checkReference(Pointer({u"parties"_s, u"schema"_s}));
        checkSchemaAt(Pointer({u"customer"_s, u"id"_s}));
        checkSchemaAt(Pointer({u"parties"_s, u"idSchema"_s}));
        checkSchemaAt(Pointer({u"read"_s, u"allowed"_s}));
        checkEach(u"/requests"_s, u"match"_s);
        checkEach(u"/errors"_s, u"match"_s);
        checkEach(u"/answer"_s, u"reply"_s);
        checkEach(u"/answer"_s, u"record/read/reply"_s);
        checkSchemaAt(Pointer::fromText(u"/signIn/oneTimeCode/asked"_s));
        checkSchemaAt(Pointer::fromText(u"/discovery/candidates"_s));
        checkSchemaAt(Pointer::fromText(u"/discovery/open"_s));
        checkEach(u"/read/calls"_s, u"reply"_s);
    }

    /// Names that lead from one part of the description to another.
    void checkNames()
    {
        checkCredential(Pointer::fromText(u"/signIn/oneTimeCode/credential"_s));
        checkCredential(Pointer::fromText(u"/signIn/hmac/secret"_s));
        Json earlier = Json::object();
        const QList<Json> answers = m_root.value(u"answer"_s).items();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (answers.at(i).contains(u"after"_s))
                checkName(answers.at(i).value(u"after"_s), earlier, Pointer({u"answer"_s}).child(i).child(u"after"_s));
            earlier.insert(answers.at(i).value(u"name"_s).toString(), Json());
        }
        checkPaths(m_root, {});
    }

    void checkCredential(const Pointer& at)
    {
        Json known = Json::object();
        for (const Json& field : m_root.value(u"credentials"_s).items())
            known.insert(field.value(u"id"_s).toString(), Json());
        if (m_root.find(at))
            checkName(m_root.at(at), known, at);
    }

    /// {+name} in the path of a call is one of the settings.
    void checkPaths(const Json& json, const Pointer& at)
    {
        static const QRegularExpression setting(u"\\{\\+([^}]*)\\}"_s);
        for (qsizetype i = 0; i < json.items().size(); ++i)
            checkPaths(json.items().at(i), at.child(i));
        for (const Json::Member& member : json.members()) {
            const Pointer here = at.child(member.first);
            if (member.first == u"path"_s && member.second.isString()) {
                const auto match = setting.match(member.second.toString());
                if (match.hasMatch())
                    checkName(Json(match.captured(1)), settings(), here);
            } else if (here != Pointer({u"$defs"_s})) {
                checkPaths(member.second, here);
            }
        }
    }

    Json settings() const
    {
        Json known = Json::object();
        for (const Json& setting : m_root.value(u"settings"_s).items())
            known.insert(setting.value(u"id"_s).toString(), Json());
        return known;
    }

    void checkReference(const Pointer& at)
    {
        const Json reference = m_root.at(at);
        if (reference.isNull())
            return;
        const Pointer target = Pointer::fromText(reference.toString().mid(1));
        if (m_root.find(target))
            checkSchemaAt(target);
        else
            report(ErrorCode::ReferenceUnresolved, at, {reference.toString()});
    }

    void checkItemRules()
    {
        for (qsizetype i = 0; i < m_root.value(u"requests"_s).size(); ++i) {
            const Pointer at = Pointer({u"requests"_s}).child(i).child(u"items"_s);
            if (!m_root.find(at))
                continue;
            const QString name = m_root.at(at).toString();
            if (!m_root.value(u"itemRules"_s).contains(name))
                report(ErrorCode::ReferenceUnresolved, at, {name});
        }
        const Json itemRules = m_root.value(u"itemRules"_s);
        for (const Json::Member& rules : itemRules.members()) {
            const Pointer places({u"itemRules"_s, rules.first, u"places"_s});
            for (qsizetype i = 0; i < m_root.at(places).size(); ++i)
                checkSchemaAt(places.child(i).child(u"when"_s));
            const Pointer kinds({u"itemRules"_s, rules.first, u"shape"_s, u"kinds"_s});
            for (qsizetype i = 0; i < m_root.at(kinds).size(); ++i) {
                checkSchemaAt(kinds.child(i).child(u"when"_s));
                checkReference(kinds.child(i).child(u"schema"_s));
            }
        }
    }

    /// A suggested field has a place in the body.
    void checkWordSuggestions()
    {
        const QList<Json> suggestions = m_root.value(u"wordSuggestions"_s).items();
        for (qsizetype i = 0; i < suggestions.size(); ++i) {
            QList<Json> owners{m_root.value(u"parties"_s)};
            if (!suggestions.at(i).value(u"ofParty"_s).toBool())
                owners = m_root.at(u"/customer/types"_s).items();
            const Pointer place = Pointer::fromText(suggestions.at(i).value(u"pointer"_s).toString());
            const auto hasPlace = [&](const Json& owner) {
                const Json reference = Json::object({{u"$ref"_s, owner.value(u"schema"_s)}});
                return schema::schemaAt(m_root, reference, place).has_value();
            };
            if (std::none_of(owners.begin(), owners.end(), hasPlace))
                report(ErrorCode::ReferenceUnresolved, Pointer({u"wordSuggestions"_s}).child(i).child(u"pointer"_s),
                       {place.text()});
        }
    }

    /// Our own annotations, wherever they stand in the schemas.
    void walk(const Json& json, const Pointer& at)
    {
        for (qsizetype i = 0; i < json.items().size(); ++i)
            walk(json.items().at(i), at.child(i));
        for (const Json::Member& member : json.members()) {
            const Pointer here = at.child(member.first);
            if (member.first == u"x-document"_s)
                checkName(member.second, m_root.value(u"documents"_s), here);
            else if (member.first == u"x-discriminator"_s)
                checkName(member.second, json.value(u"properties"_s), here);
            else if (member.first == u"x-rules"_s)
                checkRules(member.second, here);
            walk(member.second, here);
        }
    }

    void checkName(const Json& name, const Json& known, const Pointer& at)
    {
        if (!known.contains(name.toString()))
            report(ErrorCode::ReferenceUnresolved, at, {name.toString()});
    }

    void checkRules(const Json& rules, const Pointer& at)
    {
        const Json ruleSchema = Json::object({{u"$ref"_s, Json(u"#/$defs/rule"_s)}});
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (const auto& violation : m_format.checkAgainst(rules.items().at(i), ruleSchema, at.child(i)))
                report(violation.code, violation.instance, violation.arguments);
            checkSchemaAt(at.child(i).child(u"when"_s));
        }
    }

    const Json& m_root;
    const schema::SchemaChecker& m_format;
    QList<Error> m_faults;
};

Json formatSchema()
{
    QFile file(u":/providers/provider.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto schema = core::readJson(file.readAll());
    Q_ASSERT(schema.isOk());
    return schema.value();
}

} // namespace

QList<Error> findFaults(const Json& root)
{
    static const Json schema = formatSchema();
    const schema::SchemaChecker format(schema);
    QList<Error> faults;
    for (const schema::Violation& violation : format.check(root))
        faults += Error{violation.code, {}, violation.arguments, violation.instance.text(), {}};
    if (!faults.isEmpty())
        return faults;
    return FaultFinder(root, format).find();
}

} // namespace rfi::providers
