#include "models/core/jsonwriter.h"
#include "ui/common/card.h"
#include "ui/requests/readtable.h"
#include "ui/requests/reviewcards.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using core::Json;
using submission::PlannedCall;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// Leaves of the body that no answer gave.
void addUnchanged(ReadTable& table, const PlannedCall& call, const Json& object, const core::Pointer& at)
{
    for (const Json::Member& member : object.members()) {
        const core::Pointer here = at.child(member.first);
        if (call.origins.contains(here.text()))
            continue;
        if (member.second.isObject()) {
            addUnchanged(table, call, member.second, here);
            continue;
        }
        const QString value =
            member.second.isString() ? member.second.toString() : QString::fromUtf8(core::writeJson(member.second));
        table.addRow({{visibleMarks(here.text()), Tone::Muted, false, true}, {visibleMarks(value)}});
    }
}

} // namespace

QWidget* makeUnchangedCard(const submission::Plan& plan, const QString& providerName)
{
    using Body = providers::AnswerCall::Body;
    auto* table = new ReadTable({Words::tr("Where"), Words::tr("Value")}, {3, 5});
    table->setObjectName(u"unchanged"_s);
    table->setAccessibleName(sentence(Words::tr("Sent back to %1 unchanged"), {providerName}));
    bool isStillToCome = false;
    for (const PlannedCall& call : plan.calls) {
        if (call.rules.body != Body::Record)
            continue;
        isStillToCome = isStillToCome || call.isIncomplete;
        addUnchanged(*table, call, call.body, {});
    }
    if (table->rowCount() == 0) {
        delete table;
        table = nullptr;
    }
    if (!table && !isStillToCome)
        return nullptr;
    auto* card = new Card;
    card->body()->addWidget(
        new PlainLabel(sentence(Words::tr("Sent back to %1 unchanged"), {providerName}), TextRole::Heading));
    const QString words = isStillToCome
        ? Words::tr("%1 expects its whole record back. What was not asked for is read just before sending and sent "
                    "back exactly as it was.")
        : Words::tr("%1 expects its whole record back. This was not asked for and is sent back exactly as %1 gave "
                    "it; it is read once more just before sending.");
    card->body()->addWidget(new PlainLabel(words.arg(providerName)));
    if (table)
        card->body()->addWidget(table);
    return card;
}

} // namespace rfi::ui
