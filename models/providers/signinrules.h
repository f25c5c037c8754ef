#pragma once

#include "models/providers/calltemplate.h"

#include <optional>

namespace rfi::providers {

/// How a body is signed by HMAC-SHA256; {signature} and {timestamp} are for the headers.
struct HmacRules
{
    QString secret; ///< the credential that is the key
    bool isSecretBase64Url = false;
    QString timestampFormat;
    QStringList signedLines;
    QList<std::pair<QString, QString>> headers;
    QString headerWithoutSecret; ///< empty: the secret is needed
};

/// A code that a person has to give while signing in.
struct OneTimeCodeRules
{
    QString credential;
    core::Json asked; ///< schema of the refusals that ask for it
};

enum class ExpiryKind { Moment, Timestamp, Seconds };

struct SignInRules
{
    QString strategy;
    CallTemplate obtain;
    std::optional<CallTemplate> refresh;
    std::optional<OneTimeCodeRules> oneTimeCode;
    HmacRules hmac;
    QStringList envelopes; ///< pointers to try, in order, for the object that holds the tokens
    QString accessToken;   ///< pointers within that object
    QString accessExpiry;
    QString refreshToken;
    QString refreshExpiry;
    QString serverTime;
    QString tokenType;
    ExpiryKind expiry = ExpiryKind::Moment;
    QString headerName;
    QString headerValue; ///< with {accessToken}, {signature}, credentials

    /// Otherwise nothing is called before the first request.
    bool hasCall() const { return strategy == u"tokenCall"; }
};

} // namespace rfi::providers
