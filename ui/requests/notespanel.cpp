#include "ui/requests/notespanel.h"

#include "models/forms/form.h"
#include "models/providers/requestreader.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/requests/linkline.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// What the words of a note may mean, as far as it is not asked already.
QList<forms::ItemIdentity> meanings(const forms::Request& request, const forms::Note& note,
                                    const providers::Description& description)
{
    QList<forms::ItemIdentity> meant = providers::suggestedItems(description, note);
    meant.removeIf([&request](const forms::ItemIdentity& item) {
        return std::any_of(request.items.cbegin(), request.items.cend(),
                           [&item](const forms::RequestItem& asked) { return asked.identity == item; });
    });
    return meant;
}

/// As the form would call them.
QString namesOf(const QList<forms::ItemIdentity>& items, const forms::Request& request,
                const providers::Description& description)
{
    forms::Request meant = request;
    meant.items.clear();
    for (const forms::ItemIdentity& item : items) {
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
    // One of them may be what led here.
    for (QWidget* line : std::as_const(m_shown)) {
        line->hide();
        line->deleteLater();
    }
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
    auto* words = new PlainLabel(sentence(tr("“%1”"), {visibleMarks(note.text)}));
    words->setSelectable(true);
    addLine(words);
    if (!note.reason.isEmpty())
        addLine(new PlainLabel(visibleMarks(note.reason), TextRole::Caption, Tone::Muted));
    const auto meant = description ? meanings(request, note, *description) : QList<forms::ItemIdentity>();
    const QString names = meant.isEmpty() ? QString() : namesOf(meant, request, *description);
    if (names.isEmpty())
        return;
    auto* link = new LinkLine(sentence(tr("This may mean: %1. Add it to what is asked."), {names}));
    link->setObjectName(u"meaning-%1"_s.arg(m_shown.size()));
    connect(link, &LinkLine::clicked, this, [this, meant] { Q_EMIT meaningChosen(meant); });
    addLine(link);
}

void NotesPanel::addLine(QWidget* line)
{
    m_lines->addWidget(line);
    m_shown.append(line);
}

} // namespace rfi::ui
