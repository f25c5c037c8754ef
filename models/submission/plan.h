#pragma once

#include "models/forms/checks.h"
#include "models/providers/calls.h"
#include "models/submission/createdparties.h"

namespace rfi::submission {

/// A document that has to be at the provider before the answer can name it.
struct Upload
{
    forms::ItemIdentity item;
    qsizetype entry = 0; ///< of the item's files
    forms::Document document;
    QString context; ///< for whom behind the provider it is, where the description knows such
};

/// One call with its body as far as it is known before uploads and reads.
struct PlannedCall
{
    providers::AnswerCall rules;
    providers::Variables variables; ///< what its path and fields may name
    QString path;                   ///< expanded
    QString party;                  ///< whose own object the body is; empty = the customer's
    core::Json body;                ///< of a multipart body: its fields by name, the file as "<file:NAME>"
    core::Json record;              ///< what a read gave; places that were not asked are equal to it
    bool isIncomplete = false;      ///< the record is still to be read: the body holds the asked fields only
    bool isMadeAgain = false;       ///< it would make a party that was made before: it may not go out
    /// Which item a place of the body came from, by the text of its JSON Pointer.
    QHash<QString, forms::ItemIdentity> origins;
    /// Documents that travel inside: "<file:NAME>" stands at these places. Their bytes have to be at hand for `bodyOf`.
    QHash<QString, forms::Document> documents;
};

/// What will be done, in order: uploads, then calls. Nothing in it has been sent.
struct Plan
{
    QList<Upload> uploads;
    QList<PlannedCall> calls;
};

/// Text that stands in the body for a file entry: its URI once uploaded, or "<file:NAME>".
using UploadedUris = QHash<std::pair<forms::ItemIdentity, qsizetype>, QString>;

/// What reads and uploads gave by now, and what earlier attempts made. A record stands under the name of its call.
struct Gathered
{
    UploadedUris uris = {};
    QHash<QString, core::Json> records = {};
    CreatedParties created = {};
};

/// Builds the calls from answers, and records where the description wants them. The answers should have passed
/// forms::checkForm. An item goes into the first call that takes it. With the URI missing for a document,
/// "<file:NAME>" stands in its place. A new party that an earlier attempt made is not made again: the call stays what
/// it was, changes of it go to the id that the provider gave, or the call is one that may not go out.
Plan makePlan(const providers::Description& description, const forms::Form& form, const forms::Answers& answers,
              const Gathered& gathered = {});

/// The document with its MIME type as the provider spells it.
forms::Document asNamed(const forms::Document& document, const forms::DocumentRules& rules);

/// The exact bytes of a call's body.
network::Body bodyOf(const PlannedCall& call);

/// The records that a read of the customer gives, by the names of the calls that are filled from it.
QHash<QString, core::Json> customerRecords(const providers::Description& description, const core::Json& record);

/// Places that the provider wants filled, but that were neither asked nor given by its read; only of calls whose
/// record is known.
QStringList missingPlaces(const forms::Form& form, const PlannedCall& call);

/// The proof on final bodies: derives from their bytes what is sent, and compares with what was asked and answered.
/// What a record gave and stayed equal is not sent in this sense. Empty when equal; otherwise AskedNotSent,
/// SentNotAsked and RecordNotKept problems.
QList<forms::Problem> prove(const forms::Form& form, const forms::Answers& answers, const QList<PlannedCall>& calls);

/// The asked and the sent set side by side, for the review.
struct ProofLine
{
    forms::ItemIdentity item;
    bool isAsked = false;
    bool isSent = false;
    QString sentAt; ///< JSON Pointer in the body
};
QList<ProofLine> proofLines(const forms::Form& form, const forms::Answers& answers, const QList<PlannedCall>& calls);

} // namespace rfi::submission
