#pragma once

#include "models/forms/description.h"
#include "models/providers/answerrules.h"
#include "models/providers/signinrules.h"

#include <QDateTime>
#include <QMap>

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
    QStringList requiredIn = {}; ///< environments that want an optional one
    bool isOneTime = false;      ///< a code, asked for when the provider wants it and never kept

    bool isNeededIn(const QString& environment) const
    {
        return !isOneTime && (isRequired || requiredIn.contains(environment));
    }
};

/// What is guessed or differs by account; see withSettings.
struct Setting
{
    enum class Kind { Path, Text, Choice };

    struct Choice
    {
        QString value;
        QString title;
    };

    QString id;
    QString title;
    QString help;
    Kind kind = Kind::Text;
    QString defaultValue = {};
    QList<Choice> choices = {};

    /// A path starts with a slash and has path characters and {variables}; a text fits into a header.
    bool accepts(const QString& value) const;
};

/// One known payload of the provider and how it becomes a request.
struct RequestMapping
{
    QString id;
    QString title;
    core::Json match; ///< schema: which payloads these rules read
    core::Json rules; ///< see resources/providers/provider.schema.json
};

/// A field that words of a note may mean.
struct WordSuggestion
{
    QStringList words;
    QString pointer;
    QString documentType;
    bool isOfParty = false;
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
    QList<Setting> settings;
    QString statusInBody;    ///< pointer: a whole number there counts before the HTTP code; may be empty
    QString requestIdHeader; ///< of replies; may be empty
    SignInRules signIn;
    core::Json customerIdSchema;
    forms::Description forms;
    QList<RequestMapping> requests;
    ReadRules read;
    UploadRules upload;
    QList<AnswerCall> answers;
    std::optional<DiscoveryRules> discovery;
    QList<WordSuggestion> wordSuggestions;
    QList<int> refusals; ///< HTTP codes that are a final no
    QList<ErrorShape> errors;

    const Environment* environment(const QString& sought) const;
    /// Whether its own payloads name the asked fields; otherwise they come by mail, or as notes in free words.
    bool namesItems() const;
};

/// The description as an account uses it: `{+id}` in paths and `{id}` in the sign-in's header are the account's
/// words for its settings, or the defaults.
Description withSettings(const Description& description, const QMap<QString, QString>& values);

} // namespace rfi::providers
