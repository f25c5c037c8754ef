#pragma once

#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QDir>
#include <QFile>

namespace rfi::test {

/// Writes the description of a provider "coded" into a folder for --providers. It asks as Fin.com does, but signs in
/// with login, password and a one-time code, and the path of its read is a setting.
inline bool writeCodedProvider(const QString& folder)
{
    using namespace Qt::StringLiterals;
    const auto bytes =
        core::readFile(QStringLiteral(RFI_SOURCE_DIR "/resources/providers/fincom/provider.json"), 1 << 20);
    auto provider = *core::readJson(bytes.value());
    const auto set = [&provider](const QString& pointer, const QByteArray& json) {
        provider.set(core::Pointer::fromText(pointer), *core::readJson(json));
    };
    set(u"/id"_s, R"("coded")");
    set(u"/name"_s, R"("Coded")");
    set(u"/credentials"_s, R"([
        { "id": "login", "title": "Login" },
        { "id": "password", "title": "Password", "secret": true },
        { "id": "badge", "title": "Badge", "optional": true, "requiredIn": ["production"] },
        { "id": "code", "title": "One-time code", "secret": true, "optional": true, "oneTime": true } ])");
    set(u"/settings"_s, R"([
        { "id": "readPath", "title": "Path that reads", "kind": "path", "default": "/v2/customers/{customerId}" },
        { "id": "scheme", "title": "Scheme", "kind": "choice", "default": "Bearer ",
          "choices": [ { "value": "Bearer ", "title": "Bearer" }, { "value": "", "title": "Bare" } ] } ])");
    set(u"/signIn"_s, R"({
        "strategy": "tokenCall",
        "obtain": { "name": "login", "method": "POST", "path": "/login",
                    "body": { "login": "{login}", "password": "{password}", "code": "{code}" } },
        "oneTimeCode": { "credential": "code", "asked": {
            "type": "object", "required": ["error"],
            "properties": { "error": { "type": "string", "pattern": "OTP" } } } },
        "reply": { "accessToken": "/accessToken", "accessExpiry": "/accessTtl", "expiry": "seconds" },
        "header": { "name": "Authorization", "value": "{scheme}{accessToken}" } })");
    set(u"/read/calls"_s, R"([
        { "name": "customer", "method": "GET", "path": "{+readPath}", "customerId": "/data/customer_id" } ])");
    QFile file(QDir(folder).filePath(u"coded.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(core::writeJson(provider)) > 0;
}

/// What that provider says to a login.
inline const QByteArray codeWanted = R"({"error":"OTP code required"})";
inline const QByteArray codeRefused = R"({"error":"Invalid OTP code"})";
inline const QByteArray codedTokens = R"({"accessToken":"access-token","accessTtl":3600})";

} // namespace rfi::test
