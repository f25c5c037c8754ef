#include "ui/texts/errorwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rfi::ui {

namespace {

using core::ErrorCode;
using namespace Qt::StringLiterals;

/// A code without words is a slip that the tests find; until then people read its name.
ErrorWords wordsOf(ErrorCode code)
{
    const QList<ErrorWords>& words = errorWords();
    const auto found = std::find_if(words.begin(), words.end(),
                                    [code](const ErrorWords& candidate) { return candidate.code == code; });
    return found == words.end() ? ErrorWords{code, nullptr, nullptr} : *found;
}

QString translated(const char* words, ErrorCode code)
{
    return words ? QCoreApplication::translate("Error", words) : core::codeName(code);
}

bool isListOfFacts(ErrorCode code)
{
    return code == ErrorCode::NotInList || code == ErrorCode::WrongType || code == ErrorCode::TlsFailed;
}

} // namespace

QString errorText(const core::Error& error)
{
    QStringList facts{error.subject};
    facts += isListOfFacts(error.code) ? QStringList{error.arguments.join(u", "_s)} : error.arguments;
    for (QString& fact : facts)
        fact = visibleMarks(fact);
    return sentence(translated(wordsOf(error.code).text, error.code), facts);
}

QString errorAdvice(ErrorCode code) { return QCoreApplication::translate("Error", wordsOf(code).advice); }

} // namespace rfi::ui
