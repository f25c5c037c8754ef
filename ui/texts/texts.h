#pragma once

#include "models/forms/checks.h"
#include "models/submission/report.h"

#include <QDate>
#include <QString>

/// Words for people: what happened, and what to do. Sentences in the user's language; texts from outside come
/// out with their marks made visible, for labels and terminals that show plain text.
///
/// The facts that an Error or a Problem of a code carries in `arguments`, in this order:
///
/// - NotInList: the values that are accepted, one or more arguments
/// - NotTheConstant, TooShort, TooLong, TooSmall, TooLarge, TooFewItems, TooManyItems, TooFewMembers: the limit
/// - WrongType: the types that are accepted
/// - FormatMismatch: the format; PatternMismatch: the pattern
/// - DateExpired, DateInFuture: the date; DateOrder: first date, second date, label of the first
/// - DocumentTooOld: date on the document, oldest date that is accepted
/// - SideMissing: the side
/// - FileMissing, FileUnreadable, NotRegularFile, DocumentEmpty, DocumentChanged, RecordUnreadable: name of the file
/// - DocumentTooLarge: name, limit in bytes, size in bytes
/// - DocumentWrongType: name, media type that was found, suffixes that are accepted
/// - FileUnwritable: the system's reason
/// - IdInvalid: which id, its text; ProviderUnknown, EnvironmentUnknown: the id
/// - CustomerTypeMismatch: type that was given, type of the request
/// - UnknownKeyword, BadKeywordValue, ReferenceUnresolved, DuplicateProvider: the word at fault
/// - StatusForbidsAnswer: the provider's word for the status
/// - RecordNotKept, RequiredNotKnown: the place; ClockOff: minutes
/// - HttpStatus: the code; SignInRefused, ReplyUnreadable: the code, where there is one
/// - TooManyRequests: seconds to wait
/// - TlsFailed: the reasons in the words of the network library
/// - ProviderMessage: the provider's words
/// - StoreBusy: the computer; StoreNewer: its format, the newest known
/// - StoreUnreadable, StoreDamaged, StoreOpenToOthers, StoreUnwritable, BackupFailed, LogUnwritable, ArchiveUnwritable:
///   the reason
/// - LogEntryChanged, LogEntryMissing, LogHeadDiffers: none; the number of the entry is the subject
///
/// Dates are ISO dates, sizes are digits. Other codes have none. A fact that is not there leaves no gap.
namespace rfi::ui {

/// What happened; `subject` is the file, host or account it happened with.
QString errorText(const core::Error& error);
/// What to do about it.
QString errorAdvice(core::ErrorCode code);

/// What is wrong with an answer and how to put it right. `field` is the item's, nullptr when it has none; its
/// label is translated with the words of `provider`.
QString problemText(const forms::Problem& problem, const forms::Field* field, const QString& provider = {});

QString outcomeText(submission::Outcome outcome);
/// The next step after this outcome.
QString outcomeNext(submission::Outcome outcome);

/// The item as a person would call it: "Passport of Ana López: Valid until (front)".
QString itemText(const forms::Field& field, const forms::Form& form);
/// What a section is called; the one of the customer or party itself is not called like the kind of customer.
QString sectionText(const forms::Form& form, int section);
/// "front" for FRONT; a word that is not known as it is.
QString sideText(const QString& side);
/// "Photo page (front)"; the name alone where there is no side.
QString withSide(const QString& name, const QString& side);

/// "15 January 2020", without the day of the week.
QString dateText(const QDate& date);
/// The same in little room, such as 29 Nov, in the order of the language.
QString dayText(const QDate& date);
/// "17:00", as the language writes it, without seconds.
QString clockText(const QTime& time);
/// "15 January 2020, 17:00" on this computer's clock.
QString whenText(const QDateTime& moment);
/// "3 months ago".
QString ageText(const QDate& then, const QDate& today);
/// "10 MB".
QString sizeText(qint64 bytes);
/// "at most 3 months old", by the rule about the document's age; empty where there is none.
QString ageLimitText(const forms::Form& form, int field);

} // namespace rfi::ui
