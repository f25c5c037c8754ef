#include "app/lock.h"

#include "ui/common/clipboard.h"
#include "ui/documents/pagereader.h"
#include "ui/palette/palette.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"
#include "ui/vault/lockpage.h"

#include <utility>

namespace rfi::app {

using submission::Case;

Lock::Lock(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts), m_curtain(parts.window)
{
    connect(&m_curtain.page(), &ui::LockPage::unlockRequested, this, &Lock::askForKey);
    // What was under way has ended, or what could not be saved is.
    connect(&parts.desk, &CaseDesk::finished, this, &Lock::settle, Qt::QueuedConnection);
    connect(&parts.desk, &CaseDesk::readFinished, this, &Lock::settle, Qt::QueuedConnection);
    connect(&parts.watch, &RequestWatch::finished, this, &Lock::settle, Qt::QueuedConnection);
    connect(&parts.records, &StoreDesk::stateChanged, this, &Lock::settle, Qt::QueuedConnection);
    connect(
        &parts.records.keeper(), &cases::CaseKeeper::stateChanged, this,
        [this] {
            if (m_failure && m_parts.records.keeper().state() == cases::CaseKeeper::State::Saved)
                settle();
        },
        Qt::QueuedConnection);
}

void Lock::lock()
{
    if (isLocked())
        return;
    const Case* shown = m_parts.window.casePage().current();
    m_caseId = shown ? shown->id() : QString();
    m_step = m_parts.window.casePage().step();
    m_wasClosed = false;
    m_isKeyAwaited = false;
    m_isSettled = false;
    m_failure.reset();
    m_parts.window.palette().dismiss();
    m_curtain.close();
    ui::Clipboard::ofProgram().clear();
    ui::PageReader::ofProgram().forget();
    m_parts.connections.forgetAll();
    m_parts.records.log({.act = audit::Act::Locked});
    settle();
}

bool Lock::isBusy() const
{
    return m_parts.desk.isBusy() || m_parts.watch.isChecking() || m_parts.records.state() == StoreDesk::State::Opening;
}

void Lock::settle()
{
    const bool isOpen = m_parts.records.state() == StoreDesk::State::Open;
    // What happens to a closed store is somebody's try to unlock it.
    if (!isLocked() || m_isClosing || (m_isSettled && !isOpen))
        return;
    if (isBusy())
        showWords();
    else
        closeStore();
}

void Lock::closeStore()
{
    m_isClosing = true;
    showWords();
    const bool wasOpen = m_parts.records.state() == StoreDesk::State::Open;
    m_parts.records.close([this, wasOpen](const core::Outcome& closed) { takeClosed(wasOpen, closed); });
}

void Lock::takeClosed(bool wasOpen, const core::Outcome& closed)
{
    m_isClosing = false;
    const bool isClosed = m_parts.records.state() == StoreDesk::State::Closed;
    m_isSettled = isClosed;
    m_failure = isClosed ? std::nullopt : std::optional(closed.error());
    m_wasClosed = m_wasClosed || (wasOpen && isClosed);
    // What was sent in between has signed in once more.
    m_parts.connections.forgetAll();
    showWords();
    Q_EMIT settled();
    if (std::exchange(m_isKeyAwaited, false))
        askForKey();
}

void Lock::showWords()
{
    ui::LockPage& page = m_curtain.page();
    if (m_failure)
        page.setWords(ui::sentence(tr("Not everything could be saved, so it stays in memory. %1 %2"),
                                   {ui::errorText(*m_failure), ui::errorAdvice(m_failure->code)}));
    else if (isBusy())
        page.setWords(tr("Something is still being sent or read. Everything is saved and closed when that has ended."));
    else if (m_isClosing)
        page.setWords(tr("Saving…"));
    else if (m_wasClosed && m_parts.records.kind() != vault::Vault::Kind::Passphrase)
        page.setUsualWords();
    else
        page.setWords(tr("What you typed is still there. Unlock to continue where you stopped."));
}

void Lock::askForKey()
{
    m_isKeyAwaited = m_isClosing;
    if (m_isClosing)
        return;
    if (m_wasClosed || m_parts.records.state() != StoreDesk::State::Closed)
        Q_EMIT keyWanted();
    else
        open();
}

void Lock::open()
{
    if (!isLocked())
        return;
    // It was closed while the key was looked at.
    if (m_isClosing || (m_wasClosed && m_parts.records.state() != StoreDesk::State::Open))
        return askForKey();
    m_curtain.open();
    if (!m_wasClosed)
        m_parts.records.log({.act = audit::Act::Unlocked});
    showCase();
    Q_EMIT opened();
    for (const auto& run : std::exchange(m_later, {}))
        run();
}

void Lock::showCase()
{
    const int row = m_parts.cases.rowOf(m_caseId);
    const Case* shown = m_parts.window.casePage().current();
    if (row < 0 || (shown && shown->id() == m_caseId))
        return;
    m_parts.cases.open(row, [this](Case* opened) {
        if (!opened)
            return;
        m_parts.window.openCase(opened);
        m_parts.window.casePage().goTo(m_step);
    });
}

void Lock::refuse(const QString& words) { m_curtain.page().setWords(words); }

void Lock::afterwards(const std::function<void()>& run)
{
    if (isLocked())
        m_later.append(run);
    else
        run();
}

} // namespace rfi::app
