#include "ui/requests/changecard.h"

#include "models/submission/case.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/clipboard.h"
#include "ui/common/linkline.h"
#include "ui/common/taborder.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::ItemPart;
using submission::RequestChange;

namespace {

QString optionTitles(const forms::Form& form, const forms::ItemIdentity& item)
{
    const int field = form.indexOf(item);
    QStringList titles;
    if (field >= 0) {
        for (const forms::Option& option : form.fields.at(field).options)
            titles += visibleMarks(providerText(form.request.provider, option.title));
    }
    return listed(titles);
}

QString reasonIn(const forms::Form& form, const forms::ItemIdentity& item)
{
    const int field = form.indexOf(item);
    return field < 0 ? QString() : reasonText(form.fields.at(field));
}

void addLine(QVBoxLayout* entry, const QString& text, Tone tone = Tone::Normal)
{
    auto* line = new PlainLabel(text, tone == Tone::Muted ? TextRole::Caption : TextRole::Body, tone);
    line->setSelectable(true);
    entry->addWidget(line);
}

/// Old words and new ones; either may be empty.
void addWords(QVBoxLayout* entry, const QString& before, const QString& now)
{
    if (!now.isEmpty())
        addLine(entry, sentence(ChangeCard::tr("Now: %1"), {now}));
    if (!before.isEmpty())
        addLine(entry, sentence(ChangeCard::tr("Before: %1"), {before}), Tone::Muted);
}

QPushButton* makeCopyButton(const QString& label, const QString& value)
{
    QPushButton* copy = makeIconButton(sentence(ChangeCard::tr("Copy the answer to %1"), {label}), u"copy"_s);
    copy->setObjectName(u"copyAside"_s);
    QObject::connect(copy, &QPushButton::clicked, copy, [value] { Clipboard::ofProgram().copy(value); });
    return copy;
}

} // namespace

ChangeCard::ChangeCard(QWidget* parent)
    : QWidget(parent), m_card(new Card), m_seen(makeButton(tr("Mark as seen"), ButtonLook::Secondary, u"check"_s))
{
    setObjectName(u"whatChanged"_s);
    m_seen->setObjectName(u"changeSeen"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("What changed"), TextRole::Heading), 1);
    head->addWidget(m_seen);
    m_card->body()->addLayout(head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    connect(m_seen, &QPushButton::clicked, this, &ChangeCard::seenClicked);
    hide();
}

void ChangeCard::takeFocus() { m_seen->setFocus(Qt::OtherFocusReason); }

void ChangeCard::showCase(const submission::Case& shown)
{
    const RequestChange& change = shown.change();
    m_hasChange = !change.isEmpty();
    m_sections.clear();
    setVisible(m_hasChange);
    if (!m_hasChange)
        return;
    auto* sheet = new QWidget;
    m_entries = new QGridLayout(sheet);
    m_entries->setContentsMargins({});
    m_entries->setHorizontalSpacing(space::small);
    m_entries->setVerticalSpacing(space::medium);
    m_entries->setColumnStretch(1, 1);
    const forms::Form& now = shown.form().form();
    const forms::Form before = forms::makeForm(now.description, shown.seenRequest());
    for (const forms::RequestItem& item : change.added)
        addNew(now, item.identity);
    for (const submission::ChangedItem& item : change.changed)
        addReworded(before, now, item);
    for (const forms::RequestItem& item : change.removed)
        addGone(before, shown, item.identity);
    addNotes(shown);
    addDueDate(shown);
    // The link that was clicked may be in the old one.
    if (m_sheet) {
        m_sheet->hide();
        m_card->body()->removeWidget(m_sheet);
        m_sheet->deleteLater();
    }
    m_sheet = sheet;
    m_card->body()->addWidget(sheet);
    keepTabOrder(*this);
}

QVBoxLayout* ChangeCard::addEntry(QWidget* mark, QWidget* title)
{
    const int row = m_entries->rowCount();
    m_entries->addWidget(mark, row, 0, Qt::AlignTop | Qt::AlignLeading);
    auto* entry = new QVBoxLayout;
    entry->setSpacing(space::tight);
    entry->addWidget(title);
    m_entries->addLayout(entry, row, 1);
    return entry;
}

QWidget* ChangeCard::link(const forms::Form& now, const forms::ItemIdentity& item)
{
    auto* line = new LinkLine(itemLabel(now, item));
    line->setObjectName(u"changed-"_s + item.text());
    const int field = now.indexOf(item);
    if (field >= 0)
        m_sections += now.fields.at(field).section;
    connect(line, &LinkLine::clicked, this, [this, field] { Q_EMIT fieldChosen(field); });
    return line;
}

void ChangeCard::addNew(const forms::Form& now, const forms::ItemIdentity& item)
{
    QWidget* title = link(now, item);
    title->setAccessibleDescription(tr("New"));
    QVBoxLayout* entry = addEntry(new Chip(tr("New"), Tone::Accent, u"plus"_s), title);
    const QString reason = reasonIn(now, item);
    if (!reason.isEmpty())
        addLine(entry, reason, Tone::Muted);
}

void ChangeCard::addGone(const forms::Form& before, const submission::Case& shown, const forms::ItemIdentity& item)
{
    const QString label = itemLabel(before, item);
    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins({});
    row->addWidget(new PlainLabel(label), 1);
    QVBoxLayout* entry = addEntry(new Chip(tr("No longer asked"), Tone::Muted, u"minus"_s), title);
    const int field = before.indexOf(item);
    if (shown.aside().at(item).isEmpty() || field < 0)
        return;
    const QString value = plainValue(before, field, shown.aside());
    addLine(entry, sentence(tr("Kept, not sent: %1"), {value}), Tone::Muted);
    if (before.fields.at(field).kind != forms::ItemKind::File)
        row->addWidget(makeCopyButton(label, value));
}

void ChangeCard::addReworded(const forms::Form& before, const forms::Form& now, const submission::ChangedItem& item)
{
    const forms::ItemIdentity& identity = item.after.identity;
    QWidget* title = link(now, identity);
    title->setAccessibleDescription(tr("Changed"));
    QVBoxLayout* entry = addEntry(new Chip(tr("Changed"), Tone::Warning, u"pencil"_s), title);
    if (item.parts.contains(ItemPart::Status) || item.parts.contains(ItemPart::Reason))
        addWords(entry, reasonIn(before, identity), reasonIn(now, identity));
    if (item.parts.contains(ItemPart::Required))
        addLine(entry, item.after.isRequired ? tr("It has to be answered now.") : tr("It may be left out now."));
    if (item.parts.contains(ItemPart::Options))
        addWords(entry, optionTitles(before, identity), optionTitles(now, identity));
    if (item.parts.contains(ItemPart::Schema))
        addLine(entry, tr("The rules for the answer have changed."));
}

void ChangeCard::addNotes(const submission::Case& shown)
{
    const auto quoted = [](const forms::Note& note) { return sentence(tr("“%1”"), {visibleMarks(note.text)}); };
    for (const forms::Note& note : shown.change().notesAdded)
        addEntry(new Chip(tr("New"), Tone::Accent, u"plus"_s), new PlainLabel(quoted(note)));
    for (const forms::Note& note : shown.change().notesRemoved)
        addEntry(new Chip(tr("No longer in the request"), Tone::Muted, u"minus"_s), new PlainLabel(quoted(note)));
}

void ChangeCard::addDueDate(const submission::Case& shown)
{
    const RequestChange& change = shown.change();
    if (!change.isDueAtChanged)
        return;
    QVBoxLayout* entry =
        addEntry(new Chip(tr("Changed"), Tone::Warning, u"calendar"_s), new PlainLabel(tr("Due date")));
    addWords(entry, whenText(change.dueBefore), change.dueAfter.isValid() ? whenText(change.dueAfter) : tr("none"));
}

} // namespace rfi::ui
