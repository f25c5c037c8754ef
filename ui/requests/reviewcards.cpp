#include "ui/requests/reviewcards.h"

#include "models/core/jsonwriter.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/requests/codeview.h"
#include "ui/requests/plainvalue.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::FormState;
using submission::Plan;
using submission::ProofLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

ReadTable* makeAnswersTable(const QString& whose)
{
    auto* table = new ReadTable(
        {Words::tr("Asked"), Words::tr("Answer"), Words::tr("Goes out as"), Words::tr("Asked because")}, {5, 5, 5, 4});
    table->setAccessibleName(Words::tr("Answers for %1").arg(whose));
    return table;
}

void addAnswer(ReadTable& table, const FormState& state, int field)
{
    const forms::Form& form = state.form();
    const forms::Field& asked = form.fields.at(field);
    const QString section = sectionTitle(form, asked.section);
    const QString label = fieldLabel(form, field);
    const QString plain = plainValue(form, field, state.answers());
    const bool isWrong = !state.visibleProblems(field).isEmpty();
    const ReadTable::Cell answer = plain.isEmpty()
        ? ReadTable::Cell{Words::tr("No answer"), isWrong ? Tone::Danger : Tone::Muted}
        : ReadTable::Cell{plain, isWrong ? Tone::Danger : Tone::Normal};
    table.addRow({{section == label ? label : Words::tr("%1: %2").arg(section, label), Tone::Normal, true},
                  answer,
                  {wireValue(form, field, state.answers()), Tone::Muted, false, true},
                  {reasonText(asked), Tone::Muted}});
}

ReadTable* makeProofTable(const FormState& state, const QList<ProofLine>& lines)
{
    const forms::Form& form = state.form();
    auto* table =
        new ReadTable({Words::tr("Item"), Words::tr("Asked"), Words::tr("Sent"), Words::tr("Where")}, {6, 0, 0, 7});
    table->setObjectName(u"proof"_s);
    table->setAccessibleName(Words::tr("Asked and sent, side by side"));
    const auto mark = [](bool isSo) {
        return isSo ? ReadTable::Cell{Words::tr("Yes")} : ReadTable::Cell{Words::tr("No"), Tone::Danger, true};
    };
    for (const ProofLine& line : lines)
        table->addRow({{itemLabel(form, line.item)},
                       mark(line.isAsked),
                       mark(line.isSent),
                       {line.sentAt, Tone::Muted, false, true}});
    for (const int field : leftOutFields(state))
        table->addRow({{itemText(form.fields.at(field), form)},
                       {Words::tr("Yes")},
                       {Words::tr("No"), Tone::Warning, true},
                       {Words::tr("Left out on purpose"), Tone::Muted}});
    return table;
}

/// Kinds of documents that the request names by itself go along without being an item that somebody answers.
bool isNamedByRequest(const forms::Form& form, const ProofLine& line)
{
    const int field = form.indexOf(line.item);
    return field >= 0 && !form.fields.at(field).isShown();
}

/// How many were asked and sent when that is the same but for what is left out on purpose.
QString equalSentence(const FormState& state, int sent)
{
    const int leftOut = int(leftOutFields(state).size());
    if (leftOut == 0)
        return Words::tr("%n item(s) asked, the same %n sent. Nothing else leaves this computer.", nullptr, sent);
    return Words::tr("%n item(s) asked, %1 sent, %2 left out on purpose: %3. Nothing else leaves this computer.",
                     nullptr, sent + leftOut)
        .arg(QString::number(sent), QString::number(leftOut), leftOutNames(state));
}

QString proofSentence(const FormState& state, const QList<ProofLine>& lines)
{
    const forms::Form& form = state.form();
    // Both sides of a document are two lines and one item.
    QSet<int> askedFields;
    QSet<int> sentFields;
    QSet<int> namedFields;
    for (const ProofLine& line : lines) {
        const int field = form.indexOf(line.item);
        if (isNamedByRequest(form, line)) {
            namedFields.insert(field);
            continue;
        }
        if (line.isAsked)
            askedFields.insert(field);
        if (line.isSent)
            sentFields.insert(field);
    }
    const int asked = int(askedFields.size());
    const int sent = int(sentFields.size());
    const int named = int(namedFields.size());
    if (!differences(lines).isEmpty())
        return Words::tr("%1 asked, %2 sent: they differ, so nothing can be sent.").arg(asked).arg(sent);
    const QString equal = equalSentence(state, asked);
    if (named == 0)
        return equal;
    return equal + u' '
        + Words::tr("With them go %n kind(s) of document that the request itself names.", nullptr, named);
}

} // namespace

QWidget* makeAnswersCard(const FormState& state)
{
    const forms::Form& form = state.form();
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("Your answers"), TextRole::Heading));
    ReadTable* table = nullptr;
    QString party;
    for (const int field : state.shownFields()) {
        const QString& whose = form.fields.at(field).identity.party;
        if (!table || whose != party) {
            const QString title = groupTitle(form, whose);
            card->body()->addWidget(new PlainLabel(title, TextRole::Strong, Tone::Muted));
            table = makeAnswersTable(title);
            card->body()->addWidget(table);
            party = whose;
        }
        addAnswer(*table, state, field);
    }
    return card;
}

QWidget* makeDocumentsCard(const FormState& state)
{
    const forms::Form& form = state.form();
    auto* table =
        new ReadTable({Words::tr("Document"), Words::tr("For"), Words::tr("Size"), Words::tr("SHA-256")}, {5, 6, 0, 0});
    table->setObjectName(u"documents"_s);
    table->setAccessibleName(Words::tr("Documents"));
    for (int field = 0; field < form.fields.size(); ++field) {
        for (const forms::FileEntry& entry : state.answer(field).files) {
            if (!entry.document)
                continue;
            const QByteArray hash = entry.document->sha256.toHex();
            table->addRow({{entry.document->name, Tone::Normal, true},
                           {itemText(form.fields.at(field), form)},
                           {sizeText(entry.document->bytes.size()), Tone::Muted},
                           {shortHash(hash), Tone::Muted, false, true, QString::fromLatin1(hash)}});
        }
    }
    if (table->rowCount() == 0) {
        delete table;
        return nullptr;
    }
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("Documents"), TextRole::Heading));
    card->body()->addWidget(table);
    return card;
}

QWidget* makeProofCard(const FormState& state, const Plan& plan)
{
    const QList<ProofLine> lines = planProof(state, plan);
    const bool isEqual = differences(lines).isEmpty();
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("Exactly what was asked"), TextRole::Heading));
    const bool isFilled = std::any_of(plan.calls.cbegin(), plan.calls.cend(), [](const submission::PlannedCall& call) {
        return call.rules.body == providers::AnswerCall::Body::Record;
    });
    const QString filled = isFilled ? u' ' + Words::tr("What the provider gave goes back to it as it was.") : QString();
    auto* sentence =
        new PlainLabel(proofSentence(state, lines) + filled, TextRole::Body, isEqual ? Tone::Normal : Tone::Danger);
    sentence->setObjectName(u"proofSentence"_s);
    card->body()->addWidget(sentence);
    ReadTable* table = makeProofTable(state, lines);
    table->setVisible(!isEqual);
    QPushButton* toggle = makeButton(Words::tr("Show both side by side"), ButtonLook::Link);
    toggle->setVisible(isEqual);
    QObject::connect(toggle, &QPushButton::clicked, table, [table, toggle] {
        table->show();
        toggle->hide();
        table->setFocus();
    });
    card->body()->addWidget(toggle, 0, Qt::AlignLeading);
    card->body()->addWidget(table);
    return card;
}

QWidget* makeCallsCard(const Plan& plan)
{
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("As it goes out"), TextRole::Heading));
    for (const submission::PlannedCall& call : plan.calls) {
        const QString line = call.rules.call.method + u' ' + call.path;
        card->body()->addWidget(
            new CodeView(line, QString::fromUtf8(core::writeJson(call.body, core::JsonStyle::Indented))));
    }
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
