#include "ui/forms/formpage.h"

#include "ui/common/card.h"
#include "ui/common/taborder.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/fieldnote.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/partytext.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestSheet = 760;
constexpr int widthForTwoColumns = 330;

/// Those that somebody has to answer. What the request names itself says so on its own, below its label.
QList<FieldEditor*> toBeAnswered(QList<FieldEditor*> editors)
{
    editors.removeIf([](const FieldEditor* editor) { return !editor->asked().defaultValue.isNull(); });
    return editors;
}

bool sharesReason(const QList<FieldEditor*>& editors)
{
    return editors.size() > 1 && std::all_of(editors.begin(), editors.end(), [&editors](const FieldEditor* editor) {
               const forms::Field& first = editors.constFirst()->asked();
               return editor->asked().status == first.status && editor->asked().reason == first.reason;
           });
}

bool standsAlone(const forms::Field& field)
{
    return field.kind == forms::ItemKind::File || field.kind == forms::ItemKind::Unknown || field.isPartyUnclear;
}

} // namespace

FormPage::FormPage(FilePicker& picker, QWidget* parent)
    : QScrollArea(parent), m_picker(picker), m_registry(EditorRegistry::standard()), m_below(new QWidget)
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    auto* middle = new QWidget;
    middle->setMaximumWidth(scaled(widestSheet));
    m_page = new QVBoxLayout(middle);
    m_page->setContentsMargins({});
    m_page->setSpacing(space::large);
    (new QVBoxLayout(m_below))->setContentsMargins({});
    m_below->hide();
    m_page->addWidget(m_below);
    row->addWidget(middle);
    setWidget(content);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
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

void FormPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (FieldEditor* editor : std::as_const(m_editors))
        editor->setReadOnly(isReadOnly);
}

void FormPage::addAbove(QWidget* panel) { m_page->insertWidget(m_page->count() - 1, panel); }

void FormPage::setBelow(QWidget* panel)
{
    m_below->layout()->addWidget(panel);
    m_below->show();
    keepTabOrder(*this);
}

void FormPage::replaceSheet(QWidget* sheet)
{
    // An editor may be the one whose signal brought us here.
    if (m_sheet != nullptr) {
        m_sheet->hide();
        m_sheet->setParent(nullptr);
        m_sheet->deleteLater();
    }
    m_sheet = sheet;
    m_page->insertWidget(m_page->count() - 1, sheet, 1);
    sheet->show();
    m_below->raise(); // also for the Tab key
}

QWidget* FormPage::startSheet()
{
    m_editors.clear();
    m_grids.clear();
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::large);
    return sheet;
}

void FormPage::showSection(int section)
{
    if (m_state == nullptr || section == m_section || section < 0 || section >= m_state->form().sections.size())
        return;
    const bool isFirst = m_section < 0;
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
    Q_EMIT sectionShown(section);
    if (isFirst)
        verticalScrollBar()->setValue(0);
    else
        scrollToSection();
}

/// What stands above is read once; whoever chooses a section looks for that.
void FormPage::scrollToSection()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    verticalScrollBar()->setValue(m_sheet->mapTo(widget(), QPoint()).y() - space::huge);
}

void FormPage::addHeading()
{
    const forms::Form& form = m_state->form();
    const forms::Section& section = form.sections.at(m_section);
    const auto words = [&form](const QString& text) { return visibleMarks(providerText(form.request.provider, text)); };
    QStringList details;
    if (!section.party.isEmpty())
        details += partyText(form.request, section.party);
    const QString title = sectionText(form, m_section);
    details += words(section.detail);
    details.removeAll(QString());
    details.removeAll(title); // once is enough
    auto* heading = new SectionHeading(title, details.join(u" · "_s));
    heading->setLarge();
    m_column->addWidget(heading);
}

FieldEditor* FormPage::makeEditor(int field)
{
    FieldEditor* editor = m_registry.make({m_state, field, &m_picker, m_provider, m_offers});
    connect(editor, &FieldEditor::documentChosen, this,
            [this, field](int entry) { Q_EMIT documentChosen(field, entry); });
    connect(editor, &FieldEditor::viewWanted, this, [this, field](int entry) { Q_EMIT viewWanted(field, entry); });
    connect(editor, &FieldEditor::manyGiven, this, &FormPage::manyGiven);
    editor->setReadOnly(m_isReadOnly);
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
    if (const QList<FieldEditor*> open = toBeAnswered(editors); sharesReason(open))
        addSharedReason(*card, open);
    if (standsAlone(editors.constFirst()->asked()))
        editors.constFirst()->useAsHeading({});
    for (FieldEditor* editor : editors)
        editor->setParent(card);
    card->body()->addLayout(grid);
    m_grids.append({grid, editors});
    m_column->addWidget(card);
}

void FormPage::addSharedReason(Card& card, const QList<FieldEditor*>& editors)
{
    const forms::Field& first = editors.constFirst()->asked();
    for (FieldEditor* editor : editors)
        editor->setReasonShown(false);
    if (!ReasonLine::hasWords(first.status, first.reason))
        return;
    auto* reason = new ReasonLine(first.status, first.reason, m_provider);
    card.body()->addWidget(reason);
    const auto show = [reason, editors] {
        Stage stage = Stage::LeftOut;
        for (const FieldEditor* editor : editors)
            stage = qMin(stage, editor->stage());
        reason->setStage(stage);
    };
    connect(m_state, &forms::FormState::progressChanged, reason, show);
    for (const FieldEditor* editor : editors)
        connect(editor, &FieldEditor::stageShown, reason, show);
    show();
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
            grid->addWidget(editor, cell / width, cell % width, 1, span, Qt::AlignTop);
            cell += span;
        }
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, width > 1 ? 1 : 0);
    }
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    const bool wasSeen = isCursorSeen(event->oldSize());
    QScrollArea::resizeEvent(event);
    if (columns() != m_columns)
        arrange();
    if (wasSeen)
        QMetaObject::invokeMethod(this, &FormPage::reveal, Qt::QueuedConnection);
}

} // namespace rfi::ui
