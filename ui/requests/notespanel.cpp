#include "ui/requests/notespanel.h"

#include "models/forms/form.h"
#include "models/providers/requestreader.h"
#include "models/submission/openwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/plaintext.h"
#include "ui/requests/openwordtexts.h"
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

/// All that the lines say; with another of these they are made anew.
QStringList wordsOf(const submission::Case& of, const providers::Description* description)
{
    QStringList words{of.id(), QString::number(of.round()), description ? description->id : QString()};
    for (const forms::Note& note : of.request().notes)
        words += {note.party, of.request().partyName(note.party), note.text, note.reason};
    return words;
}

} // namespace

NotesPanel::NotesPanel(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout), m_choose(makeButton({}))
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

void NotesPanel::showCase(const submission::Case& of, const providers::Description* description)
{
    if (const QStringList words = wordsOf(of, description); words != m_shownFor) {
        build(of, description);
        m_shownFor = words;
    }
    const forms::Request& request = of.request();
    m_hasWords = !request.notes.isEmpty() || request.items.isEmpty();
    setVisible(m_hasWords);
    refresh(of, description);
}

bool NotesPanel::hasTicks() const
{
    return std::any_of(m_notes.cbegin(), m_notes.cend(), [](const Lines& lines) { return !lines.ticks.isEmpty(); });
}

void NotesPanel::focusOpen()
{
    for (const Lines& lines : std::as_const(m_notes)) {
        if (!lines.isOpen)
            continue;
        const auto open = std::find_if(lines.ticks.cbegin(), lines.ticks.cend(),
                                       [](const auto& tick) { return !tick.second->isChecked(); });
        QCheckBox* box = open == lines.ticks.cend() ? lines.settle : open->second;
        return box->setFocus(Qt::ShortcutFocusReason);
    }
}

void NotesPanel::build(const submission::Case& of, const providers::Description* description)
{
    for (QWidget* line : std::as_const(m_shown)) {
        line->hide();
        line->deleteLater();
    }
    m_shown.clear();
    m_notes.clear();
    for (const forms::Note& note : of.request().notes)
        addNote(of, note, description);
    if (of.request().notes.isEmpty())
        addLine(new PlainLabel(tr("The request names nothing yet."), TextRole::Body, Tone::Muted));
    m_choose->setText(hasTicks() ? tr("Something else is asked…") : tr("Choose what is asked…"));
    dress(m_choose, hasTicks() ? ButtonLook::Link : ButtonLook::Secondary);
}

void NotesPanel::addNote(const submission::Case& of, const forms::Note& note, const providers::Description* description)
{
    const forms::Request& request = of.request();
    const qsizetype before = m_shown.size();
    if (!note.party.isEmpty())
        addLine(new PlainLabel(visibleMarks(request.partyName(note.party)), TextRole::Strong));
    auto* words = new PlainLabel(sentence(tr("“%1”"), {visibleMarks(note.text)}));
    words->setSelectable(true);
    addLine(words);
    if (!m_notes.isEmpty())
        m_shown.at(before)->setContentsMargins(0, space::large, 0, 0);
    if (!note.reason.isEmpty())
        addLine(
            new PlainLabel(sentence(tr("Reason: “%1”"), {visibleMarks(note.reason)}), TextRole::Caption, Tone::Muted));
    Lines lines;
    lines.note = note;
    if (description)
        addTicks(lines, request, *description);
    if (description && submission::isChosenByHand(of, *description))
        addSettle(lines, submission::settlementId(of, note));
    m_notes += lines;
}

void NotesPanel::addTicks(Lines& lines, const forms::Request& request, const providers::Description& description)
{
    for (const forms::ItemIdentity& item : providers::suggestedItems(description, lines.note)) {
        const QString name = nameOf(item, request, description);
        if (name.isEmpty())
            continue;
        if (!lines.title)
            addLine(lines.title = new PlainLabel({}, TextRole::Caption, Tone::Muted));
        auto* tick = new QCheckBox(withoutShortcut(name));
        tick->setAccessibleName(name);
        tick->setObjectName(u"meaning-"_s + item.text());
        connect(tick, &QCheckBox::clicked, this,
                [this, item](bool isTicked) { Q_EMIT meaningChosen({item}, isTicked); });
        addLine(tick);
        lines.ticks.append({item, tick});
    }
}

void NotesPanel::addSettle(Lines& lines, const QString& id)
{
    const QString words = settledText(lines.note);
    lines.settle = new QCheckBox(tr("Nothing more is to be sent for this"));
    lines.settle->setAccessibleName(lines.settle->text());
    lines.settle->setAccessibleDescription(words);
    lines.settle->setObjectName(u"settled-%1"_s.arg(m_notes.size()));
    connect(lines.settle, &QCheckBox::clicked, this,
            [this, id, words](bool isSettled) { Q_EMIT noteSettled(id, isSettled ? words : QString()); });
    addLine(lines.settle);
}

void NotesPanel::addLine(QWidget* line)
{
    m_lines->addWidget(line);
    line->show(); // at once: it may be what takes the focus
    m_shown.append(line);
}

/// Only what no line has to move for.
void NotesPanel::refresh(const submission::Case& of, const providers::Description* description)
{
    const forms::Request& request = of.request();
    const QList<submission::OpenNote> open =
        description ? submission::unsettledNotes(of, *description) : QList<submission::OpenNote>();
    for (Lines& lines : m_notes) {
        for (const auto& [item, tick] : lines.ticks)
            tick->setChecked(isAsked(request, item));
        const auto mine = std::find_if(open.cbegin(), open.cend(),
                                       [&lines](const submission::OpenNote& each) { return each.note == lines.note; });
        lines.isOpen = mine != open.cend();
        if (lines.settle) {
            lines.settle->setChecked(submission::isSettled(of, lines.note));
            lines.settle->setEnabled(lines.isOpen || lines.settle->isChecked() || lines.settle->hasFocus());
        }
        if (!lines.title)
            continue;
        // Before the first tick of all nothing is forgotten yet.
        const bool isForgotten = lines.isOpen && !request.items.isEmpty();
        lines.title->setPlainText(isForgotten ? openWordsText(mine->words) : tr("This may mean (tick what is asked):"));
        lines.title->setTone(isForgotten ? Tone::Warning : Tone::Muted);
    }
}

} // namespace rfi::ui
