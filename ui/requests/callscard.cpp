#include "models/core/jsonreader.h"
#include "ui/common/card.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/readtable.h"
#include "ui/requests/resultcards.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::Outcome;
using submission::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

/// Of a call that is its path alone.
QByteArray hashOfNothing() { return QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex(); }

/// Of one call alone, which only brings the answer there: what is thought of it stands elsewhere.
ReadTable::Cell outcomeCell(Outcome outcome)
{
    if (outcome == Outcome::Accepted || outcome == Outcome::PartlyAccepted)
        return {Words::tr("Sent"), Tone::Success, true};
    Report alone;
    alone.outcome = outcome;
    const OutcomeWords words = outcomeWords(alone, {});
    return {words.word, words.tone, true};
}

QString nameOf(const forms::Request& request, const QString& party)
{
    const QString name = request.partyName(party);
    return visibleMarks(name.isEmpty() ? party : name);
}

/// What a call takes along, for people who know nothing of calls.
QString contentText(const submission::CallReport& call, const Report& report, const forms::Request& request)
{
    QStringList names;
    for (const submission::SentDocument& document : call.documents)
        names += visibleMarks(document.name);
    // Of several calls none says which of the uploads it names.
    for (const submission::UploadReport& upload : report.uploads) {
        if (report.calls.size() == 1)
            names += visibleMarks(upload.document.name);
    }
    names.removeDuplicates();
    const auto body = core::readJson(call.body);
    if (!body || !body->isObject())
        return names.isEmpty() ? Words::tr("Request for the review") : listed(names);
    if (!call.party.isEmpty())
        return sentence(Words::tr("Answers for %1[, with %2]"), {nameOf(request, call.party), listed(names)});
    return sentence(Words::tr("Answers[, with %1]"), {listed(names)});
}

/// For whoever has to look for it at the provider.
QString technicalText(const submission::CallReport& call)
{
    const QString code = call.httpStatus > 0 ? u" → %1"_s.arg(call.httpStatus) : QString();
    return call.method + u' ' + call.path + code;
}

} // namespace

QWidget* makeCallsCard(const Case& shown, const Report& report)
{
    if (report.calls.isEmpty())
        return nullptr;
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("What was sent"), TextRole::Heading));
    auto* table = new ReadTable({Words::tr("What"), Words::tr("Result"), Words::tr("When"), Words::tr("Call and reply"),
                                 Words::tr("SHA-256 of the whole message")},
                                {1, 0, 0, 1, 0});
    table->setObjectName(u"calls"_s);
    table->setAccessibleName(Words::tr("Calls"));
    for (const submission::CallReport& call : report.calls) {
        const QByteArray hash = call.bodySha256;
        const ReadTable::Cell bytes = hash == hashOfNothing()
            ? ReadTable::Cell{u"–"_s, Tone::Muted}
            : ReadTable::Cell{shortHash(hash), Tone::Muted, false, true, QString::fromLatin1(hash)};
        table->addRow({{contentText(call, report, shown.request())},
                       outcomeCell(call.outcome),
                       {momentText(call.finishedAt), Tone::Muted},
                       {technicalText(call), Tone::Muted, false, true},
                       bytes});
    }
    card->body()->addWidget(table);
    return card;
}

} // namespace rfi::ui
