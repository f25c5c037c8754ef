#pragma once

#include "ui/documents/page.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace rfi::ui {

/// Draws pages of documents by the helper program, two at a time, off the window's thread, and keeps the last ones in
/// memory. Whoever wishes something is told in the window's thread, later; one wish at a time: a new one replaces the
/// one before, and what goes away wishes no more.
class PageReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Page&)>;

    explicit PageReader(QObject* parent = nullptr);
    ~PageReader() override;

    /// The one of this program, with the helper that is installed beside it; goes with it.
    static PageReader& ofProgram();

    void setProgram(const QString& program) { m_program = program; }
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    void read(QObject* wisher, const PageWish& wish, const Done& done);
    void cancel(const QObject* wisher);
    /// Keeps no page that was drawn so far.
    void forget();
    /// Returns when there is no wish left.
    void waitForAll();

private:
    struct Job
    {
        std::shared_ptr<std::atomic_bool> isUnwanted;
        QByteArray key; ///< empty when the page is not to be kept
        Done done;
    };

    void finish(const QObject* wisher, const std::shared_ptr<std::atomic_bool>& ended, const Page& page);

    QString m_program;
    std::chrono::milliseconds m_limit{15'000};
    QHash<const QObject*, Job> m_jobs;
    QCache<QByteArray, Page> m_pages; ///< by document, page and size; costs are in KB
    QThreadPool m_pool;               ///< the last member: its threads use the others
};

} // namespace rfi::ui
