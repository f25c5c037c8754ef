#include "ui/requests/outcomewords.h"

#include "ui/requests/pspwords.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Outcome;
using submission::PspState;
using submission::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

/// The provider has it, and none of those behind.
bool isStoredOnly(const Report& report)
{
    return !report.pspResults.isEmpty()
        && std::all_of(report.pspResults.cbegin(), report.pspResults.cend(), [](const submission::PspResult& result) {
               return result.state == PspState::Refused || result.state == PspState::NotSupported;
           });
}

QString unknownNames(const Report& report)
{
    QStringList names;
    for (const submission::PspResult& result : report.pspResults) {
        if (result.state == PspState::Unknown)
            names += pspName(result);
    }
    return listed(names);
}

/// What to do about payment providers that did not take it.
QString pspAdvice(const Report& report, const QString& providerName)
{
    if (report.isWorthTryingAgain())
        return Words::tr(
            "Read what they say below. If they name a problem in the answer, change it. If not, try again.");
    if (pspsIn(report, PspState::Unknown) > 0)
        return sentence(Words::tr("It is not known whether %1 has it. Check with %2 before anything is sent again."),
                        {unknownNames(report), providerName});
    return sentence(
        Words::tr(
            "Sending it again will not help. Ask %1 what to do. When that is settled, mark this request as done."),
        {providerName});
}

QString partlyAcceptedHeadline(const Report& report, const QString& providerName)
{
    const int failed = report.failedPsps();
    if (failed == 0)
        return sentence(Words::tr("%1 accepted part of the answer"), {providerName});
    if (isStoredOnly(report) && failed == 1)
        return sentence(Words::tr("%1 stored the answer, but %2 did not accept it"),
                        {providerName, pspName(report.pspResults.constFirst())});
    if (isStoredOnly(report))
        return sentence(Words::tr("%1 stored the answer, but no payment provider accepted it"), {providerName});
    const int unknown = pspsIn(report, PspState::Unknown);
    const auto fact = [](int count) { return count > 0 ? QString::number(count) : QString(); };
    return sentence(
        Words::tr("%1 accepted the answer. Of %2 payment providers behind it: %3 accepted it[, %4 did not][, "
                  "%5 unknown]"),
        {providerName, QString::number(report.pspResults.size()), QString::number(pspsIn(report, PspState::Accepted)),
         fact(failed - unknown), fact(unknown)});
}

/// With the day and the offset, as whoever reads a picture of it knows neither.
QString exactText(const QDateTime& moment)
{
    const QDateTime here = moment.toLocalTime();
    const QDateTime fixed = here.toOffsetFromUtc(here.offsetFromUtc());
    return u"%1, %2 %3"_s.arg(dateText(here.date()), here.time().toString(u"HH:mm:ss"_s), fixed.timeZoneAbbreviation());
}

OutcomeWords wordsFor(Outcome outcome, const Report& report, const QString& providerName)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {Words::tr("Accepted"),
                sentence(Words::tr("%1 accepted the answer"), {providerName}),
                {},
                u"circle-check"_s,
                Tone::Success};
    case Outcome::PartlyAccepted:
        return {isStoredOnly(report) ? Words::tr("Stored, not accepted") : Words::tr("Partly accepted"),
                partlyAcceptedHeadline(report, providerName),
                {},
                u"triangle-alert"_s,
                Tone::Warning};
    case Outcome::Rejected:
        return {Words::tr("Refused"),
                sentence(Words::tr("%1 did not accept the answer"), {providerName}),
                {},
                u"circle-x"_s,
                Tone::Danger};
    case Outcome::NotSent:
        return {Words::tr("Not sent"), Words::tr("No part of the answer was sent"), {}, u"ban"_s, Tone::Warning};
    case Outcome::Unknown:
        return {Words::tr("Outcome unknown"),
                Words::tr("The answer was sent, but it is not known whether it arrived"),
                {},
                u"triangle-alert"_s,
                Tone::Warning};
    case Outcome::Invalid:
        return {Words::tr("Not sent"), Words::tr("The answer does not fit the request"), {}, u"ban"_s, Tone::Warning};
    case Outcome::DryRun: break;
    }
    return {Words::tr("Not sent"), Words::tr("This was a trial"), {}, u"info"_s, Tone::Muted};
}

} // namespace

bool isToBeChanged(const submission::Case& shown, const Report& report)
{
    const bool isRefused = report.outcome == Outcome::Rejected || report.isWorthTryingAgain();
    return isRefused && report.round == shown.round() && !shown.form().providerProblems().isEmpty();
}

OutcomeWords outcomeWords(const Report& report, const QString& providerName)
{
    // A good reply is no success while a PSP has failed.
    const bool isPart = report.outcome == Outcome::Accepted && report.failedPsps() > 0;
    const Outcome shown = isPart ? Outcome::PartlyAccepted : report.outcome;
    OutcomeWords words = wordsFor(shown, report, providerName);
    const bool isAboutPsps = shown == Outcome::PartlyAccepted && report.failedPsps() > 0;
    words.advice = isAboutPsps ? pspAdvice(report, providerName) : outcomeNext(shown);
    return words;
}

OutcomeWords outcomeWords(const submission::Case& shown, const Report& report, const QString& providerName)
{
    OutcomeWords words = outcomeWords(report, providerName);
    if (report.failedPsps() > 0 && isToBeChanged(shown, report))
        words.advice = Words::tr("Change what it names, then send the answer again.");
    const bool isAskedAgain = report.round < shown.round() && shown.state() == submission::Case::State::Open;
    if (!isAskedAgain || words.tone != Tone::Success)
        return words;
    const int items = int(shown.request().items.size());
    const QString headline = items > 0
        ? Words::tr("%1 received the answer, and asks again for %n item(s)", nullptr, items)
        : Words::tr("%1 received the answer, and asks again");
    return {Words::tr("Received"), sentence(headline, {providerName}), {}, u"rotate-ccw"_s, Tone::Warning};
}

QString momentText(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toLocalTime();
    const QString time = here.time().toString(u"HH:mm:ss"_s);
    return here.date() == QDate::currentDate() ? time : dayText(here.date()) + u' ' + time;
}

QString reportFacts(const Report& report)
{
    return report.finishedAt.isValid() ? sentence(Words::tr("Ended: %1"), {exactText(report.finishedAt)}) : QString();
}

} // namespace rfi::ui
