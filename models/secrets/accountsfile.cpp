#include "models/secrets/accountsfile.h"

#include "models/core/jsonwriter.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::ErrorCode;
using core::Json;
using core::Pointer;
using core::Result;

namespace {

QString formatName() { return u"rfi-desk/accounts@1"_s; }

QMap<QString, QString> readSettings(core::StrictReader& reader, const Json& account, const Pointer& at)
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

QList<Account> readList(core::StrictReader& reader, const Json& list, const Pointer& at)
{
    QList<Account> accounts;
    QSet<QString> ids;
    for (const Json& item : reader.items(list, at)) {
        const Pointer place = at.child(accounts.size());
        accounts << readAccount(reader, item, place, AccountIds::With);
        if (ids.contains(accounts.constLast().id))
            reader.fail(ErrorCode::NotUnique, place.child(u"id"_s));
        ids.insert(accounts.constLast().id);
    }
    return accounts;
}

} // namespace

Account readAccount(core::StrictReader& reader, const Json& json, const Pointer& at, AccountIds ids)
{
    QStringList names{u"name"_s, u"provider"_s, u"environment"_s, u"baseUrl"_s, u"settings"_s};
    if (ids == AccountIds::With)
        names.prepend(u"id"_s);
    reader.allowOnly(json, names, at);
    Account account{ids == AccountIds::With ? reader.neededText(json, u"id"_s, at) : QString(),
                    reader.neededText(json, u"name"_s, at),
                    reader.neededText(json, u"provider"_s, at),
                    reader.neededText(json, u"environment"_s, at),
                    reader.text(json, u"baseUrl"_s, at),
                    readSettings(reader, json, at)};
    if (ids == AccountIds::With && QUuid(account.id).toString(QUuid::WithoutBraces) != account.id)
        reader.fail(ErrorCode::FormatMismatch, at.child(u"id"_s));
    return account;
}

Json accountJson(const Account& account, AccountIds ids)
{
    Json json = Json::object();
    if (ids == AccountIds::With)
        json.insert(u"id"_s, account.id);
    json.insert(u"name"_s, account.name);
    json.insert(u"provider"_s, account.provider);
    json.insert(u"environment"_s, account.environment);
    if (!account.baseUrl.isEmpty())
        json.insert(u"baseUrl"_s, account.baseUrl);
    Json settings = Json::object();
    for (auto setting = account.settings.cbegin(); setting != account.settings.cend(); ++setting)
        settings.insert(setting.key(), setting.value());
    if (settings.size() > 0)
        json.insert(u"settings"_s, settings);
    return json;
}

Result<QList<Account>> readAccounts(const QByteArray& text)
{
    const auto document = core::readJsonDocument(text);
    if (!document)
        return document.error();
    core::StrictReader reader(*document);
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
    Json list = Json::array();
    for (const Account& account : accounts)
        list.append(accountJson(account, AccountIds::With));
    return core::writeJson(Json::object({{u"format"_s, formatName()}, {u"accounts"_s, list}}),
                           core::JsonStyle::Indented);
}

} // namespace rfi::secrets
