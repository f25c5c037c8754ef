#include "ui/requests/answerpage.h"

#include "models/submission/case.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/messages.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/filingdialog.h"
#include "ui/forms/formpage.h"
#include "ui/requests/changecard.h"
#include "ui/requests/notespanel.h"
#include "ui/requests/partychooser.h"
#include "ui/requests/sectionnavigator.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

qsizetype documentFields(const forms::FormState& state)
{
    const QList<int> shown = state.shownFields();
    return std::count_if(shown.cbegin(), shown.cend(),
                         [&state](int field) { return state.form().fields.at(field).kind == forms::ItemKind::File; });
}

} // namespace

AnswerPage::AnswerPage(FilePicker& picker, reuse::Offers* offers, QWidget* parent)
    : QWidget(parent), m_picker(picker), m_sections(new SectionNavigator),
      m_addDocuments(makeButton(tr("Add documents…"), ButtonLook::Secondary, u"paperclip"_s)), m_start(makeSections()),
      m_over(new InlineMessage), m_hint(new InlineMessage), m_change(new ChangeCard), m_notes(new NotesPanel),
      m_parties(new PartyChooser), m_form(new FormPage(picker)), m_preview(new DocumentPreview),
      m_line(new Divider(Qt::Vertical)), m_side(new QWidget), m_below(new Card)
{
    m_form->setOffers(offers);
    m_form->setObjectName(u"form"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->installEventFilter(this);
    auto* side = new QHBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(new Divider(Qt::Vertical));
    side->addWidget(m_preview, 1);
    m_below->body()->setContentsMargins({});
    m_over->setObjectName(u"over"_s);
    m_form->addAbove(m_over);
    m_hint->setObjectName(u"samplesHint"_s);
    m_form->addAbove(m_hint);
    m_form->addAbove(m_change);
    m_form->addAbove(m_notes);
    m_form->addAbove(m_parties);
    m_form->setBelow(m_below);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_start);
    row->addWidget(m_line);
    row->addWidget(m_form, 1);
    row->addWidget(m_side);
    connect(m_sections, &SectionNavigator::sectionChosen, m_form, &FormPage::showSection);
    connect(m_sections, &SectionNavigator::clicked, m_form, &FormPage::scrollToSection);
    connect(m_form, &FormPage::sectionShown, m_sections, &SectionNavigator::setSection);
    connect(m_form, &FormPage::sectionShown, this, &AnswerPage::showFirstDocument);
    connect(m_form, &FormPage::sectionShown, this, &AnswerPage::placePanels);
    connect(m_form, &FormPage::documentChosen, this, &AnswerPage::showDocument);
    connect(m_form, &FormPage::viewWanted, this, &AnswerPage::viewDocument);
    connect(m_preview, &DocumentPreview::viewWanted, this, [this] { viewDocument(m_shownField, m_shownEntry); });
    connect(m_preview, &DocumentPreview::closeWanted, this, &AnswerPage::closeViewer);
    connect(m_preview, &DocumentPreview::fileWanted, this, &AnswerPage::openOutside);
    connect(m_form, &FormPage::manyGiven, this, &AnswerPage::addDocuments);
    connect(m_change, &ChangeCard::fieldChosen, this, &AnswerPage::showField);
    connect(m_change, &ChangeCard::seenClicked, this, &AnswerPage::acknowledge);
    connect(m_notes, &NotesPanel::chooseClicked, this, &AnswerPage::chooseItemsClicked);
    connect(m_notes, &NotesPanel::meaningChosen, this, &AnswerPage::meaningChosen);
    connect(m_notes, &NotesPanel::noteSettled, this, &AnswerPage::noteSettled);
    connect(m_parties, &PartyChooser::askProviderClicked, this, &AnswerPage::askProviderClicked);
    connect(m_parties, &PartyChooser::partyChosen, this, &AnswerPage::partyChosen);
}

AnswerPage::~AnswerPage() { delete m_filing; }

QWidget* AnswerPage::makeSections()
{
    m_addDocuments->setObjectName(u"addDocuments"_s);
    m_addDocuments->setAccessibleName(tr("Add documents…"));
    m_addDocuments->setToolTip(tr("Add documents…"));
    connect(m_addDocuments, &QPushButton::clicked, this, &AnswerPage::chooseDocuments);
    auto* start = new QWidget;
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sections, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    below->addWidget(m_addDocuments);
    column->addLayout(below);
    return start;
}

void AnswerPage::openOutside(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT openingFailed(tr("The system found no program that opens this document."));
}

void AnswerPage::setCase(submission::Case* shown, const QString& providerName,
                         const providers::Description* description)
{
    const bool isSame = shown && shown == m_case;
    const FormPage::Place place = isSame ? m_form->place() : FormPage::Place();
    const std::optional<FormPage::Anchor> anchor = isSame ? m_form->anchor(m_notes) : std::nullopt;
    m_case = shown;
    m_description = description;
    m_isViewing = m_isViewing && isSame;
    if (!isSame) {
        m_hintWords = nullptr; // they are about the case that goes
        m_form->verticalScrollBar()->setValue(0);
    }
    delete m_filing; // it is about the form that goes
    m_preview->clear();
    m_shownField = -1;
    m_sections->setForm(nullptr);
    m_form->setForm(shown ? &shown->form() : nullptr, providerName);
    m_sections->setForm(shown ? &shown->form() : nullptr);
    if (shown) {
        m_notes->showCase(*shown, description);
        m_parties->showRequest(shown->request(), providerName);
        followDocuments();
        m_addDocuments->setVisible(documentFields(shown->form()) > 1);
    }
    if (isSame)
        m_form->returnTo(place);
    showChange();
    arrange();
    if (anchor)
        m_form->returnTo(*anchor);
}

void AnswerPage::refreshWords()
{
    if (m_case)
        m_notes->showCase(*m_case, m_description);
    placePanels(m_sections->section());
}

bool AnswerPage::hasTicks() const { return m_notes->hasTicks(); }

void AnswerPage::showOpenWords()
{
    m_sections->setSection(0);
    placePanels(0);
    m_notes->focusOpen();
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
    m_hint->setMessage(Tone::Accent, m_case && m_hintWords ? m_hintWords(section) : QString());
    m_notes->setVisible(m_notes->hasWords() && section <= 0);
    m_change->setVisible(m_change->hasChange() && (section <= 0 || m_change->isAbout(section)));
}

void AnswerPage::acknowledge()
{
    m_case->acknowledgeChange();
    focusFirstField();
}

void AnswerPage::setReadOnly(bool isReadOnly)
{
    const submission::Report* last = m_case ? m_case->lastReport() : nullptr;
    const bool canReopen =
        last && m_case->state() == submission::Case::State::Answered && last->outcome != submission::Outcome::Accepted;
    const QString why = canReopen
        ? tr("This request is done, so nothing can be changed here. “Reopen”, beside the results, lets you go on.")
        : tr("This round is over or with the provider, so nothing can be changed here until the provider asks again.");
    m_over->setMessage(Tone::Accent, isReadOnly ? why : QString());
    m_form->setReadOnly(isReadOnly);
    m_notes->setEnabled(!isReadOnly);
    m_parties->setEnabled(!isReadOnly);
    m_addDocuments->setEnabled(!isReadOnly);
}

void AnswerPage::setReading(bool isReading) { m_parties->setReading(isReading); }

void AnswerPage::setHint(const std::function<QString(int section)>& words)
{
    m_hintWords = words;
    placePanels(m_sections->section());
}

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

void AnswerPage::showField(int field)
{
    m_sections->setSection(m_case->form().form().fields.at(field).section);
    m_form->focusField(field);
}

void AnswerPage::showOrigin() { m_form->showOrigin(); }
void AnswerPage::useGiven() { m_form->useGiven(); }

} // namespace rfi::ui
