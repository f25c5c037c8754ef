#include "ui/requests/answerpage.h"

#include "models/submission/case.h"
#include "ui/common/card.h"
#include "ui/common/taborder.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/thumbnail.h"
#include "ui/forms/formpage.h"
#include "ui/requests/changecard.h"
#include "ui/requests/notespanel.h"
#include "ui/requests/partychooser.h"
#include "ui/requests/sectionnavigator.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SectionsWidth = 232;
constexpr int MostSectionsWidth = 320;
constexpr int PreviewWidth = 256;
constexpr int WidthForPreview = 880;

} // namespace

AnswerPage::AnswerPage(FilePicker& picker, reuse::Offers* offers, QWidget* parent)
    : QWidget(parent), m_sections(new SectionNavigator), m_change(new ChangeCard), m_notes(new NotesPanel),
      m_parties(new PartyChooser), m_form(new FormPage(picker)), m_preview(new DocumentPreview), m_side(new QWidget),
      m_below(new Card)
{
    m_form->setOffers(offers);
    m_form->setObjectName(u"form"_s);
    m_preview->setObjectName(u"preview"_s);
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(new Divider(Qt::Vertical));
    side->addWidget(m_preview, 1);
    m_below->body()->setContentsMargins({});
    m_side->setFixedWidth(PreviewWidth);
    m_form->addAbove(m_change);
    m_form->addAbove(m_notes);
    m_form->addAbove(m_parties);
    m_form->setBelow(m_below);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(new Divider(Qt::Vertical));
    row->addWidget(m_form, 1);
    row->addWidget(m_side);
    connect(m_sections, &SectionNavigator::sectionChosen, m_form, &FormPage::showSection);
    connect(m_form, &FormPage::sectionShown, m_sections, &SectionNavigator::setSection);
    connect(m_form, &FormPage::sectionShown, this, &AnswerPage::showFirstDocument);
    connect(m_form, &FormPage::sectionShown, this, &AnswerPage::placePanels);
    connect(m_form, &FormPage::documentChosen, this, &AnswerPage::lookAt);
    connect(m_change, &ChangeCard::fieldChosen, this, &AnswerPage::showField);
    connect(m_change, &ChangeCard::seenClicked, this, &AnswerPage::acknowledge);
    connect(m_notes, &NotesPanel::chooseClicked, this, &AnswerPage::chooseItemsClicked);
    connect(m_notes, &NotesPanel::meaningChosen, this, &AnswerPage::meaningChosen);
    connect(m_parties, &PartyChooser::askProviderClicked, this, &AnswerPage::askProviderClicked);
    connect(m_parties, &PartyChooser::partyChosen, this, &AnswerPage::partyChosen);
}

AnswerPage::~AnswerPage() = default;

void AnswerPage::setCase(submission::Case* shown, const QString& providerName,
                         const providers::Description* description)
{
    const bool isSame = shown && shown == m_case;
    const FormPage::Place place = isSame ? m_form->place() : FormPage::Place();
    m_case = shown;
    m_preview->clear();
    m_shownField = -1;
    m_sections->setForm(nullptr);
    m_form->setForm(shown ? &shown->form() : nullptr, providerName);
    m_sections->setForm(shown ? &shown->form() : nullptr);
    if (shown) {
        m_notes->showRequest(shown->request(), description);
        m_parties->showRequest(shown->request(), providerName);
        followDocuments();
    }
    if (isSame)
        m_form->returnTo(place);
    showChange();
    arrange();
}

void AnswerPage::showChange()
{
    if (!m_case)
        return;
    m_change->showCase(*m_case);
    placePanels(m_sections->section());
}

/// What is about the whole request stands above its first section; a change also where it is.
void AnswerPage::placePanels(int section)
{
    m_notes->setVisible(m_notes->hasWords() && section <= 0);
    m_change->setVisible(m_change->hasChange() && (section <= 0 || m_change->isAbout(section)));
}

void AnswerPage::acknowledge()
{
    m_case->acknowledgeChange();
    focusFirstField();
}

void AnswerPage::setReading(bool isReading) { m_parties->setReading(isReading); }

void AnswerPage::moveSection(int by)
{
    if (m_sections->step(by))
        focusFirstField();
}

void AnswerPage::focusFirstField()
{
    if (!m_case || m_sections->section() < 0)
        return;
    const forms::Form& form = m_case->form().form();
    for (const int field : form.sections.at(m_sections->section()).fields) {
        if (!form.fields.at(field).isShown())
            continue;
        // What changed is read first, also where it takes all the room that there is.
        if (!m_change->isHidden() && !m_form->isOnFirstScreen(field))
            return m_change->takeFocus();
        return m_form->focusField(field);
    }
}

/// All that are shown in the order of the form, from the one with the cursor on (which comes last) and around.
QList<int> AnswerPage::fieldsFromHere(int by) const
{
    const forms::Form& form = m_case->form().form();
    QList<int> fields;
    for (const forms::Section& section : form.sections) {
        std::copy_if(section.fields.cbegin(), section.fields.cend(), std::back_inserter(fields),
                     [&form](int field) { return form.fields.at(field).isShown(); });
    }
    const FormPage::Place place = m_form->place();
    const auto here = std::find(fields.begin(), fields.end(), form.indexOf(place.item));
    if (here != fields.end())
        std::rotate(fields.begin(), place.hasFocus ? here + 1 : here, fields.end());
    if (by < 0) {
        std::reverse(fields.begin(), fields.end());
        std::rotate(fields.begin(), fields.begin() + (fields.isEmpty() || !place.hasFocus ? 0 : 1), fields.end());
    }
    return fields;
}

bool AnswerPage::focusOpenField(int by)
{
    const QList<int> fields = fieldsFromHere(by);
    const auto open =
        std::find_if(fields.cbegin(), fields.cend(), [this](int field) { return !m_case->form().isDone(field); });
    if (open == fields.cend())
        return false;
    showField(*open);
    return true;
}

void AnswerPage::chooseDocument()
{
    const forms::FormState& state = m_case->form();
    QList<int> fields = fieldsFromHere(1);
    const int focused = m_form->place().hasFocus && !fields.isEmpty() ? fields.constLast() : -1;
    // What is on screen is meant before what is not, even when it has a document and may take another.
    const auto rank = [&](int field) {
        if (field == focused)
            return 0;
        const bool isHere = state.form().fields.at(field).section == m_sections->section();
        return isHere ? (state.isDone(field) ? 2 : 1) : 3;
    };
    fields.removeIf([&](int field) {
        return state.form().fields.at(field).kind != forms::ItemKind::File || (rank(field) == 3 && state.isDone(field));
    });
    std::stable_sort(fields.begin(), fields.end(), [&](int left, int right) { return rank(left) < rank(right); });
    for (const int field : std::as_const(fields)) {
        const FieldEditor* shown = m_form->editor(field);
        if (shown && !shown->input()->isVisibleTo(m_form))
            continue;
        showField(field);
        auto* choose = qobject_cast<QAbstractButton*>(m_form->editor(field)->input());
        if (choose && choose->isVisibleTo(m_form))
            return choose->click();
    }
}

void AnswerPage::showField(int field)
{
    m_sections->setSection(m_case->form().form().fields.at(field).section);
    m_form->focusField(field);
}

void AnswerPage::showOrigin() { m_form->showOrigin(); }
void AnswerPage::useGiven() { m_form->useGiven(); }

void AnswerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerPage::showDocument(int field, int entry)
{
    const QList<forms::FileEntry>& files = m_case->form().answer(field).files;
    const bool isThere = entry >= 0 && entry < files.size() && files.at(entry).document.has_value();
    m_shownField = isThere ? field : -1;
    m_shownEntry = entry;
    if (isThere)
        m_preview->showDocument(files.at(entry), m_case->form().form().fields.at(field).document);
    else
        m_preview->clear();
    arrange();
}

/// Beside a section only its own documents are seen, never those of somebody else.
void AnswerPage::showFirstDocument(int section)
{
    const forms::FormState& state = m_case->form();
    for (const int field : state.form().sections.at(section).fields) {
        if (!state.answer(field).files.isEmpty())
            return showDocument(field, 0);
    }
    m_shownField = -1;
    m_preview->clear();
    arrange();
}

void AnswerPage::followDocuments()
{
    connect(&m_case->form(), &forms::FormState::fieldChanged, this, [this](int field) {
        const QList<forms::FileEntry>& files = m_case->form().answer(field).files;
        if (field == m_shownField)
            showDocument(field, qMin(m_shownEntry, int(files.size()) - 1));
        else if (!files.isEmpty())
            showDocument(field, int(files.size()) - 1);
    });
}

/// Beside the form, or below it where there is too little room for both.
void AnswerPage::placePreview()
{
    const bool isBeside = width() >= scaled(WidthForPreview);
    if (isBeside && m_preview->parentWidget() != m_side) {
        m_side->layout()->addWidget(m_preview);
        keepTabOrder(*m_side);
    } else if (!isBeside && m_preview->parentWidget() != m_below) {
        m_below->body()->addWidget(m_preview);
        m_form->setBelow(m_below);
    }
    m_side->setVisible(!m_preview->isEmpty() && isBeside);
    m_below->setVisible(!m_preview->isEmpty() && !isBeside);
}

void AnswerPage::lookAt(int field, int entry)
{
    showDocument(field, entry);
    // Whoever attaches a file goes on where it was attached.
    const QList<Thumbnail*> pictures = m_form->findChildren<Thumbnail*>();
    const bool isAskedFor = std::any_of(pictures.cbegin(), pictures.cend(), [](const Thumbnail* picture) {
        return picture->hasFocus() || picture->underMouse();
    });
    if (!isAskedFor || !m_below->isVisibleTo(m_form))
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_form->ensureWidgetVisible(m_below, 0, space::large);
}

void AnswerPage::arrange()
{
    // The form has the larger part, however little there is.
    m_sections->setFixedWidth(std::min({scaled(SectionsWidth), MostSectionsWidth, width() * 2 / 5}));
    placePreview();
}

} // namespace rfi::ui
