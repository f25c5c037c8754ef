#include "ui/requests/notespanel.h"

#include "models/forms/form.h"
#include "models/providers/requestreader.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// What the words of a note may mean, as the form would call it.
QString meanings(const forms::Request& request, const forms::Note& note, const providers::Description& description)
{
    forms::Request meant = request;
    meant.items.clear();
    for (const forms::ItemIdentity& item : providers::suggestedItems(description, note)) {
        forms::RequestItem asked;
        asked.identity = item;
        meant.items += asked;
    }
    const forms::Form form = forms::makeForm(description.forms, meant);
    QStringList labels;
    for (const forms::Field& field : form.fields) {
        if (field.isShown())
            labels.append(itemText(field, form));
    }
    return labels.join(u"; "_s);
}

} // namespace

NotesPanel::NotesPanel(QWidget* parent)
    : QWidget(parent), m_lines(new QVBoxLayout),
      m_choose(makeButton(tr("Choose what is asked…"), ButtonLook::Secondary))
{
    setObjectName(u"notes"_s);
    m_choose->setObjectName(u"chooseItems"_s);
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(tr("In the provider's words"), TextRole::Heading));
    m_lines->setSpacing(space::small);
    card->body()->addLayout(m_lines);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_choose, &QPushButton::clicked, this, &NotesPanel::chooseClicked);
    hide();
}

void NotesPanel::showRequest(const forms::Request& request, const providers::Description* description)
{
    qDeleteAll(m_shown);
    m_shown.clear();
    for (const forms::Note& note : request.notes)
        addNote(request, note, description);
    if (request.notes.isEmpty())
        addLine(new PlainLabel(tr("The request names nothing yet."), TextRole::Body, Tone::Muted));
    setVisible(!request.notes.isEmpty() || request.items.isEmpty());
}

void NotesPanel::addNote(const forms::Request& request, const forms::Note& note,
                         const providers::Description* description)
{
    if (!note.party.isEmpty())
        addLine(new PlainLabel(visibleMarks(request.partyName(note.party)), TextRole::Strong));
    auto* words = new PlainLabel(tr("“%1”").arg(visibleMarks(note.text)));
    words->setSelectable(true);
    addLine(words);
    if (!note.reason.isEmpty())
        addLine(new PlainLabel(visibleMarks(note.reason), TextRole::Caption, Tone::Muted));
    const QString meant = description ? meanings(request, note, *description) : QString();
    if (!meant.isEmpty())
        addLine(new PlainLabel(tr("This may mean: %1").arg(meant), TextRole::Caption, Tone::Muted));
}

void NotesPanel::addLine(QWidget* line)
{
    m_lines->addWidget(line);
    m_shown.append(line);
}

} // namespace rfi::ui
