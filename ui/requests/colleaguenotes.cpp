#include "ui/requests/colleaguenotes.h"

#include "models/core/moments.h"
#include "models/submission/case.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/requests/question.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::OfficerNote;

namespace {

constexpr int MostHeight = 180;
constexpr int TextHeight = 64;
/// Of the page, the rest of which is what the notes are about.
constexpr double MostShare = 0.4;

std::optional<OfficerNote> noteOf(const submission::Case& of, const QString& id)
{
    for (const OfficerNote& note : of.notes()) {
        if (note.id == id)
            return note;
    }
    return {};
}

} // namespace

ColleagueNotes::ColleagueNotes(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_title(makeButton({}, ButtonLook::Quiet, u"chevron-right"_s)),
      m_body(new QWidget), m_scroll(new QScrollArea), m_lines(new QVBoxLayout), m_text(new QPlainTextEdit),
      m_done(makeButton(tr("Add note")))
{
    m_title->setObjectName(u"notesTitle"_s);
    m_title->setCheckable(true);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note for colleagues"));
    m_text->setPlaceholderText(tr("Write a note for colleagues. It is never sent."));
    m_text->setTabChangesFocus(true);
    m_done->setObjectName(u"noteDone"_s);
    auto* lines = new QWidget;
    lines->setLayout(m_lines);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::medium);
    setAccessibleRole(*m_scroll, QAccessible::Pane);
    m_scroll->setAccessibleName(tr("Notes"));
    m_scroll->setWidget(lines);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // The newest one is read first.
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, bar, [bar](int, int end) { bar->setValue(end); });
    auto* writing = new QHBoxLayout;
    writing->addWidget(m_text, 1);
    writing->addWidget(m_done);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(space::huge, 0, space::huge, space::medium);
    body->addWidget(m_scroll);
    body->addLayout(writing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Divider);
    column->addWidget(m_title, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    connect(m_title, &QPushButton::toggled, this, &ColleagueNotes::setUnfolded);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_done->setEnabled(!m_text->document()->isEmpty());
        take(m_text->toPlainText());
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        finish();
        m_text->setFocus();
    });
    setUnfolded(false);
}

void ColleagueNotes::showCase(submission::Case* shown)
{
    if (m_case)
        m_case->disconnect(this);
    m_case = shown;
    if (shown)
        connect(shown, &submission::Case::notesChanged, this, &ColleagueNotes::showNotes);
    finish();
}

void ColleagueNotes::write(const QString& id, const QString& words)
{
    if (m_case)
        m_case->setNote({id, m_clock.now(), m_user, words});
}

void ColleagueNotes::setUnfolded(bool isUnfolded)
{
    m_title->setChecked(isUnfolded);
    m_title->setIcon(icon(isUnfolded ? u"chevron-down"_s : u"chevron-right"_s, Colour::TextMuted));
    m_body->setVisible(isUnfolded);
    fit();
    if (isUnfolded && isVisible())
        m_text->setFocus();
}

void ColleagueNotes::showNotes()
{
    if (!m_case)
        return;
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        line->widget()->deleteLater();
        delete line;
    }
    for (const OfficerNote& note : m_case->notes()) {
        if (note.id != m_edited)
            m_lines->addWidget(makeNote(note));
    }
    const auto count = static_cast<int>(m_case->notes().size());
    m_title->setText(count > 0 ? tr("Notes (%1)").arg(count) : tr("Notes"));
    m_scroll->setVisible(m_lines->count() > 0);
    // They stand above the line for a new one.
    QWidget* before = m_title;
    for (QPushButton* edit : m_scroll->widget()->findChildren<QPushButton*>()) {
        setTabOrder(before, edit);
        before = edit;
    }
    fit();
}

/// As high as the notes are, but what they are about has most of the page.
void ColleagueNotes::fit()
{
    m_text->setFixedHeight(qMax(TextHeight, fontMetrics().lineSpacing() + space::vast));
    const int margins = 2 * space::huge;
    const int within = qMax(1, width() - margins - space::medium);
    const int wanted = m_lines->hasHeightForWidth() ? m_lines->heightForWidth(within) : 0;
    const int others = m_title->sizeHint().height() + m_text->maximumHeight() + 2 * space::medium;
    const int room = m_room > 0 ? int(m_room * MostShare) - others : scaled(MostHeight);
    const int least = 3 * fontMetrics().lineSpacing();
    m_scroll->setFixedHeight(qMin(wanted, qMax(least, qMin(scaled(MostHeight), room))));
}

void ColleagueNotes::setRoom(int height)
{
    m_room = height;
    fit();
}

void ColleagueNotes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ColleagueNotes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QWidget* ColleagueNotes::makeNote(const OfficerNote& note)
{
    const QString when = whenText(note.at);
    auto* edit = makeButton(tr("Edit"), ButtonLook::Link, u"pencil"_s);
    auto* remove = makeButton(tr("Delete"), ButtonLook::Link, u"trash-2"_s);
    edit->setObjectName(u"editNote"_s);
    remove->setObjectName(u"deleteNote"_s);
    connect(edit, &QPushButton::clicked, this, [this, id = note.id] { this->edit(id); });
    connect(remove, &QPushButton::clicked, this, [this, note] {
        ask(window(),
            {u"askDeleteNote"_s,
             tr("Delete this note?"),
             visibleMarks(note.text.left(200)),
             {tr("Delete")},
             tr("Keep it"),
             true},
            [this, of = m_case, id = note.id](int) {
                if (of)
                    of->setNote({id, {}, {}, {}});
            });
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(
        new PlainLabel(sentence(tr("%1, %2"), {visibleMarks(note.author), when}), TextRole::Caption, Tone::Muted), 1);
    // What somebody else wrote stays as they wrote it.
    const bool isOwn = m_user.isEmpty() || note.author == m_user;
    for (QPushButton* act : {edit, remove}) {
        head->addWidget(act);
        act->setVisible(isOwn);
    }
    auto* words = new PlainLabel(visibleMarks(note.text));
    words->setObjectName(u"noteWords"_s);
    words->setSelectable(true);
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(words);
    return line;
}

/// From the first letter on it is a note of the case.
void ColleagueNotes::take(const QString& text)
{
    if (!m_case || (m_edited.isEmpty() && text.trimmed().isEmpty()))
        return;
    if (m_edited.isEmpty())
        m_edited = QUuid::createUuid().toString(QUuid::WithoutBraces);
    OfficerNote note = noteOf(*m_case, m_edited).value_or(OfficerNote{m_edited, m_clock.now(), m_user, {}});
    note.text = text;
    m_case->setNote(note);
}

void ColleagueNotes::edit(const QString& id)
{
    const std::optional<OfficerNote> note = m_case ? noteOf(*m_case, id) : std::nullopt;
    if (!note)
        return;
    m_edited = id;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(note->text);
    m_done->setEnabled(true);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
    showNotes();
}

void ColleagueNotes::finish()
{
    m_edited.clear();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_done->setEnabled(false);
    showNotes();
}

} // namespace rfi::ui
