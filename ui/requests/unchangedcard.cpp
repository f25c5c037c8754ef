#include "models/forms/form.h"
#include "ui/common/card.h"
#include "ui/requests/readtable.h"
#include "ui/requests/reviewcards.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

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

/// What a record's read gave, item by item, as if it had been asked and answered: so it has labels and plain values.
struct Kept
{
    forms::Request request;
    forms::Answers answers;

    /// Leaves of the body that no answer gave.
    void add(const PlannedCall& call, const Json& object, const core::Pointer& at)
    {
        for (const Json::Member& member : object.members()) {
            const core::Pointer here = at.child(member.first);
            if (call.origins.contains(here.text()))
                continue;
            if (member.second.isObject()) {
                add(call, member.second, here);
                continue;
            }
            forms::RequestItem item;
            item.identity = {call.party, here.text(), {}, {}};
            request.items += item;
            const QString uri = member.second.isNull() ? QString() : rawText(member.second);
            answers.set(item.identity, {member.second, {{{}, uri, {}, {}}}, false});
        }
    }
};

QString nameOf(const forms::Form& form, const forms::Field& field)
{
    return field.kind == forms::ItemKind::Unknown ? visibleMarks(field.identity.pointer) : itemText(field, form);
}

void addRows(ReadTable& table, const Kept& kept, const forms::Description& description)
{
    const forms::Form form = forms::makeForm(description, kept.request);
    for (const forms::RequestItem& item : kept.request.items) {
        const int field = form.indexOf(item.identity);
        table.addRow({{nameOf(form, form.fields.at(field)), Tone::Muted}, {plainValue(form, field, kept.answers)}});
    }
}

} // namespace

QWidget* makeUnchangedCard(const submission::Plan& plan, const forms::Form& form, const QString& providerName)
{
    using Body = providers::AnswerCall::Body;
    auto* table = new ReadTable({Words::tr("What"), Words::tr("Value")}, {4, 5});
    table->setObjectName(u"unchanged"_s);
    table->setAccessibleName(sentence(Words::tr("Sent back to %1 unchanged"), {providerName}));
    Kept kept{form.request, {}};
    kept.request.items.clear();
    bool isStillToCome = false;
    for (const PlannedCall& call : plan.calls) {
        if (call.rules.body != Body::Record)
            continue;
        isStillToCome = isStillToCome || call.isIncomplete;
        kept.add(call, call.body, {});
    }
    addRows(*table, kept, form.description);
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
