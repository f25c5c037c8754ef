#include "ui/requests/proofcard.h"

#include "models/core/jsonwriter.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/requests/openwordtexts.h"
#include "ui/requests/proofwords.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::FormState;
using submission::Plan;
using submission::ProofLine;
using Cell = ReadTable::Cell;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

QString valueAt(const Plan& plan, const QString& place)
{
    for (const submission::PlannedCall& call : plan.calls) {
        if (const core::Json* value = call.body.find(core::Pointer::fromText(place)))
            return visibleMarks(value->isString() ? value->toString() : QString::fromUtf8(core::writeJson(*value)));
    }
    return {};
}

ReadTable* makeDifferences(const FormState& state, const Plan& plan, const QList<ProofLine>& differing)
{
    auto* table = new ReadTable({Words::tr("Asked"), Words::tr("Would be sent"), Words::tr("Where")}, {6, 5, 5});
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(Words::tr("What was asked and what would be sent, where they differ"));
    const auto stop = [](const QString& text) { return Cell{text, Tone::Danger, true, false, {}, u"circle-x"_s}; };
    for (const ProofLine& line : differing) {
        const QString label = itemLabel(state.form(), line.item);
        table->addRow({line.isAsked ? Cell{label, Tone::Normal, true} : stop(Words::tr("Not asked")),
                       line.isSent ? Cell{valueAt(plan, line.sentAt)} : stop(Words::tr("Would be missing")),
                       {line.isSent ? visibleMarks(line.sentAt) : QString(), Tone::Muted, false, true}});
    }
    return table;
}

class Sign : public QWidget
{
public:
    Sign(const QString& iconName, Tone tone) : m_icon(iconName), m_tone(tone)
    {
        setFixedSize(scaled(IconSize), scaled(IconSize));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, themeColour(textColour(m_tone)));
    }

private:
    static constexpr int IconSize = 20;
    QString m_icon;
    Tone m_tone;
};

} // namespace

QWidget* makeProofCard(const Reviewed& reviewed, const providers::Description& description)
{
    const FormState& state = reviewed.of.form();
    const Plan& plan = *reviewed.plan;
    const QList<ProofLine> lines = planProof(state, plan);
    const QList<ProofLine> differing = differences(lines);
    const bool isEqual = differing.isEmpty();
    auto* card = new Card;
    card->setObjectName(u"proof"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new Sign(isEqual ? u"shield-check"_s : u"circle-x"_s, isEqual ? Tone::Success : Tone::Danger), 0,
                    Qt::AlignVCenter);
    const bool isChosen = submission::isChosenByHand(reviewed.of, description);
    const bool isPart = !leftOutFields(state).isEmpty();
    const QString asked = isPart ? Words::tr("Nothing but what was asked, without what you left out")
                                 : Words::tr("Exactly what was asked");
    const QString equal = isChosen ? Words::tr("Exactly what you chose") : asked;
    head->addWidget(new PlainLabel(isEqual ? equal : Words::tr("Not what was asked"), TextRole::Heading,
                                   isEqual ? Tone::Normal : Tone::Danger),
                    1);
    card->body()->addLayout(head);
    const bool isFilled = std::any_of(plan.calls.cbegin(), plan.calls.cend(), [](const submission::PlannedCall& call) {
        return call.rules.body == providers::AnswerCall::Body::Record;
    });
    auto* proof = new PlainLabel(proofSentence(state, lines, isFilled, isChosen), TextRole::Body,
                                 isEqual ? Tone::Normal : Tone::Danger);
    proof->setObjectName(u"proofSentence"_s);
    card->body()->addWidget(proof);
    if (isPart) {
        const QString words =
            Words::tr("Tell %1 what you left out in another way, such as by e-mail or in its dashboard.");
        auto* reminder =
            new PlainLabel(sentence(words, {visibleMarks(description.name)}), TextRole::Body, Tone::Warning);
        reminder->setObjectName(u"leftOut"_s);
        card->body()->addWidget(reminder);
    }
    for (const submission::OpenNote& open : submission::openNotes(reviewed.of, description)) {
        if (submission::isSettled(reviewed.of, open.note))
            card->body()->addWidget(new PlainLabel(settledText(open.note), TextRole::Body, Tone::Muted));
    }
    if (!isEqual)
        card->body()->addWidget(makeDifferences(state, plan, differing));
    return card;
}

QList<ProofLine> differences(const QList<ProofLine>& lines)
{
    QList<ProofLine> result;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(result),
                 [](const ProofLine& line) { return line.isAsked != line.isSent; });
    return result;
}

QList<ProofLine> planProof(const FormState& state, const Plan& plan)
{
    return submission::proofLines(state.form(), state.answers(), plan.calls);
}

} // namespace rfi::ui
