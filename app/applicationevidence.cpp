#include "app/application.h"

#include "ui/evidence/evidencedialog.h"
#include "ui/requests/mainwindow.h"

// What Application does about evidence: asks for a password and a place, and tells what came of it.

namespace rfi::app {

using submission::Case;
using namespace Qt::StringLiterals;

void Application::askEvidence(Case* exported)
{
    auto* dialog = new ui::EvidenceDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The case may be gone when all questions are answered.
    connect(dialog, &ui::EvidenceDialog::given, exported, [this, exported](const core::Secret& password) {
        // Names of files are read by more people than files; so no customer is in it.
        const QString name = u"evidence-%1.zip"_s.arg(exported->id().left(8));
        m_saver.save(m_window.get(), {tr("Save the evidence as"), name},
                     [this, exported = QPointer<Case>(exported), password](const QString& path) {
                         if (exported)
                             exportEvidence(*exported, path, password);
                     });
    });
    dialog->open();
}

void Application::exportEvidence(const Case& exported, const QString& path, const core::Secret& password)
{
    const std::optional<CaseDesk::Way> way = wayOf(exported);
    m_evidence.exportCase(exported, {path, password, way ? way->account.name : QString()},
                          [this, path](const core::Outcome& outcome) {
                              if (outcome)
                                  tellSaved(path);
                              else
                                  refuse(outcome.error(), path);
                          });
}

} // namespace rfi::app
