#include "models/settings/exchange.h"

#include "models/core/jsonwriter.h"
#include "models/core/strictreader.h"
#include "models/network/address.h"
#include "models/secrets/accountsfile.h"
#include "models/settings/members.h"

using namespace Qt::StringLiterals;

namespace rfi::settings {

using core::ErrorCode;
using core::Json;
using core::Pointer;
using core::StrictReader;
using secrets::Account;

namespace {

QString formatName() { return u"rfi-desk/settings@1"_s; }

Json jsonOf(const Value& value)
{
    if (const bool* truth = std::get_if<bool>(&value))
        return Json::boolean(*truth);
    if (const int* number = std::get_if<int>(&value))
        return Json::integer(*number);
    return std::get<QString>(value);
}

QList<Account> readAccounts(StrictReader& reader, const Json& list, const Pointer& at)
{
    QList<Account> accounts;
    for (const Json& item : reader.items(list, at)) {
        const Pointer place = at.child(accounts.size());
        accounts += secrets::readAccount(reader, item, place, secrets::AccountIds::Without);
        const QString address = accounts.constLast().baseUrl;
        if (!address.isEmpty() && !network::parseBaseUrl(address))
            reader.fail(ErrorCode::AddressNotAllowed, place.child(u"baseUrl"_s));
    }
    return accounts;
}

Account withoutId(Account account)
{
    account.id.clear();
    return account;
}

} // namespace

Exchange exchangeOf(const Settings& settings, const QList<QSslCertificate>& authorities, const QList<Account>& accounts)
{
    Exchange exchange{{}, authorities, {}};
    for (const Rule& rule : rules()) {
        if (!rule.isMemory)
            exchange.values.insert(rule.id, settings.value(rule.id));
    }
    for (const Account& account : accounts)
        exchange.accounts += withoutId(account);
    return exchange;
}

QByteArray writeExchange(const Exchange& exchange)
{
    Json values = Json::object();
    for (auto value = exchange.values.cbegin(); value != exchange.values.cend(); ++value)
        values.insert(ruleOf(value.key()).name, jsonOf(value.value()));
    Json authorities = Json::array();
    for (const QSslCertificate& one : exchange.authorities)
        authorities.append(QString::fromLatin1(one.toPem()));
    Json accounts = Json::array();
    for (const Account& account : exchange.accounts)
        accounts.append(secrets::accountJson(account, secrets::AccountIds::Without));
    return core::writeJson(Json::object({{u"format"_s, formatName()},
                                         {u"settings"_s, values},
                                         {u"authorities"_s, authorities},
                                         {u"accounts"_s, accounts}}),
                           core::JsonStyle::Indented);
}

core::Result<Exchange> readExchange(const QByteArray& text, const QDateTime& now)
{
    const auto document = core::readJsonDocument(text);
    if (!document)
        return document.error();
    StrictReader reader(*document);
    const Json& root = document->root;
    if (root.value(u"format"_s).toString() != formatName())
        reader.fail(ErrorCode::FormatUnknown, Pointer({u"format"_s}));
    reader.allowOnly(root, {u"format"_s, u"settings"_s, u"authorities"_s, u"accounts"_s}, Pointer());
    Exchange exchange;
    if (const Json* values = root.find(u"settings"_s))
        exchange.values = readValues(reader, *values, Pointer({u"settings"_s}));
    if (const Json* list = root.find(u"authorities"_s))
        exchange.authorities = readAuthorities(reader, *list, Pointer({u"authorities"_s}), now);
    if (const Json* list = root.find(u"accounts"_s))
        exchange.accounts = readAccounts(reader, *list, Pointer({u"accounts"_s}));
    if (reader.error())
        return *reader.error();
    return exchange;
}

ImportPlan planOf(const Exchange& exchange, const Settings& settings, const QList<QSslCertificate>& authorities,
                  const QList<Account>& accounts)
{
    ImportPlan plan;
    for (auto value = exchange.values.cbegin(); value != exchange.values.cend(); ++value) {
        if (settings.value(value.key()) == value.value())
            continue;
        const bool isPinned = settings.source(value.key()) == Source::Organisation;
        (isPinned ? plan.pinned : plan.changes) += value.key();
    }
    for (const QSslCertificate& one : exchange.authorities) {
        if (!authorities.contains(one) && !plan.authorities.contains(one))
            plan.authorities += one;
    }
    QList<Account> known;
    for (const Account& account : accounts)
        known += withoutId(account);
    for (const Account& account : exchange.accounts) {
        if (!known.contains(account))
            plan.accounts += account;
        known += account;
    }
    return plan;
}

} // namespace rfi::settings
