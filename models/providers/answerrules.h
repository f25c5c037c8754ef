#pragma once

#include "models/core/error.h"
#include "models/providers/calltemplate.h"

#include <QHash>

#include <optional>

namespace rfi::providers {

/// A read of the customer before sending.
struct ReadRules
{
    QList<CallTemplate> calls;                   ///< the next is tried when one says "not found"
    core::Json allowed;                          ///< schema: replies that allow an answer
    QString status;                              ///< pointer to the status word, for the message
    std::optional<QString> record = {};          ///< pointer to the customer's own fields, named as in an answer's body
    QHash<QString, QString> statusMeanings = {}; ///< by the status word in small letters; source text
    QStringList undecided = {};                  ///< in small letters: the provider looks at what it was given
    std::optional<int> nothingAsked = {};        ///< HTTP status of the last call that says so
};

struct UploadRules
{
    QString strategy;
    CallTemplate call;
    core::Json fields; ///< form fields beside the file, with {variables}
    QString partName;  ///< of the file part
    QString uri;       ///< pointer in the reply: an object, or a list of objects, of part name to URI
    QString id;        ///< pointer in the reply to the document's id
    QString context;   ///< {context} when neither the request nor the field says it
};

/// What payment providers behind the provider said in a reply.
struct PspRules
{
    QString list; ///< pointer to a list of objects, or to one object
    QString id;
    QString name;
    QString success;
    QString message;
    QString notSupported; ///< pattern of messages that no repetition can change
};

/// A body that is what a read gave, with the answers in it.
struct RecordRules
{
    std::optional<CallTemplate> read; ///< without it the read of the customer gives the record
    QString at;
    bool keepsUnknownKeys = false;
};

/// One of the calls that answer, with what it takes and how its body is made.
struct AnswerCall
{
    enum class Each { Once, Party, NewParty, Document };
    enum class Body { Asked, Record, Multipart, Empty };

    CallTemplate call;
    std::optional<QList<core::Pointer>> takes; ///< items at or below; nothing: all that are left
    Each each = Each::Once;
    Body body = Body::Asked;
    RecordRules record;
    core::Json fields; ///< of a multipart body
    QString partName;  ///< its file part
    QString after;     ///< name of the call it follows
    QString partyId;   ///< pointer in the reply to the id of a party that the call made; may be empty
    bool rereads = false;
    std::optional<PspRules> results;
};

/// How one shape of refusal is read.
struct ErrorShape
{
    core::Json match; ///< schema
    QString message;  ///< pointers into the reply
    QString code;
    QString fields;           ///< pointer to a map, or a list of maps, from field name to text
    bool isFinal = false;     ///< a final no with any HTTP code from 400 up
    bool isInSuccess = false; ///< also with an HTTP code of success
    std::optional<core::ErrorCode> meaning = {};
};

/// How open requests of an account are found.
struct DiscoveryRules
{
    CallTemplate list; ///< its path may name {page}
    QString entries;
    QString id;
    qint64 firstPage = 1;
    QString pages = {}; ///< pointer to how many there are; empty: ends with an empty page
    core::Json candidates = {};
    core::Json open = {};
};

} // namespace rfi::providers
