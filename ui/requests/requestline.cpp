#include "ui/requests/requestline.h"

#include "models/submission/caselist.h"
#include "ui/requests/duenotice.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::CaseList;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestLine)
};

Case::State stateOf(const QModelIndex& index)
{
    return static_cast<Case::State>(index.data(CaseList::StateRole).toInt());
}

/// An open request that was answered is another thing than one that nobody has sent yet, and one that somebody called
/// done another than one that the provider accepted.
QString tried(const QModelIndex& index)
{
    const QVariant outcome = index.data(CaseList::LastOutcomeRole);
    const bool isOpen = stateOf(index) == Case::State::Open;
    if ((!isOpen && stateOf(index) != Case::State::Answered) || !outcome.isValid())
        return {};
    switch (static_cast<submission::Outcome>(outcome.toInt())) {
    case submission::Outcome::PartlyAccepted: return Words::tr("not all accepted");
    case submission::Outcome::Rejected: return Words::tr("refused");
    case submission::Outcome::NotSent: return isOpen ? Words::tr("sending failed") : QString();
    default: return {};
    }
}

QString capitalised(const QString& words) { return QLocale().toUpper(words.left(1)) + words.mid(1); }

QStringList details(const QModelIndex& index)
{
    const QString provider = index.data(CaseList::ProviderIdRole).toString();
    // What came of it is what an officer looks for.
    QStringList parts{capitalised(tried(index)),
                      providerText(provider, index.data(CaseList::TypeTitleRole).toString())};
    if (const int parties = index.data(CaseList::PartyCountRole).toInt(); parties > 0)
        parts.append(Words::tr("%n parties", nullptr, parties));
    if (const int round = index.data(CaseList::RoundRole).toInt(); round > 1)
        parts.append(Words::tr("round %1").arg(round));
    parts.append(index.data(CaseList::OwnerRole).toString());
    const QDateTime asked = index.data(CaseList::ReceivedAtRole).toDateTime();
    if (asked.isValid() && index.data(CaseList::HasNamesakeRole).toBool())
        parts.prepend(sentence(Words::tr("Asked on %1"), {dayText(asked.toLocalTime().date())}));
    parts.removeAll(QString());
    return parts;
}

void setNotice(RequestLine& line, const QModelIndex& index, const QDateTime& now)
{
    const auto set = [&line](const QString& text, Tone tone, const QString& iconName = {}) {
        line.notice = text;
        line.noticeTone = tone;
        line.noticeIcon = iconName;
    };
    const QDateTime snoozedUntil = index.data(CaseList::SnoozedUntilRole).toDateTime();
    if (snoozedUntil.isValid() && snoozedUntil > now)
        return set(sentence(Words::tr("Snoozed until %1"), {dayText(snoozedUntil.toLocalTime().date())}), Tone::Muted,
                   u"moon"_s);
    switch (stateOf(index)) {
    case Case::State::Open: {
        const DueNotice due = dueNotice(index.data(CaseList::DueAtRole).toDateTime(), now);
        return set(due.text, due.tone(), due.iconName);
    }
    case Case::State::Sending: return set(Words::tr("Sending…"), Tone::Accent);
    case Case::State::WaitingForProvider: return set(Words::tr("With the provider"), Tone::Muted);
    case Case::State::Answered:
        return tried(index).isEmpty() ? set(Words::tr("Answered"), Tone::Success, u"circle-check"_s)
                                      : set(Words::tr("Done"), Tone::Muted, u"circle-check"_s);
    case Case::State::OutcomeUnknown: return set(Words::tr("Outcome unknown"), Tone::Warning, u"triangle-alert"_s);
    }
}

} // namespace

QString RequestLine::detailIn(int width, const QFontMetrics& metrics) const
{
    QStringList left = details;
    // What stands first stays, and who has the request goes last.
    while (left.size() > 1 && metrics.horizontalAdvance(listed(left)) > width)
        left.removeAt(1);
    // Eliding measures in parts of a pixel, and would cut what fits by the width that is asked for everywhere else.
    const QString words = listed(left);
    return metrics.horizontalAdvance(words) <= width ? words : metrics.elidedText(words, Qt::ElideRight, width);
}

QString RequestLine::spoken() const
{
    QStringList parts{customer, provider, listed(details), notice, Words::tr("%1 of %2 answered").arg(done).arg(total)};
    parts.removeAll(QString());
    return listed(parts);
}

RequestLine requestLine(const QModelIndex& index, const QDateTime& now)
{
    RequestLine line;
    line.customer = index.data(CaseList::CustomerNameRole).toString();
    line.provider = index.data(CaseList::ProviderNameRole).toString();
    line.details = details(index);
    line.done = index.data(CaseList::DoneRole).toInt();
    line.total = index.data(CaseList::TotalRole).toInt();
    // What is settled is not half done, also where something could be told of it still.
    if (stateOf(index) == Case::State::Answered)
        line.done = line.total;
    setNotice(line, index, now);
    return line;
}

} // namespace rfi::ui
