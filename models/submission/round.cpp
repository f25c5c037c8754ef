#include "models/submission/round.h"

#include "models/forms/checks.h"

#include <algorithm>

namespace rfi::submission {

namespace {

/// Where it was read from and when it was issued never goes out.
bool isSameFile(const forms::FileEntry& left, const forms::FileEntry& right)
{
    const auto hash = [](const forms::FileEntry& file) {
        return file.document ? file.document->sha256 : file.uri.toUtf8();
    };
    return left.side == right.side && hash(left) == hash(right);
}

} // namespace

forms::Answers remembered(const forms::Answers& answers)
{
    forms::Answers kept;
    for (const forms::ItemIdentity& item : answers.identities()) {
        forms::Answer answer = answers.at(item);
        for (forms::FileEntry& file : answer.files) {
            if (file.document)
                file.document->content.reset();
        }
        kept.set(item, answer);
    }
    return kept;
}

forms::FormState::GivenBefore givenDocuments(const QList<Round>& rounds)
{
    forms::FormState::GivenBefore given;
    for (const Round& round : rounds) {
        for (const forms::ItemIdentity& item : round.answers.identities()) {
            for (const forms::FileEntry& file : round.answers.at(item).files) {
                if (file.document)
                    given[item] += file.document->sha256;
            }
        }
    }
    return given;
}

SinceRound sinceRound(const forms::Form& before, const forms::Answers& answersBefore, const forms::Form& now, int field,
                      const forms::Answers& answersNow)
{
    const forms::Field& asked = now.fields.at(field);
    const int earlier = before.indexOf(asked.identity);
    if (earlier < 0)
        return SinceRound::New;
    const forms::Field& askedBefore = before.fields.at(earlier);
    const forms::Answer& given = answersBefore.at(askedBefore.identity);
    const core::Json valueBefore = forms::effectiveValue(askedBefore, answersBefore);
    if (valueBefore.isNull() && given.files.isEmpty())
        return SinceRound::New;
    const forms::Answer& gives = answersNow.at(asked.identity);
    const bool isSame = valueBefore == forms::effectiveValue(asked, answersNow)
        && std::equal(given.files.cbegin(), given.files.cend(), gives.files.cbegin(), gives.files.cend(), isSameFile);
    return isSame ? SinceRound::Same : SinceRound::Changed;
}

} // namespace rfi::submission
