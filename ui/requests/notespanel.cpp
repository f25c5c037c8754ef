#include "ui/requests/notespanel.h"

#include "models/forms/form.h"
#include "models/providers/requestreader.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/plaintext.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

bool isAsked(const forms::Request& request, const forms::ItemIdentity& item)
{
    return std::any_of(request.items.cbegin(), request.items.cend(),
                       [&item](const forms::RequestItem& asked) { return asked.identity == item; });
}

/// As the form would call it; empty when it would not show it.
QString nameOf(const forms::ItemIdentity& item, const forms::Request& request,
               const providers::Description& description)
{
    forms::Request meant = request;
    forms::RequestItem asked;
    asked.identity = item;
    meant.items = {asked};
    const forms::Form form = forms::makeForm(description.forms, meant);
    const auto field = std::find_if(form.fields.cbegin(), form.fields.cend(),
                                    [](const forms::Field& candidate) { return candidate.isShown(); });
    return field == form.fields.cend() ? QString() : itemText(*field, form);
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
    // One of them may be what led here; it keeps the focus under its name.
    const QWidget* focused = window()->focusWidget();
    const QString focusedName = focused && m_shown.contains(focused) ? focused->objectName() : QString();
    for (QWidget* line : std::as_const(m_shown)) {
        line->hide();
        line->deleteLater();
    }
    m_shown.clear();
    for (const forms::Note& note : request.notes)
        addNote(request, note, description);
    if (request.notes.isEmpty())
        addLine(new PlainLabel(tr("The request names nothing yet."), TextRole::Body, Tone::Muted));
    m_hasWords = !request.notes.isEmpty() || request.items.isEmpty();
    setVisible(m_hasWords);
    for (QWidget* line : std::as_const(m_shown)) {
        if (!focusedName.isEmpty() && line->objectName() == focusedName)
            line->setFocus();
    }
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
    if (!description)
        return;
    const qsizetype before = m_shown.size();
    for (const forms::ItemIdentity& item : providers::suggestedItems(*description, note))
        addMeaning(request, item, *description);
    if (m_shown.size() == before)
        return;
    auto* title = new PlainLabel(tr("This may mean (tick what is asked):"), TextRole::Caption, Tone::Muted);
    m_lines->insertWidget(m_lines->indexOf(m_shown.at(before)), title);
    title->show();
    m_shown.append(title);
}

void NotesPanel::addMeaning(const forms::Request& request, const forms::ItemIdentity& item,
                            const providers::Description& description)
{
    const QString name = nameOf(item, request, description);
    if (name.isEmpty())
        return;
    auto* tick = new QCheckBox(withoutShortcut(name));
    tick->setAccessibleName(name);
    tick->setObjectName(u"meaning-"_s + item.text());
    tick->setChecked(isAsked(request, item));
    connect(tick, &QCheckBox::clicked, this, [this, item](bool isTicked) { Q_EMIT meaningChosen({item}, isTicked); });
    addLine(tick);
}

void NotesPanel::addLine(QWidget* line)
{
    m_lines->addWidget(line);
    line->show(); // at once: it may be what takes the focus
    m_shown.append(line);
}

} // namespace rfi::ui
