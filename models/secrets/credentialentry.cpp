#include "models/secrets/credentialentry.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Json;

namespace {

QString formatName() { return u"rfi-desk/credentials@1"_s; }

bool isText(const Secret& secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(secret.view());
    return !decoder.hasError();
}

} // namespace

std::optional<CredentialEntry> CredentialEntry::forCredentials(const Credentials& credentials)
{
    if (!std::all_of(credentials.cbegin(), credentials.cend(), isText))
        return std::nullopt;
    CredentialEntry entry{credentials, {}};
    if (entry.toSecret().view().size() <= TokenStore::MaximumSize)
        return entry;
    for (auto field = credentials.cbegin(); field != credentials.cend(); ++field) {
        if (!field->isEmpty()) {
            entry.values.remove(field.key());
            entry.entries << field.key();
        }
    }
    return entry;
}

std::optional<CredentialEntry> CredentialEntry::fromSecret(const Secret& secret)
{
    // A view of the bytes, so that no further copy of them is made.
    const auto json = core::readJson(QByteArray::fromRawData(secret.view().data(), secret.view().size()));
    if (!json || json->value(u"format"_s).toString() != formatName())
        return std::nullopt;
    CredentialEntry entry;
    for (const auto& [name, value] : json->value(u"values"_s).members()) {
        if (!value.isString())
            return std::nullopt;
        entry.values.insert(name, Secret::fromText(value.toString()));
    }
    for (const Json& name : json->value(u"entries"_s).items()) {
        if (!name.isString())
            return std::nullopt;
        entry.entries << name.toString();
    }
    return entry.values.isEmpty() && entry.entries.isEmpty() ? std::nullopt : std::optional(entry);
}

Secret CredentialEntry::toSecret() const
{
    Json json = Json::object({{u"format"_s, formatName()}});
    Json texts = Json::object();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        texts.insert(value.key(), QString::fromUtf8(value->view()));
    if (texts.size() > 0)
        json.insert(u"values"_s, texts);
    for (const QString& name : entries) {
        Json names = json.value(u"entries"_s);
        names.append(name);
        json.insert(u"entries"_s, names);
    }
    QByteArray text = core::writeJson(json);
    const Secret secret(text);
    text.fill('\0');
    return secret;
}

} // namespace rfi::secrets
