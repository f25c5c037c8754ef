#include "ui/forms/formpage.h"

#include "ui/common/card.h"
#include "ui/common/taborder.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/fieldnote.h"
#include "ui/texts/outsidetext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestSheet = 760;
constexpr int widthForTwoColumns = 330;

bool sharesReason(const QList<FieldEditor*>& editors)
{
    const forms::Field& first = editors.constFirst()->asked();
    return editors.size() > 1 && std::all_of(editors.begin(), editors.end(), [&first](const FieldEditor* editor) {
               return editor->asked().status == first.status && editor->asked().reason == first.reason;
           });
}

int cursorIn(QWidget* input)
{
    if (const auto* line = qobject_cast<QLineEdit*>(input))
        return line->cursorPosition();
    const auto* text = qobject_cast<QPlainTextEdit*>(input);
    return text ? text->textCursor().position() : -1;
}

void putCursor(QWidget* input, int position)
{
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        line->setCursorPosition(position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(input)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(qMin(position, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
}

bool standsAlone(const forms::Field& field)
{
    return field.kind == forms::ItemKind::File || field.kind == forms::ItemKind::Unknown || field.isPartyUnclear;
}

} // namespace

FormPage::FormPage(FilePicker& picker, QWidget* parent)
    : QScrollArea(parent), m_picker(picker), m_registry(EditorRegistry::standard())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
}

FormPage::~FormPage() = default;

void FormPage::setForm(forms::FormState* state, const QString& providerName)
{
    m_state = state;
    m_provider = providerName;
    m_section = -1;
    replaceSheet(startSheet());
    if (state != nullptr && !state->form().sections.isEmpty())
        showSection(0);
}

void FormPage::replaceSheet(QWidget* sheet)
{
    // An editor may be the one whose signal brought us here.
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(sheet);
}

QWidget* FormPage::startSheet()
{
    m_editors.clear();
    m_grids.clear();
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(widestSheet));
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::large);
    row->addWidget(middle);
    return sheet;
}

void FormPage::showSection(int section)
{
    if (m_state == nullptr || section == m_section || section < 0 || section >= m_state->form().sections.size())
        return;
    m_section = section;
    QWidget* sheet = startSheet();
    addHeading();
    QList<int> together;
    for (const int field : m_state->form().sections.at(section).fields) {
        const forms::Field& asked = m_state->form().fields.at(field);
        if (!asked.isShown())
            continue;
        if (standsAlone(asked)) {
            addCard(together);
            together.clear();
            addCard({field});
        } else {
            together += field;
        }
    }
    addCard(together);
    m_column->addStretch();
    arrange();
    replaceSheet(sheet);
    keepTabOrder(*this);
    verticalScrollBar()->setValue(0);
    Q_EMIT sectionShown(section);
}

void FormPage::addHeading()
{
    const forms::Form& form = m_state->form();
    const forms::Section& section = form.sections.at(m_section);
    const auto words = [&form](const QString& text) { return visibleMarks(providerText(form.request.provider, text)); };
    QStringList details;
    if (!section.party.isEmpty())
        details += visibleMarks(form.request.partyName(section.party));
    details += words(section.detail);
    details.removeAll(QString());
    auto* heading = new SectionHeading(words(section.title), details.join(u" · "_s));
    heading->setLarge();
    m_column->addWidget(heading);
}

FieldEditor* FormPage::makeEditor(int field)
{
    FieldEditor* editor = m_registry.make({m_state, field, &m_picker, m_provider, m_offers});
    connect(editor, &FieldEditor::documentChosen, this,
            [this, field](int entry) { Q_EMIT documentChosen(field, entry); });
    m_editors += editor;
    return editor;
}

void FormPage::addCard(const QList<int>& fields)
{
    if (fields.isEmpty())
        return;
    auto* card = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::large + space::tight);
    QList<FieldEditor*> editors;
    for (const int field : fields)
        editors += makeEditor(field);
    if (sharesReason(editors)) {
        const forms::Field& first = editors.constFirst()->asked();
        if (ReasonLine::hasWords(first.status, first.reason))
            card->body()->addWidget(new ReasonLine(first.status, first.reason, m_provider));
        for (FieldEditor* editor : editors)
            editor->setReasonShown(false);
    }
    if (standsAlone(editors.constFirst()->asked()))
        editors.constFirst()->useAsHeading({});
    for (FieldEditor* editor : editors)
        editor->setParent(card);
    card->body()->addLayout(grid);
    m_grids.append({grid, editors});
    m_column->addWidget(card);
}

int FormPage::columns() const { return viewport()->width() - 4 * space::huge >= scaled(widthForTwoColumns) ? 2 : 1; }

void FormPage::arrange()
{
    const int width = m_columns = columns();
    for (const auto& [grid, editors] : m_grids) {
        int cell = 0;
        for (qsizetype number = 0; number < editors.size(); ++number) {
            FieldEditor* editor = editors.at(number);
            const bool isLast = number + 1 == editors.size() || editors.at(number + 1)->isWide();
            // Words of options may be long, and a place that stays empty does them no good.
            const bool isRoomy = isLast && cell % width == 0 && qobject_cast<ChoiceEditor*>(editor);
            const int span = editor->isWide() || isRoomy ? width : 1;
            if (cell % width + span > width)
                cell += width - cell % width;
            grid->addWidget(editor, cell / width, cell % width, 1, span);
            cell += span;
        }
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, width > 1 ? 1 : 0);
    }
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (columns() != m_columns)
        arrange();
}

FieldEditor* FormPage::editor(int field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [field](const FieldEditor* editor) { return editor->field() == field; });
    return found == m_editors.end() ? nullptr : *found;
}

void FormPage::focusField(int field)
{
    if (m_state == nullptr || field < 0 || field >= m_state->form().fields.size())
        return;
    showSection(m_state->form().fields.at(field).section);
    FieldEditor* target = editor(field);
    if (target == nullptr)
        return;
    target->takeFocus();
    // Only after the layout did its work the place of a new editor is known; by then it may be gone.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<FieldEditor>(target)] {
            if (shown)
                ensureWidgetVisible(shown, 0, space::huge);
        },
        Qt::QueuedConnection);
}

void FormPage::showOrigin()
{
    const int field = m_state == nullptr ? -1 : m_state->form().indexOf(place().item);
    if (FieldEditor* shown = editor(field))
        shown->showOrigin();
}

FieldEditor* FormPage::focusedEditor() const
{
    const auto focused = std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor* editor) {
        return editor->isAncestorOf(editor->window()->focusWidget());
    });
    return focused == m_editors.end() ? nullptr : *focused;
}

void FormPage::useGiven()
{
    if (FieldEditor* focused = focusedEditor())
        focused->useGiven();
}

FormPage::Place FormPage::place() const
{
    if (const FieldEditor* focused = focusedEditor())
        return {focused->asked().identity, true, cursorIn(focused->input())};
    return m_editors.isEmpty() ? Place() : Place{m_editors.constFirst()->asked().identity};
}

void FormPage::returnTo(const Place& place)
{
    const int field = m_state == nullptr ? -1 : m_state->form().indexOf(place.item);
    if (field < 0)
        return;
    showSection(m_state->form().fields.at(field).section);
    if (!place.hasFocus)
        return;
    focusField(field);
    if (place.cursor >= 0 && editor(field))
        putCursor(editor(field)->input(), place.cursor);
}

} // namespace rfi::ui
