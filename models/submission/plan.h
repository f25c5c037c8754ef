#pragma once

#include "models/forms/checks.h"
#include "models/providers/calls.h"

namespace rfi::submission {

/// A document that has to be at the provider before the answer can name it.
struct Upload
{
    forms::ItemIdentity item;
    qsizetype entry = 0; ///< of the item's files
    forms::Document document;
};

/// One call with its body as far as it is known before uploads.
struct PlannedCall
{
    providers::CallTemplate call;
    QString path; ///< expanded
    core::Json body;
    /// Which item a place of the body came from, by the text of its JSON Pointer.
    QHash<QString, forms::ItemIdentity> origins;
};

/// What will be done, in order: uploads, then calls. Nothing in it has been sent.
struct Plan
{
    QList<Upload> uploads;
    QList<PlannedCall> calls;
};

/// Text that stands in the body for a file entry: its URI once uploaded, or "<file:NAME>".
using UploadedUris = QHash<std::pair<forms::ItemIdentity, qsizetype>, QString>;

/// What paths and bodies of calls may name.
providers::Variables variablesOf(const forms::Request& request);

/// Builds the calls from answers only. The answers should have passed forms::checkForm. With `uris` missing for
/// a document, "<file:NAME>" stands in its place.
Plan makePlan(const providers::Description& description, const forms::Form& form, const forms::Answers& answers,
              const UploadedUris& uris = {});

/// The proof on final bytes: reads the body again, derives from it what is sent, and compares with what was
/// asked and answered. Empty when equal; otherwise AskedNotSent and SentNotAsked problems.
QList<forms::Problem> prove(const forms::Form& form, const forms::Answers& answers, const QByteArray& body);

/// The asked and the sent set side by side, for the review.
struct ProofLine
{
    forms::ItemIdentity item;
    bool isAsked = false;
    bool isSent = false;
    QString sentAt; ///< JSON Pointer in the body
};
QList<ProofLine> proofLines(const forms::Form& form, const forms::Answers& answers, const QByteArray& body);

} // namespace rfi::submission
