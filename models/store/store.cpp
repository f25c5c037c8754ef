#include "models/store/store.h"

#include "models/store/backups.h"
#include "models/store/delivery.h"
#include "models/store/engine.h"
#include "models/store/files.h"
#include "models/store/folderguard.h"

namespace rfi::store {

using core::Outcome;
using core::Result;
using core::success;

Store::Store(const QString& folder, QObject* parent) : Store(folder, std::make_unique<Engine>(folder), parent) {}

Store::Store(const QString& folder, const Server& server, QObject* parent)
    : Store(folder, std::make_unique<Engine>(folder, server), parent)
{
}

Store::Store(const QString& folder, std::unique_ptr<Engine> engine, QObject* parent)
    : QObject(parent), m_folder(folder), m_engine(std::move(engine)), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_engine->whenBackedUp([this](const Outcome& made) {
        if (!made)
            Q_EMIT backupFailed(made.error());
    });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    // In its turn, and in the thread that opened the connections.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            const FolderGuard guard(m_folder);
            m_engine->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    // A backup may still be checked, and tell of it.
    m_engine.reset();
}

template <typename Value>
void Store::ask(QObject* context, Then<Value> then, std::function<Result<Value>(Engine&)> work)
{
    auto deliver = deliveryTo<Value>(context, std::move(then));
    QMetaObject::invokeMethod(
        m_worker,
        [engine = m_engine.get(), deliver = std::move(deliver), work = std::move(work)] {
            deliver(work(*engine));
            engine->tidy();
        },
        Qt::QueuedConnection);
}

void Store::open(const QString& storeId, const Keys& keys, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [this, storeId, keys](Engine& engine) {
        const FolderGuard guard(m_folder);
        const Outcome opened = engine.open(storeId, keys);
        m_isReadOnly = engine.isReadOnly();
        for (const core::Error& warning : engine.takeWarnings())
            Q_EMIT damageFound(warning);
        return opened;
    });
}

void Store::write(const Batch& batch, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [batch](Engine& engine) { return engine.write(batch); });
}

void Store::write(const std::function<Batch()>& making, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [making](Engine& engine) { return engine.write(making()); });
}

void Store::list(const CaseTaker& take, QObject* context, Then<QList<core::Error>> then)
{
    ask<QList<core::Error>>(context, std::move(then), [take](Engine& engine) { return engine.list(take); });
}

void Store::load(const QString& caseId, QObject* context, Then<CaseRecords> then)
{
    ask<CaseRecords>(context, std::move(then), [caseId](Engine& engine) { return engine.load(caseId); });
}

void Store::putDocument(const QString& id, const QByteArray& bytes, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done),
                        [id, bytes](Engine& engine) { return engine.putDocument(id, bytes); });
}

void Store::readDocument(const QString& id, QObject* context, Then<QByteArray> then)
{
    ask<QByteArray>(context, std::move(then), [id](Engine& engine) { return engine.readDocument(id); });
}

Store::DocumentReader Store::documentReader(const QString& id) const { return documentReaders()(id); }

std::function<Store::DocumentReader(const QString& id)> Store::documentReaders() const
{
    return [documents = m_engine->documents()](const QString& id) {
        return [documents, id] { return documents->read(id); };
    };
}

void Store::documentIds(QObject* context, Then<QStringList> then)
{
    ask<QStringList>(context, std::move(then), [](Engine& engine) { return engine.documentIds(); });
}

void Store::removeDocuments(const QStringList& ids, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [ids](Engine& engine) { return engine.removeDocuments(ids); });
}

void Store::setKeys(const Keys& keys, QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [keys](Engine& engine) { return engine.setKeys(keys); });
}

void Store::sealAnew(QObject* context, Then<bool> then)
{
    ask<bool>(context, std::move(then), [](Engine& engine) { return engine.sealAnew(); });
}

void Store::keysNamed(QObject* context, Then<QSet<quint32>> then)
{
    ask<QSet<quint32>>(context, std::move(then), [](Engine& engine) { return engine.keysNamed(); });
}

void Store::logEntries(qint64 from, int count, QObject* context, Then<QList<audit::Entry>> then)
{
    ask<QList<audit::Entry>>(context, std::move(then),
                             [from, count](Engine& engine) { return engine.logEntries(from, count); });
}

void Store::logHead(QObject* context, Then<audit::Head> then)
{
    ask<audit::Head>(context, std::move(then), [](Engine& engine) { return engine.logHead(); });
}

void Store::backUp(QObject* context, Done done)
{
    auto deliver = deliveryTo<std::monostate>(context, std::move(done));
    QMetaObject::invokeMethod(
        m_worker, [engine = m_engine.get(), deliver = std::move(deliver)] { engine->backUp(deliver); },
        Qt::QueuedConnection);
}

QList<Backup> Store::backups(const QString& folder) { return Backups(Folder(folder)).described(); }

Outcome Store::restore(const QString& folder, const QString& backup) { return Backups(Folder(folder)).restore(backup); }

Outcome Store::makePrivate(const QString& folder) { return store::makePrivate(folder); }

void Store::flush(QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [](Engine& engine) { return engine.flush(); });
}

void Store::close(QObject* context, Done done)
{
    ask<std::monostate>(context, std::move(done), [this](Engine& engine) {
        const FolderGuard guard(m_folder);
        engine.close();
        return success();
    });
}

} // namespace rfi::store
