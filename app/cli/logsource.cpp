#include "app/cli/logsource.h"

#include "models/audit/logline.h"
#include "models/store/logreader.h"

#include <QFile>

#include <memory>

namespace rfi::cli {

using core::Error;
using core::ErrorCode;
using core::Result;
using Next = Result<std::optional<audit::Entry>>;

namespace {

constexpr int PageSize = 1000;
constexpr qint64 LongestLine = 64 * 1024;

class StoredEntries
{
public:
    explicit StoredEntries(store::LogReader reader) : m_reader(std::move(reader)) {}

    Next next()
    {
        if (m_page.isEmpty()) {
            Result<QList<audit::Entry>> page = m_reader.entries(m_from, PageSize);
            if (!page)
                return page.error();
            m_page = std::move(page).value();
        }
        if (m_page.isEmpty())
            return std::optional<audit::Entry>();
        const audit::Entry entry = m_page.takeFirst();
        m_from = entry.sequence + 1;
        return std::optional(entry);
    }

private:
    store::LogReader m_reader;
    QList<audit::Entry> m_page;
    qint64 m_from = 1;
};

class ExportedEntries
{
public:
    explicit ExportedEntries(const QString& path) : m_file(path) {}

    /// Gives what the first entry has to follow.
    Result<audit::Head> open()
    {
        if (!m_file.exists())
            return fault(ErrorCode::FileMissing);
        if (!m_file.open(QIODevice::ReadOnly))
            return fault(ErrorCode::FileUnreadable);
        const QByteArray line = m_file.readLine(LongestLine);
        const Result<audit::LoggedEntry> first = audit::readLogLine(line);
        if (!first && !line.isEmpty())
            return fault(ErrorCode::FormatUnknown);
        if (first)
            m_head = {first->entry.sequence - 1, first->previous};
        return m_file.seek(0) ? Result<audit::Head>(m_head) : fault(ErrorCode::FileUnreadable);
    }

    Next next()
    {
        const QByteArray line = m_file.readLine(LongestLine);
        if (m_file.error() != QFileDevice::NoError)
            return fault(ErrorCode::FileUnreadable);
        if (line.isEmpty())
            return std::optional<audit::Entry>();
        const Result<audit::LoggedEntry> logged = audit::readLogLine(line);
        const qint64 expected = m_head.sequence + 1;
        // Of another number, it is for the verifier to say that one is missing.
        if (!logged || (logged->entry.sequence == expected && logged->previous != m_head.hash))
            return Error{.code = ErrorCode::LogEntryChanged, .subject = QString::number(expected)};
        m_head = logged->entry.head();
        return std::optional(logged->entry);
    }

private:
    Error fault(ErrorCode code) const { return {.code = code, .subject = m_file.fileName()}; }

    QFile m_file;
    audit::Head m_head;
};

} // namespace

Result<LogSource> storedLog(const QString& folder)
{
    Result<store::LogReader> reader = store::LogReader::open(folder);
    if (!reader)
        return reader.error();
    const auto entries = std::make_shared<StoredEntries>(std::move(reader).value());
    return LogSource{.next = [entries] { return entries->next(); }};
}

Result<LogSource> exportedLog(const QString& path)
{
    const auto entries = std::make_shared<ExportedEntries>(path);
    const Result<audit::Head> before = entries->open();
    if (!before)
        return before.error();
    return LogSource{.before = *before, .next = [entries] { return entries->next(); }};
}

} // namespace rfi::cli
