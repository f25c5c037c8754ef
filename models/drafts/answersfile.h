#pragma once

#include "models/core/result.h"
#include "models/forms/checks.h"

#include <QDate>
#include <QDir>

namespace rfi::drafts {

/// One entry of an answers file (`rfi-desk/answers@1`) as it stands there, in order.
struct AnswerLine
{
    forms::ItemIdentity identity;
    core::Json value; ///< null when the line gives a file or a URI
    QString file;     ///< path as written
    QString uri;
    QDate issued;           ///< our extension: date on the document, never sent
    bool isLeftOut = false; ///< our extension: `"leaveOut": true`
};

/// Reads the bytes strictly; errors name line, column and pointer.
core::Result<QList<AnswerLine>> readAnswers(const QByteArray& bytes);

/// Answers that fit the form, with documents read from beside `folder`, and what did not fit: NotAsked,
/// AnswerTwice, WrongType, FileMissing, Document... with the item named. Every document is looked at. NotAsked has
/// as arguments how an item of the same pointer was asked, each "documentType PASSPORT, side FRONT".
struct MatchedAnswers
{
    forms::Answers answers;
    QList<forms::Problem> problems;
};
MatchedAnswers matchAnswers(const forms::Form& form, const QList<AnswerLine>& lines, const QDir& folder);

/// All that is wrong with the answers: what did not match, then forms::checkForm, without calling missing
/// what was given and refused. Empty when they may be sent.
QList<forms::Problem> checkAnswers(const forms::Form& form, const MatchedAnswers& matched, const QDate& today);

/// The answers of a form as an answers file; documents by their path.
QByteArray writeAnswers(const forms::Form& form, const forms::Answers& answers);

} // namespace rfi::drafts
