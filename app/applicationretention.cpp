#include "app/application.h"

#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/retention/duedialog.h"

// What Application does about how long cases are kept: legal holds, and what is due for deletion.

namespace rfi::app {

using submission::Case;
using ui::Tone;
using namespace Qt::StringLiterals;

void Application::wireRetention()
{
    m_retention = std::make_unique<RetentionDesk>(m_records, m_cases, *m_desk, m_clock, m_settings);
    connect(m_window.get(), &ui::MainWindow::holdRequested, this, &Application::askHold);
    connect(m_window.get(), &ui::MainWindow::dueRequested, this, &Application::showDue);
}

void Application::askHold(Case* of)
{
    if (of->isTraining())
        return m_window->setMessage(Tone::Warning, tr("Training is not kept, so there is nothing to hold."));
    const auto set = [this, of = QPointer<Case>(of)](bool isHeld) {
        if (!of)
            return;
        m_retention->setHeld(of, isHeld);
        m_window->setMessage(Tone::Success,
                             isHeld ? tr("This case is held: nobody can delete it.") : tr("The hold is released."));
    };
    if (of->handling().isHeld)
        return ui::ask(m_window.get(),
                       {u"askRelease"_s,
                        tr("Release the hold of this case?"),
                        tr("It can be deleted then, as soon as its time is over."),
                        {tr("Release it")},
                        tr("Keep holding")},
                       [set](int) { set(false); });
    ui::ask(m_window.get(),
            {u"askHold"_s,
             tr("Hold this case?"),
             tr("A legal hold: the case cannot be deleted, however old it gets, until the hold is released."),
             {tr("Hold it")},
             tr("Cancel")},
            [set](int) { set(true); });
}

void Application::holdNew(Case* added)
{
    if (m_settings.value(settings::key::HoldNewCases) && !added->isTraining())
        m_retention->setHeld(added, true);
}

void Application::showDue()
{
    auto* dialog = new ui::DueDialog(m_cases, m_clock, m_settings.value(settings::key::RetentionYears), dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::DueDialog::yearsChosen, this,
            [this](int years) { m_settings.set(settings::key::RetentionYears, years); });
    connect(dialog, &ui::DueDialog::deleteRequested, this, [this, dialog](const QStringList& ids) {
        const auto tell = [this, dialog = QPointer<ui::DueDialog>(dialog),
                           asked = int(ids.size())](const RetentionDesk::Removal& removal) {
            QStringList texts{tr("%n case(s) deleted for good.", nullptr, removal.count)};
            if (removal.count < asked)
                texts += tr("%n case(s) stayed.", nullptr, asked - removal.count);
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
