#include "app/repair.h"

#include "app/lock.h"
#include "app/storedesk.h"
#include "ui/requests/mainwindow.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/vault/damagedialog.h"
#include "ui/vault/exposuredialog.h"

#include <QDir>
#include <QTimer>

namespace rfi::app {

using core::Error;
using core::ErrorCode;
using core::Outcome;

namespace {

QString shownPath(const QString& path) { return ui::visibleMarks(QDir::toNativeSeparators(path)); }

} // namespace

Repair::Repair(StoreDesk& records, Lock& lock, ui::MainWindow& window, QObject* parent)
    : QObject(parent), m_records(records), m_lock(lock), m_window(window)
{
    connect(&records, &StoreDesk::damageFound, this, [this](const Error& damage) {
        setLoss(ui::sentence(tr("RFI Desk's files were damaged when it last closed. What was done just before may be "
                                "missing. Look at the last request, and check with the provider before you send an "
                                "answer again. A copy of the damaged files is kept: %1"),
                             {shownPath(damage.subject)}));
    });
}

bool Repair::isFor(const Error& problem)
{
    return problem.code == ErrorCode::StoreDamaged || problem.code == ErrorCode::StoreOpenToOthers;
}

QString Repair::actionText(const Error& problem)
{
    return problem.code == ErrorCode::StoreDamaged ? tr("Open a backup…") : tr("Make it private…");
}

void Repair::offer(const Error& problem)
{
    if (isUnderWay())
        return;
    if (problem.code == ErrorCode::StoreDamaged)
        findBackups(problem);
    else
        // Another dialog may just be closing.
        QTimer::singleShot(0, this, [this, problem] { offerPrivacy(problem); });
}

bool Repair::isUnderWay() const { return m_dialog && m_dialog->isVisible(); }

void Repair::findBackups(const Error& damage)
{
    m_records.findBackups([this, damage](const QList<store::Backup>& backups) {
        if (m_records.state() == StoreDesk::State::Closed && !isUnderWay())
            offerBackups(damage, backups);
    });
}

void Repair::offerBackups(const Error& damage, const QList<store::Backup>& backups)
{
    auto* dialog = new ui::DamageDialog(damage, backups, &m_window);
    connect(dialog, &ui::DamageDialog::quitRequested, this, &Repair::quitRequested);
    connect(dialog, &ui::DamageDialog::chosen, this, [this, damage, dialog](const QString& path) {
        m_records.restore(path, [this, damage, path, shown = QPointer(dialog)](const Outcome& outcome) {
            const bool isDamagedToo = !outcome && outcome.error().subject == path;
            if (isDamagedToo && shown)
                return shown->refuseBackup(path);
            if (outcome)
                setLoss(ui::sentence(
                    tr("A backup was opened in place of the damaged requests. What was done after it was made is "
                       "missing: check with the provider before you send an answer again. The damaged file is "
                       "kept: %1"),
                    {shownPath(damage.subject)}));
            end(outcome);
        });
    });
    show(dialog);
}

void Repair::offerPrivacy(const Error& exposure)
{
    if (m_records.state() != StoreDesk::State::Closed || isUnderWay())
        return;
    auto* dialog = new ui::ExposureDialog(exposure, &m_window);
    connect(dialog, &ui::ExposureDialog::quitRequested, this, &Repair::quitRequested);
    connect(dialog, &ui::ExposureDialog::privacyRequested, this,
            [this] { m_records.makePrivate([this](const Outcome& outcome) { end(outcome); }); });
    show(dialog);
}

void Repair::show(ui::KeyDialog* dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_lock, &Lock::open);
    dialog->open();
}

void Repair::end(const Outcome& outcome)
{
    if (m_dialog && !outcome)
        return m_dialog->refuse(outcome.error());
    const bool isOpen = m_records.state() == StoreDesk::State::Open;
    if (m_dialog && isOpen)
        m_dialog->accept();
    else if (m_dialog)
        m_dialog->reject();
    if (outcome && !isOpen)
        Q_EMIT keyWanted();
}

void Repair::forgetLoss() { setLoss({}); }

void Repair::setLoss(const QString& loss)
{
    m_loss = loss;
    Q_EMIT lossChanged();
}

} // namespace rfi::app
