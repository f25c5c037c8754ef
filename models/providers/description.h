#pragma once

#include "models/core/result.h"
#include "models/forms/description.h"

#include <QDateTime>

namespace rfi::providers {

struct Environment
{
    QString id;
    QString title;
    QString baseUrl; ///< empty when every account has its own
};

struct CredentialField
{
    QString id;
    QString title;
    bool isSecret = false;
    bool isRequired = true;
};

/// A call as the description writes it: path is a URI template (RFC 6570, simple expansion).
struct CallTemplate
{
    QString name;
    QString method;
    QString path;
    core::Json body; ///< strings in it may hold {variables}
    QList<int> success{200};
    core::Json reply;   ///< schema of a good reply; null = anything that is JSON
    QString customerId; ///< pointer to the id in the reply, which has to be the asked one; may be empty
};

struct SignInRules
{
    QString strategy;
    CallTemplate obtain;
    std::optional<CallTemplate> refresh;
    QStringList envelopes; ///< pointers to try, in order, for the object that holds the tokens
    QString accessToken;   ///< pointers within that object
    QString accessExpiry;
    QString refreshToken;
    QString refreshExpiry;
    QString serverTime;
    QString headerName;
    QString headerValue; ///< with {accessToken}
};

/// One known payload of the provider and how it becomes a request.
struct RequestMapping
{
    QString id;
    QString title;
    core::Json match; ///< schema: which payloads these rules read
    core::Json rules; ///< see resources/providers/provider.schema.json
};

/// A read of the customer before sending.
struct ReadRules
{
    QList<CallTemplate> calls; ///< the next is tried when one says "not found"
    core::Json allowed;        ///< schema: replies that allow an answer
    QString status;            ///< pointer to the status word, for the message
};

struct UploadRules
{
    QString strategy;
    CallTemplate call;
    core::Json fields; ///< form fields beside the file, with {variables}
    QString partName;  ///< of the file part
    QString uri;       ///< pointer in the reply: an object, or a list of objects, of part name to URI
};

/// How one shape of refusal is read.
struct ErrorShape
{
    core::Json match; ///< schema
    QString message;  ///< pointers into the reply
    QString code;
    QString fields; ///< pointer to a map, or a list of maps, from field name to text
};

/// Everything that is known of one provider. A value; made by loadDescription only.
struct Description
{
    QString id;
    QString name;
    QString from; ///< file it was read from
    bool isBuiltIn = false;
    bool isUntried = false;
    QList<Environment> environments;
    QList<CredentialField> credentials;
    SignInRules signIn;
    core::Json customerIdSchema;
    forms::Description forms;
    QList<RequestMapping> requests;
    ReadRules read;
    UploadRules upload;
    QList<CallTemplate> answers;
    QList<int> refusals; ///< HTTP codes that are a final no
    QList<ErrorShape> errors;

    const Environment* environment(const QString& sought) const;
};

} // namespace rfi::providers
