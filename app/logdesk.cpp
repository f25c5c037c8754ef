#include "app/logdesk.h"

#include "app/actlog.h"
#include "app/storedesk.h"
#include "models/audit/headtext.h"
#include "models/core/background.h"
#include "models/core/filewriter.h"
#include "ui/documents/filesaver.h"
#include "ui/evidence/logdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace rfi::app {

using namespace Qt::StringLiterals;

LogDesk::LogDesk(StoreDesk& records, ActLog& acts, const core::Clock& clock, ui::FileSaver& saver, QObject* parent)
    : QObject(parent), m_records(records), m_acts(acts), m_clock(clock), m_saver(saver)
{
    // Another store may come after this one, or the same with a log that somebody changed meanwhile: that has to be
    // found by what was noted outside.
    connect(&m_records, &StoreDesk::stateChanged, this, [this] {
        if (m_records.state() == StoreDesk::State::Closed)
            m_head = {};
    });
}

void LogDesk::show(QWidget* parent)
{
    if (!m_dialog) {
        m_dialog = new ui::LogDialog(parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ui::LogDialog::checkRequested, this, &LogDesk::check);
        connect(m_dialog, &ui::LogDialog::copyRequested, this, &LogDesk::copyHead);
        connect(m_dialog, &ui::LogDialog::headSaveRequested, this, &LogDesk::saveHead);
        connect(m_dialog, &ui::LogDialog::exportRequested, this, &LogDesk::exportLog);
    }
    m_dialog->open();
    check();
}

void LogDesk::check()
{
    if (m_records.state() != StoreDesk::State::Open || std::exchange(m_isChecking, true))
        return;
    if (m_dialog)
        m_dialog->setChecking();
    // What was told so far is written first.
    m_records.store().logHead(this, [this](const core::Result<audit::Head>&) {
        const auto read = [folder = m_records.folder(), key = m_records.logKey(), noted = m_head] {
            return cases::checkLog(folder, key, noted);
        };
        core::inBackground(this, read, [this](const cases::LogCheck& check) { take(check); });
    });
}

void LogDesk::take(const cases::LogCheck& check)
{
    m_isChecking = false;
    if (!check.fault)
        m_head = check.head;
    if (m_dialog)
        m_dialog->setState({check.head, check.hasSeals, check.fault, m_clock.now()});
}

QByteArray LogDesk::headText() const { return audit::headText(m_head, m_clock.now()); }

void LogDesk::copyHead() const { QGuiApplication::clipboard()->setText(QString::fromUtf8(headText()).trimmed()); }

void LogDesk::saveHead()
{
    save(tr("Save the head of the log as"), u"log-head.json"_s,
         [this, head = m_head, text = headText()](const QString& path) {
             const core::Outcome written = core::writeFileAtomically(path, text);
             if (written)
                 m_records.log({.act = audit::Act::HeadNoted, .sha256 = head.hash, .count = head.sequence});
             Q_EMIT saved(path, written);
         });
}

void LogDesk::exportLog()
{
    save(tr("Export the log as"), u"log.jsonl"_s, [this](const QString& path) {
        using Written = core::Result<QByteArray>;
        const auto write = [folder = m_records.folder(), path]() -> Written {
            const Written lines = cases::logLines(folder);
            const core::Outcome written =
                lines ? core::writeFileAtomically(path, *lines) : core::Outcome(lines.error());
            return written ? lines : Written(written.error());
        };
        core::inBackground(this, write, [this, path](const Written& written) {
            if (written)
                m_acts.tellExported(u"log"_s, *written);
            Q_EMIT saved(path, written ? core::success() : core::Outcome(written.error()));
        });
    });
}

void LogDesk::save(const QString& title, const QString& suggestedName, const std::function<void(const QString&)>& write)
{
    m_saver.save(m_dialog, {title, suggestedName}, [self = QPointer(this), write](const QString& path) {
        if (self)
            write(path);
    });
}

} // namespace rfi::app
