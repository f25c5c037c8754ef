#include "app/application.h"

#include "ui/requests/mainwindow.h"
#include "ui/retention/duedialog.h"

// What Application does about how long cases are kept: legal holds, and what is due for deletion.

namespace rfi::app {

using submission::Case;
using ui::Tone;
using namespace Qt::StringLiterals;

void Application::wireRetention()
{
    m_retention = std::make_unique<RetentionDesk>(m_records, m_cases, *m_desk, m_clock, m_settings);
    connect(m_window.get(), &ui::MainWindow::holdRequested, this, &Application::toggleHold);
    connect(m_window.get(), &ui::MainWindow::dueRequested, this, &Application::showDue);
}

/// Nobody is asked: the same press takes it back.
void Application::toggleHold(Case* of)
{
    if (of->isTraining())
        return m_window->setMessage(Tone::Warning, tr("Training is not kept, so there is nothing to hold."));
    const bool isHeld = !of->handling().isHeld;
    m_retention->setHeld(of, isHeld);
    m_window->setMessage(
        isHeld ? tr("This request is on legal hold. It cannot be deleted, however old it gets.")
               : tr("The legal hold is released. The request can be deleted once its retention period is over."),
        [this, of = QPointer<Case>(of), isHeld] {
            if (of)
                m_retention->setHeld(of, !isHeld);
        });
}

void Application::holdNew(Case* added)
{
    if (m_settings.value(settings::key::HoldNewCases) && !added->isTraining())
        m_retention->setHeld(added, true);
}

void Application::showDue()
{
    if (const core::Outcome known = m_policy.isKnown(); !known)
        return tell(Tone::Danger, words(known.error()));
    auto* dialog = new ui::DueDialog(m_cases, m_clock, m_settings.value(settings::key::RetentionYears), dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setYearsDecided(m_settings.source(settings::Id::RetentionYears) == settings::Source::Organisation);
    connect(dialog, &ui::DueDialog::yearsChosen, this,
            [this](int years) { m_settings.set(settings::key::RetentionYears, years); });
    connect(dialog, &ui::DueDialog::deleteRequested, this, [this, dialog](const QStringList& ids) {
        const auto tell = [this, dialog = QPointer<ui::DueDialog>(dialog),
                           asked = int(ids.size())](const RetentionDesk::Removal& removal) {
            QStringList texts{tr("%n request(s) deleted permanently.", nullptr, removal.count)};
            if (removal.count < asked)
                texts += tr("%n request(s) not deleted.", nullptr, asked - removal.count);
            for (const core::Error& error : removal.errors)
                texts += words(error);
            const bool isWhole = removal.count == asked && removal.errors.isEmpty();
            if (dialog)
                dialog->setDone(isWhole ? Tone::Success : Tone::Warning, texts.join(u' '));
        };
        m_retention->remove(ids, tell);
    });
    dialog->open();
}

} // namespace rfi::app
