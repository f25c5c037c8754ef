#include "models/cases/casekeeper.h"

#include "models/cases/codec.h"
#include "models/core/background.h"
#include "models/core/jsonwriter.h"

#include <QCryptographicHash>
#include <QUuid>

namespace rfi::cases {

using core::Outcome;
using core::Result;
using store::Record;
using submission::Case;

struct CaseKeeper::Written
{
    QString id;
    qint64 revision = 0;
    QHash<QString, QByteArray> hashes;
    qsizetype reports = 0;
};

namespace {

QString keyOf(const Record& record) { return record.kind + u'|' + record.id; }

QByteArray hashOf(const Record& record)
{
    return QCryptographicHash::hash(core::writeJson(record.content), QCryptographicHash::Blake2b_256);
}

/// There may be thousands, so what of a document can change is compared as it is.
QString keyOf(const forms::Document& document, const Bookkeeping& book)
{
    return kind::Document + u'|' + book.documents.value(document.sha256);
}

QByteArray markOf(const forms::Document& document)
{
    return (document.name + u'\n' + document.mimeType + u'\n' + document.path).toUtf8();
}

store::RecordId idFrom(const QString& key) { return {key.section(u'|', 0, 0), key.section(u'|', 1)}; }

/// Requests of earlier rounds are no drafts any more, and a document may come back; both go with their case.
bool staysWithTheCase(const QString& key) { return key.startsWith(kind::Request) || key.startsWith(kind::Document); }

} // namespace

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
    for (const Record& record : draftRecords(*kept))
        entry.written.insert(keyOf(record), hashOf(record));
    for (const forms::Document& document : documentsOf(*kept))
        entry.written.insert(keyOf(document, book), markOf(document));
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
        putDocuments(id);
    }
}

/// Documents first: an answer never names one that is not there.
void CaseKeeper::putDocuments(const QString& id)
{
    const Kept& entry = m_kept[id];
    QList<forms::Document> missing;
    for (const forms::Document& document : documentsOf(*entry.of)) {
        if (!entry.book.documents.contains(document.sha256))
            missing += document;
    }
    putNext(id, missing, 0);
}

void CaseKeeper::putNext(const QString& id, const QList<forms::Document>& missing, qsizetype next)
{
    if (!m_kept.contains(id))
        return finishOne(core::success());
    if (next == missing.size())
        return write(id);
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

void CaseKeeper::write(const QString& id)
{
    Kept& entry = m_kept[id];
    if (!entry.of)
        return finishOne(core::success());
    ++entry.book.revision;
    store::Batch batch;
    Written written{id, entry.book.revision, {}, entry.of->reports().size()};
    batch.cases += caseRow(*entry.of, entry.book, m_clock.now());
    for (const forms::Document& document : documentsOf(*entry.of)) {
        // Added while the documents were written: it comes with the next save.
        if (!entry.book.documents.contains(document.sha256))
            return putDocuments(id);
        const QString key = keyOf(document, entry.book);
        written.hashes.insert(key, markOf(document));
        if (entry.written.value(key) != markOf(document))
            batch.records += documentRecord(*entry.of, document, entry.book.documents.value(document.sha256));
    }
    for (const Record& record : draftRecords(*entry.of)) {
        const QByteArray hash = hashOf(record);
        written.hashes.insert(keyOf(record), hash);
        if (entry.written.value(keyOf(record)) != hash)
            batch.records += record;
    }
    for (const auto& [key, hash] : entry.written.asKeyValueRange()) {
        if (!written.hashes.contains(key) && !staysWithTheCase(key))
            batch.removedRecords += idFrom(key);
    }
    for (qsizetype index = entry.book.reports; index < written.reports; ++index)
        batch.records += reportRecord(*entry.of, index);
    if (std::exchange(entry.isRecordDirty, false))
        batch.records += recordRecord(*entry.of);
    Q_EMIT saving(entry.of, written.revision);
    m_store.write(batch, this, [this, written](const Outcome& outcome) { take(written, outcome); });
}

void CaseKeeper::take(const Written& written, const Outcome& outcome)
{
    const auto entry = m_kept.find(written.id);
    if (entry != m_kept.end() && outcome) {
        entry->written = written.hashes;
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
