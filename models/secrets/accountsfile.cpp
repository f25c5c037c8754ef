#include "models/secrets/accountsfile.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;
using core::Result;

namespace {

QString formatName() { return u"rfi-desk/accounts@1"_s; }

/// Reads member after member and keeps the first error.
class Reader
{
public:
    explicit Reader(const core::JsonDocument& document) : m_document(document) {}

    const std::optional<Error>& error() const { return m_error; }

    void fail(ErrorCode code, const Pointer& pointer)
    {
        if (!m_error)
            m_error = Error{.code = code, .pointer = pointer.text(), .position = m_document.positionOf(pointer)};
    }

    void allowOnly(const Json& object, const QStringList& names, const Pointer& at)
    {
        if (!object.isObject())
            return fail(ErrorCode::WrongType, at);
        for (const auto& [name, value] : object.members()) {
            if (!names.contains(name))
                fail(ErrorCode::UnknownMember, at.child(name));
        }
    }

    QString text(const Json& object, const QString& name, const Pointer& at)
    {
        const Json* value = object.find(name);
        if (value && !value->isString())
            fail(ErrorCode::WrongType, at.child(name));
        return value ? value->toString() : QString();
    }

    QString neededText(const Json& object, const QString& name, const Pointer& at)
    {
        const QString found = text(object, name, at);
        if (found.isEmpty())
            fail(ErrorCode::Required, at.child(name));
        return found;
    }

private:
    const core::JsonDocument& m_document;
    std::optional<Error> m_error;
};

QMap<QString, QString> readSettings(Reader& reader, const Json& account, const Pointer& at)
{
    QMap<QString, QString> settings;
    const Json* object = account.find(u"settings"_s);
    if (!object)
        return settings;
    const Pointer place = at.child(u"settings"_s);
    if (!object->isObject())
        reader.fail(ErrorCode::WrongType, place);
    for (const auto& [name, value] : object->members())
        settings.insert(name, reader.text(*object, name, place));
    return settings;
}

Account readAccount(Reader& reader, const Json& json, const Pointer& at)
{
    reader.allowOnly(json, {u"id"_s, u"name"_s, u"provider"_s, u"environment"_s, u"baseUrl"_s, u"settings"_s}, at);
    Account account{reader.neededText(json, u"id"_s, at),       reader.neededText(json, u"name"_s, at),
                    reader.neededText(json, u"provider"_s, at), reader.neededText(json, u"environment"_s, at),
                    reader.text(json, u"baseUrl"_s, at),        readSettings(reader, json, at)};
    if (QUuid(account.id).toString(QUuid::WithoutBraces) != account.id)
        reader.fail(ErrorCode::FormatMismatch, at.child(u"id"_s));
    return account;
}

QList<Account> readList(Reader& reader, const Json& list, const Pointer& at)
{
    if (!list.isArray())
        reader.fail(ErrorCode::WrongType, at);
    QList<Account> accounts;
    QSet<QString> ids;
    for (const Json& item : list.items()) {
        const Pointer place = at.child(accounts.size());
        accounts << readAccount(reader, item, place);
        if (ids.contains(accounts.constLast().id))
            reader.fail(ErrorCode::NotUnique, place.child(u"id"_s));
        ids.insert(accounts.constLast().id);
    }
    return accounts;
}

Json toJson(const Account& account)
{
    Json json = Json::object({{u"id"_s, account.id},
                              {u"name"_s, account.name},
                              {u"provider"_s, account.provider},
                              {u"environment"_s, account.environment}});
    if (!account.baseUrl.isEmpty())
        json.insert(u"baseUrl"_s, account.baseUrl);
    Json settings = Json::object();
    for (auto setting = account.settings.cbegin(); setting != account.settings.cend(); ++setting)
        settings.insert(setting.key(), setting.value());
    if (settings.size() > 0)
        json.insert(u"settings"_s, settings);
    return json;
}

} // namespace

Result<QList<Account>> readAccounts(const QByteArray& text)
{
    const auto document = core::readJsonDocument(text);
    if (!document)
        return document.error();
    Reader reader(*document);
    const Json& root = document->root;
    if (root.value(u"format"_s).toString() != formatName())
        reader.fail(ErrorCode::FormatUnknown, Pointer({u"format"_s}));
    const Pointer at({u"accounts"_s});
    reader.allowOnly(root, {u"format"_s, u"accounts"_s}, Pointer());
    if (!root.contains(u"accounts"_s))
        reader.fail(ErrorCode::Required, at);
    QList<Account> accounts = readList(reader, root.value(u"accounts"_s), at);
    if (reader.error())
        return *reader.error();
    return accounts;
}

QByteArray writeAccounts(const QList<Account>& accounts)
{
    QList<Json> list;
    std::transform(accounts.cbegin(), accounts.cend(), std::back_inserter(list), toJson);
    return core::writeJson(Json::object({{u"format"_s, formatName()}, {u"accounts"_s, Json::array(list)}}),
                           core::JsonStyle::Indented);
}

} // namespace rfi::secrets
