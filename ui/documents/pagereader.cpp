#include "ui/documents/pagereader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStandardPaths>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 2;
constexpr qsizetype MostKept = 32 * 1024;

QString installedProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"rfi-desk-pages"_s, {here, here + u"/../libexec/rfi-desk"_s});
}

QByteArray keyOf(const PageWish& wish)
{
    return wish.document.sha256 + ' ' + QByteArray::number(wish.page) + ' ' + QByteArray::number(wish.box.width()) + ' '
        + QByteArray::number(wish.box.height());
}

} // namespace

PageReader::PageReader(QObject* parent) : QObject(parent), m_pages(MostKept) { m_pool.setMaxThreadCount(MostAtOnce); }

PageReader::~PageReader()
{
    for (const Job& job : std::as_const(m_jobs))
        *job.isUnwanted = true;
    m_pool.waitForDone();
}

PageReader& PageReader::ofProgram()
{
    static QPointer<PageReader> only;
    if (!only) {
        only = new PageReader(qApp);
        only->setProgram(installedProgram());
    }
    return *only;
}

void PageReader::read(QObject* wisher, const PageWish& wish, const Done& done)
{
    cancel(wisher);
    connect(wisher, &QObject::destroyed, this, &PageReader::cancel, Qt::UniqueConnection);
    const auto flag = std::make_shared<std::atomic_bool>(false);
    const QByteArray key = keyOf(wish);
    m_jobs.insert(wisher, {flag, key, done});
    const auto tell = [this, wisher = static_cast<const QObject*>(wisher), flag](const Page& page) {
        QMetaObject::invokeMethod(
            this, [this, wisher, flag, page] { finish(wisher, flag, page); }, Qt::QueuedConnection);
    };
    if (const Page* kept = m_pages.object(key))
        return tell(*kept);
    const auto work = [tell, program = m_program, wish, limit = m_limit, flag] {
        if (*flag)
            return;
        const Page page = drawPage(program, wish, limit, *flag);
        if (!*flag)
            tell(page);
    };
    m_pool.start(work, wish.isUrgent ? 1 : 0);
}

void PageReader::cancel(const QObject* wisher)
{
    if (const auto job = m_jobs.constFind(wisher); job != m_jobs.cend()) {
        *job->isUnwanted = true;
        m_jobs.erase(job);
    }
}

void PageReader::finish(const QObject* wisher, const std::shared_ptr<std::atomic_bool>& ended, const Page& page)
{
    const auto job = m_jobs.constFind(wisher);
    if (job == m_jobs.cend() || job->isUnwanted != ended)
        return;
    const Job finished = m_jobs.take(wisher);
    if (!finished.key.isEmpty() && page.fault != PageFault::Missing && page.fault != PageFault::Gone)
        m_pages.insert(finished.key, new Page(page), 1 + page.image.sizeInBytes() / 1024);
    finished.done(page);
}

void PageReader::forget()
{
    m_pages.clear();
    for (Job& job : m_jobs)
        job.key.clear();
}

void PageReader::waitForAll()
{
    while (!m_jobs.isEmpty()) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

} // namespace rfi::ui
