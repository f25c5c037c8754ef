#include "models/submission/case.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/caseheader.h"
#include "ui/requests/casepage.h"
#include "ui/requests/resultspage.h"

#include <QPushButton>

// What CasePage does when menus and keys say so.

namespace rfi::ui {

using submission::Case;

void CasePage::takeNextStep()
{
    QPushButton* next = m_footer->nextButton();
    if (!m_case || !next->isVisible() || !next->isEnabled())
        return;
    if (step() == Step::Review)
        next->setFocus(Qt::ShortcutFocusReason);
    else if (m_footer->isReady())
        next->click();
}

void CasePage::moveSection(int by)
{
    if (m_case && step() == Step::Answer)
        m_answer->moveSection(by);
}

void CasePage::focusFirstField()
{
    if (step() == Step::Answer)
        m_answer->focusFirstField();
    else if (step() == Step::Results)
        m_results->focusStart();
}

void CasePage::focusOpenField(int by)
{
    if (!m_case || m_case->state() != Case::State::Open)
        return;
    goTo(Step::Answer);
    if (!m_answer->focusOpenField(by))
        m_footer->nextButton()->setFocus(Qt::ShortcutFocusReason);
}

void CasePage::chooseDocument()
{
    if (!m_case || m_case->state() != Case::State::Open)
        return;
    goTo(Step::Answer);
    m_answer->chooseDocument();
}

bool CasePage::takesDocuments() const { return m_case && m_case->state() == Case::State::Open; }

bool CasePage::addDocuments(const QStringList& paths)
{
    if (!takesDocuments())
        return false;
    goTo(Step::Answer);
    return m_answer->addDocuments(paths);
}

void CasePage::chooseDocuments()
{
    if (!takesDocuments())
        return;
    goTo(Step::Answer);
    m_answer->chooseDocuments();
}

void CasePage::undo()
{
    if (m_case && m_case->state() == Case::State::Open)
        showUndone(m_case->undo());
}

void CasePage::redo()
{
    if (m_case && m_case->state() == Case::State::Open)
        showUndone(m_case->redo());
}

void CasePage::useGiven()
{
    if (m_case && step() == Step::Answer)
        m_answer->useGiven();
}

void CasePage::showUndone(int field)
{
    if (field >= 0)
        showField(field);
}

void CasePage::showField(int field)
{
    goTo(Step::Answer);
    m_answer->showField(field);
}

void CasePage::showOrigin()
{
    if (m_case && step() == Step::Answer)
        m_answer->showOrigin();
}

} // namespace rfi::ui
