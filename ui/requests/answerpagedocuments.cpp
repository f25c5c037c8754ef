#include "models/submission/case.h"
#include "ui/documents/documentplaces.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filingdialog.h"
#include "ui/forms/formpage.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/sectionnavigator.h"

#include <QAbstractButton>

#include <algorithm>

// What AnswerPage does about documents: where they go, and the one that is looked at.

namespace rfi::ui {

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

bool AnswerPage::addDocuments(const QStringList& paths)
{
    const QList<int> fields = m_case ? fieldsForDocuments(m_case->form()) : QList<int>();
    if (fields.isEmpty() || paths.isEmpty())
        return paths.isEmpty();
    delete m_filing;
    m_filing = new FilingDialog(m_case->form(), paths, this);
    connect(m_filing, &FilingDialog::filed, this, [this](int documents, const QList<FilingDialog::Change>& changes) {
        showField(changes.constFirst().first);
        const auto undo = [of = QPointer(m_case), state = QPointer(&m_case->form()), changes] {
            // What was sent meanwhile stays what it was.
            if (!of || !state || of->state() != submission::Case::State::Open)
                return;
            for (const auto& [field, before] : changes)
                state->setAnswer(field, before);
        };
        Q_EMIT documentsFiled(documents, undo);
    });
    m_filing->open();
    return true;
}

void AnswerPage::chooseDocuments()
{
    if (!m_case)
        return;
    const forms::DocumentRules rules = rulesOfAny(m_case->form(), fieldsForDocuments(m_case->form()));
    m_picker.pick(this, {tr("Choose documents"), rules.suffixes, true},
                  [page = QPointer<AnswerPage>(this)](const QStringList& paths) {
                      if (page)
                          page->addDocuments(paths);
                  });
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

void AnswerPage::viewDocument(int field, int entry)
{
    m_isViewing = true;
    showDocument(field, entry);
}

/// The cursor goes back to the form only from there.
void AnswerPage::closeViewer()
{
    const bool isInside = m_side->isAncestorOf(window()->focusWidget());
    const int field = m_shownField;
    m_isViewing = false;
    arrange();
    if (isInside && field >= 0)
        m_form->focusField(field);
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

} // namespace rfi::ui
