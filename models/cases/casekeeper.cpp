#include "models/cases/casekeeper.h"

#include "models/core/background.h"

#include <QUuid>

namespace rfi::cases {

using core::Outcome;
using core::Result;
using submission::Case;

struct CaseKeeper::Written
{
    QString id;
    qint64 revision = 0;
    qsizetype reports = 0;
    Marks marks = {}; ///< known when the batch was made, in the thread of the store
};

CaseKeeper::CaseKeeper(store::Store& store, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaseKeeper::save);
}

CaseKeeper::~CaseKeeper() = default;

void CaseKeeper::keep(Case* kept)
{
    if (m_kept.contains(kept->id()))
        return;
    Kept& entry = m_kept[kept->id()];
    entry.of = kept;
    entry.book.createdAt = m_clock.now();
    entry.isRecordDirty = !kept->record().isNull();
    watch(kept);
    touch(kept->id());
    saveNow();
}

void CaseKeeper::keepLoaded(Case* kept, const Bookkeeping& book)
{
    Kept& entry = m_kept[kept->id()];
    entry = Kept();
    entry.of = kept;
    entry.book = book;
    entry.loaded = snapshotOf(*kept);
    watch(kept);
    // What a killed program left behind was judged just now.
    if (kept->reports().size() > book.reports)
        touch(kept->id());
}

const Bookkeeping* CaseKeeper::bookOf(const Case* of) const
{
    const auto found = m_kept.constFind(of->id());
    return found == m_kept.cend() ? nullptr : &found->book;
}

void CaseKeeper::watch(Case* kept)
{
    const QString id = kept->id();
    const auto changed = [this, id] { touch(id); };
    const auto watchForm = [this, kept, changed] {
        connect(&kept->form(), &forms::FormState::fieldChanged, this, changed);
    };
    watchForm();
    connect(kept, &Case::formReplaced, this, [changed, watchForm] {
        watchForm();
        changed();
    });
    connect(kept, &Case::stateChanged, this, changed);
    connect(kept, &Case::reportAdded, this, changed);
    connect(kept, &Case::accountChanged, this, changed);
    connect(kept, &Case::asideChanged, this, changed);
    connect(kept, &Case::changeUpdated, this, changed);
    connect(kept, &Case::handlingChanged, this, changed);
    connect(kept, &Case::notesChanged, this, changed);
    connect(kept, &Case::recordChanged, this, [this, id, changed] {
        m_kept[id].isRecordDirty = true;
        changed();
    });
    connect(kept, &QObject::destroyed, this, [this, id] { m_kept.remove(id); });
}

void CaseKeeper::touch(const QString& id)
{
    m_kept[id].isDirty = true;
    if (m_state == State::Saved)
        setState(State::Saving);
    if (!m_timer.isActive())
        m_timer.start(m_hasFailed ? RetryDelay : Delay);
}

void CaseKeeper::saveNow()
{
    m_timer.stop();
    save();
}

void CaseKeeper::settle(QObject* context, const std::function<void(const Outcome&)>& settled)
{
    saveNow();
    if (m_state == State::Saved)
        return settled(core::success());
    auto* once = new QObject(context);
    connect(this, &CaseKeeper::stateChanged, once, [this, once, settled] {
        // A change that came meanwhile is on its way by itself.
        if (m_underWay > 0 || (m_state == State::Saving && !m_hasFailed))
            return saveNow();
        once->deleteLater();
        disconnect(this, nullptr, once, nullptr);
        settled(m_state == State::Saved ? core::success() : Outcome(m_error));
    });
}

void CaseKeeper::save()
{
    // One save at a time; what changes meanwhile goes into the next one.
    if (m_underWay > 0)
        return;
    m_hasFailed = false;
    QStringList dirty;
    for (auto entry = m_kept.cbegin(); entry != m_kept.cend(); ++entry) {
        if (entry->isDirty && entry->of)
            dirty += entry.key();
    }
    if (dirty.isEmpty())
        return setState(State::Saved);
    m_underWay = static_cast<int>(dirty.size());
    for (const QString& id : std::as_const(dirty)) {
        m_kept[id].isDirty = false;
        saveOne(id);
    }
}

/// Documents first: an answer never names one that is not there. One that is added meanwhile is put as well.
void CaseKeeper::saveOne(const QString& id)
{
    const auto entry = m_kept.constFind(id);
    if (entry == m_kept.cend() || !entry->of)
        return finishOne(core::success());
    const Snapshot content = snapshotOf(*entry->of);
    const QList<forms::Document> missing = missingDocuments(content, entry->book);
    if (missing.isEmpty())
        write(id, content);
    else
        putNext(id, missing, 0);
}

void CaseKeeper::putNext(const QString& id, const QList<forms::Document>& missing, qsizetype next)
{
    if (!m_kept.contains(id))
        return finishOne(core::success());
    if (next == missing.size())
        return saveOne(id);
    core::inBackground(
        this, [document = missing.at(next)] { return forms::bytesOf(document); },
        [this, id, missing, next](const Result<QByteArray>& bytes) { put(id, missing, next, bytes); });
}

void CaseKeeper::put(const QString& id, const QList<forms::Document>& missing, qsizetype at,
                     const Result<QByteArray>& bytes)
{
    const QString documentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto taken = [this, id, documentId, missing, at](const Outcome& outcome) {
        if (!m_kept.contains(id))
            return finishOne(outcome);
        if (!outcome) {
            m_kept[id].isDirty = true;
            return finishOne(outcome);
        }
        m_kept[id].book.documents.insert(missing.at(at).sha256, documentId);
        putNext(id, missing, at + 1);
    };
    // Damaged where it came from: that must not keep the rest from being saved, and is told when it is to be sent.
    if (!bytes)
        return taken(core::success());
    m_store.putDocument(documentId, *bytes, this,
                        [this, taken, documentId, content = missing.at(at).content](const Outcome& outcome) {
                            if (outcome)
                                content->moveTo(m_store.documentReader(documentId));
                            taken(outcome);
                        });
}

/// Only what has to be taken at this moment is taken here; the records are made where they are written.
void CaseKeeper::write(const QString& id, const Snapshot& content)
{
    Kept& entry = m_kept[id];
    ++entry.book.revision;
    const auto written = std::make_shared<Written>(Written{id, entry.book.revision, content.reports.size()});
    const auto making = [written, content, row = caseRow(*entry.of, entry.book, m_clock.now()), book = entry.book,
                         before = entry.written, loaded = entry.loaded,
                         hasRecord = std::exchange(entry.isRecordDirty, false)] {
        Changes changes = changesSince(loaded ? changesSince({}, *loaded, book).marks : before, content, book);
        written->marks = changes.marks;
        changes.batch.cases += row;
        if (hasRecord)
            changes.batch.records += recordRecord(content);
        return changes.batch;
    };
    Q_EMIT saving(entry.of, written->revision);
    m_store.write(making, this, [this, written](const Outcome& outcome) { take(*written, outcome); });
}

void CaseKeeper::take(const Written& written, const Outcome& outcome)
{
    const auto entry = m_kept.find(written.id);
    if (entry != m_kept.end() && outcome) {
        entry->written = written.marks;
        entry->loaded.reset();
        entry->book.reports = written.reports;
        if (entry->of)
            Q_EMIT saved(entry->of, written.revision);
    } else if (entry != m_kept.end()) {
        entry->isDirty = true;
        entry->isRecordDirty = true;
    }
    finishOne(outcome);
}

void CaseKeeper::finishOne(const Outcome& outcome)
{
    if (!outcome) {
        m_hasFailed = true;
        m_error = outcome.error();
    }
    if (--m_underWay > 0)
        return;
    const bool isMore = std::any_of(m_kept.cbegin(), m_kept.cend(), [](const Kept& entry) { return entry.isDirty; });
    if (isMore && !m_timer.isActive())
        m_timer.start(m_hasFailed ? RetryDelay : Delay);
    setState(m_hasFailed ? State::Failed : isMore ? State::Saving : State::Saved);
}

void CaseKeeper::setState(State state)
{
    const bool isNews = m_state != state || state == State::Failed;
    m_state = state;
    if (isNews)
        Q_EMIT stateChanged();
}

} // namespace rfi::cases
