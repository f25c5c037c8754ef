#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include "models/core/moments.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace rfi::ui {

namespace {

using core::ErrorCode;
using forms::Field;
using forms::ItemKind;
using forms::Problem;
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemTexts)
};

/// As much of a provider's words as anyone reads.
constexpr qsizetype LongestText = 4000;

QString dateFact(const QString& text)
{
    const auto date = core::dateFromIso(text);
    return date ? dateText(*date) : visibleMarks(text);
}

QString sizeFact(const QString& text)
{
    bool isNumber = false;
    const qint64 bytes = text.toLongLong(&isNumber);
    return isNumber ? sizeText(bytes) : visibleMarks(text);
}

QString mediaFact(const QString& text)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(text);
    return !type.isValid() || type.isDefault() ? Words::tr("unknown") : type.comment();
}

/// The arguments as a person reads them.
QStringList factsOf(const Problem& problem, const QString& provider)
{
    const QStringList& given = problem.arguments;
    switch (problem.code) {
    case ErrorCode::DateExpired:
    case ErrorCode::DateInFuture:
    case ErrorCode::DocumentTooOld: return {dateFact(given.value(0)), dateFact(given.value(1))};
    case ErrorCode::DateOrder:
        return {dateFact(given.value(0)), dateFact(given.value(1)),
                visibleMarks(providerText(provider, given.value(2)))};
    case ErrorCode::DocumentTooLarge:
        return {visibleMarks(given.value(0)), sizeFact(given.value(1)), sizeFact(given.value(2))};
    case ErrorCode::DocumentWrongType: return {visibleMarks(given.value(0)), mediaFact(given.value(1)), given.value(2)};
    case ErrorCode::SideMissing: return {sideText(given.value(0))};
    case ErrorCode::NotInList: return {visibleMarks(given.join(u", "_s))};
    case ErrorCode::NotAsked: return {visibleMarks(given.join(Words::tr(" or ")))};
    default: return {visibleMarks(given.value(0)), visibleMarks(given.value(1)), visibleMarks(given.value(2))};
    }
}

QString whatToEnter(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Text: return Words::tr("Enter a text.");
    case ItemKind::Date: return Words::tr("Enter a date.");
    case ItemKind::Choice: return Words::tr("Choose one.");
    case ItemKind::Choices: return Words::tr("Choose at least one.");
    case ItemKind::Country: return Words::tr("Choose a country.");
    case ItemKind::Boolean: return Words::tr("Choose yes or no.");
    case ItemKind::Number: return Words::tr("Enter a number.");
    case ItemKind::File: return Words::tr("Add a document.");
    case ItemKind::Unknown: break;
    }
    return Words::tr("Enter what is asked.");
}

QString formatPattern(const QString& format)
{
    if (format == u"date")
        return Words::tr("“%1” has to be a date that exists, with day, month and year.");
    if (format == u"iso-3166-1-alpha-2")
        return Words::tr("“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-2 code, "
                         "such as PT.");
    if (format == u"iso-3166-1-alpha-3")
        return Words::tr("“%1” has to be a country. Choose it from the list, or enter its ISO 3166 alpha-3 code, "
                         "such as PRT.");
    if (format == u"email")
        return Words::tr("“%1” has to be an email address, such as name@example.com.");
    if (format == u"uri")
        return Words::tr("“%1” has to be a complete web address, such as https://example.com.");
    if (format == u"issued")
        return Words::tr("“%3” has to be a clear date. Write its month as a word, or the year first.");
    if (format == u"e164")
        return Words::tr("“%1” has to be a phone number with its country code, such as +4930123456.");
    return Words::tr("“%1” is not in the expected format[ (%2)]. Compare it with the document.");
}

/// What was asked under another name is not to be removed but to be named.
QString notAskedPattern(const Problem& problem)
{
    if (problem.arguments.isEmpty())
        return Words::tr("“%1” was not asked. Remove it from the answers.");
    if (problem.arguments.contains(QString()))
        return Words::tr("“%1” was asked without the party, document type or side that the answer names. Name it as "
                         "the request does.");
    return Words::tr("“%1” was asked with %2: name it in the answer.");
}

/// Patterns for what has to do with one value; %1 is the label.
QString valuePattern(const Problem& problem)
{
    switch (problem.code) {
    case ErrorCode::Required: return Words::tr("“%1” is empty.");
    case ErrorCode::WrongType: return Words::tr("“%1” has an answer of the wrong kind.");
    case ErrorCode::NotInList: return Words::tr("“%1” does not take this answer. Choose one of these[: %2].");
    case ErrorCode::NotTheConstant: return Words::tr("“%1” takes only one answer[: %2].");
    case ErrorCode::TooShort:
        if (problem.arguments.value(0) == u"1")
            return Words::tr("“%1” is empty. Enter a text.");
        return Words::tr("“%1” is too short[; its shortest length is %2]. Enter it completely.");
    case ErrorCode::TooLong: return Words::tr("“%1” is too long[; its longest length is %2]. Shorten it.");
    case ErrorCode::PatternMismatch:
        return Words::tr("“%1” is not written the way the provider asks. Compare it with the document.");
    case ErrorCode::FormatMismatch: return formatPattern(problem.arguments.value(0));
    case ErrorCode::TooSmall: return Words::tr("“%1” is too small[; the smallest number is %2].");
    case ErrorCode::TooLarge: return Words::tr("“%1” is too large[; the largest number is %2].");
    case ErrorCode::TooFewItems:
        return Words::tr("“%1” has too few entries[; the minimum is %2]. Add what is missing.");
    case ErrorCode::TooManyItems: return Words::tr("“%1” has too many entries[; the maximum is %2]. Remove some.");
    case ErrorCode::NotUnique: return Words::tr("“%1” has the same entry twice. Remove one of the two.");
    case ErrorCode::CannotCheck: return Words::tr("“%1” is too complicated to be checked here. Shorten it.");
    case ErrorCode::AnswerTwice: return Words::tr("“%1” is answered twice. Keep one of the answers.");
    case ErrorCode::NotAsked: return notAskedPattern(problem);
    case ErrorCode::ItemUnknown:
        return Words::tr("There is no place for “%1” in an answer. Leave it out on purpose, and tell the provider "
                         "another way.");
    case ErrorCode::DocumentTypeUnpicked: return Words::tr("“%1” can be of several kinds. Choose which one it is.");
    case ErrorCode::AskedNotSent:
        return Words::tr("“%1” was asked, but is not in what would go out. Nothing was sent.");
    case ErrorCode::SentNotAsked:
        return Words::tr("“%1” was not asked, but is in what would go out. Nothing was sent.");
    default: return {};
    }
}

/// Patterns for what has to do with a document and its dates; %1 is the label.
QString documentPattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DateExpired: return Words::tr("This document expired on %2. Enter the date of the new one.");
    case ErrorCode::DateInFuture: return Words::tr("%2 is in the future. Compare the date with the document.");
    case ErrorCode::DateOrder: return Words::tr("“%1” (%3) has to be later than “%4” (%2).");
    case ErrorCode::DocumentTooOld:
        return Words::tr("This document is dated %2[; the provider accepts none dated before %3]. Add a newer one.");
    case ErrorCode::SideMissing: return Words::tr("A side of the document is missing: %2. Add a picture of it.");
    case ErrorCode::SideUnpicked: return Words::tr("Say for each picture which side of the document it shows.");
    case ErrorCode::FileMissing: return Words::tr("“%2” is not there. Check its name and folder.");
    case ErrorCode::FileUnreadable: return Words::tr("“%2” cannot be read. Check that you may open it.");
    case ErrorCode::NotRegularFile:
        return Words::tr("“%2” is not an ordinary file on this computer. Copy it here and choose the copy.");
    case ErrorCode::DocumentEmpty: return Words::tr("“%2” is empty. Save it again, or choose another file.");
    case ErrorCode::DocumentWrongType:
        return Words::tr(
            "“%2” cannot be attached. Type of its content: %3. Choose a file of one of these types, with the "
            "matching ending in its name: %4.");
    case ErrorCode::DocumentTooLarge:
        return Words::tr("“%2” is too large[: it has %4, the limit is %3]. Choose a smaller one.");
    case ErrorCode::DocumentChanged:
        return Words::tr("The original of “%2” has changed since it was attached. Attach it again.");
    case ErrorCode::RecordUnreadable:
        return Words::tr("The kept copy of “%2” cannot be read any more. Attach the file again.");
    default: return {};
    }
}

QString providerWords(const Problem& problem)
{
    const QString words = visibleMarks(problem.providerText.left(LongestText));
    if (problem.providerKey.isEmpty())
        return words;
    return sentence(Words::tr("%1: %2"), {visibleMarks(problem.providerKey), words});
}

QString labelOf(const Problem& problem, const Field* field, const QString& provider)
{
    if (field && !field->label.isEmpty())
        return visibleMarks(providerText(provider, field->label));
    return visibleMarks(problem.item.pointer);
}

} // namespace

QString problemText(const Problem& problem, const Field* field, const QString& provider)
{
    if (!problem.providerText.isEmpty())
        return providerWords(problem);
    const QString value = valuePattern(problem);
    const QString pattern = value.isEmpty() ? documentPattern(problem.code) : value;
    if (pattern.isEmpty())
        return errorText({.code = problem.code, .arguments = problem.arguments}) + u' ' + errorAdvice(problem.code);
    const QString text = sentence(pattern, QStringList(labelOf(problem, field, provider)) + factsOf(problem, provider));
    const bool saysWhatToEnter = problem.code == ErrorCode::Required || problem.code == ErrorCode::WrongType;
    return saysWhatToEnter ? text + u' ' + whatToEnter(field ? field->kind : ItemKind::Unknown) : text;
}

} // namespace rfi::ui
