// What an officer's morning does to a store, in a process of its own that tests let die or fail at any call to the
// system. usage: scenario save|read|open|reseal|migrate FOLDER [LARGEST-FILE]
// Each step that was acknowledged is told on a line of its own at once; a step that fails is told and tried again.

#include "models/store/engine.h"
#include "tests/unit/store/samples.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::Outcome;

namespace {

void tell(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString wordFor(const Outcome& outcome)
{
    return outcome ? u"ok"_s : rfi::core::codeName(outcome.error().code) + u' ' + outcome.error().arguments.join(u' ');
}

/// Three times at most, as the window does every five seconds.
template <typename Act>
bool tryStep(const QString& name, const Act& act)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Outcome done = act();
        tell((done ? u"acknowledged "_s : u"failed "_s) + name + u' ' + wordFor(done));
        if (done)
            return true;
    }
    return false;
}

/// To a format of the future, as a later version would bring this store there.
int migrateStore(const QString& path)
{
    const Folder folder(path);
    const auto database = Database::open(folder.database(), Database::Mode::ReadWrite);
    const Outcome migrated =
        database ? migrate(*database.value(), futureMigrations(), Backups(folder)) : database.error();
    tell(u"migrated "_s + wordFor(migrated));
    return 0;
}

int save(Engine& engine)
{
    for (int step = 1; step <= Steps; ++step) {
        tryStep(QString::number(step), [&] { return engine.write(batchOf(step)); });
        if (step == 2)
            tryStep(u"document"_s, [&] { return engine.putDocument(u"passport"_s, Document); });
        if (step == 4)
            tryStep(u"flush"_s, [&] { return engine.flush(); });
        if (step == 5)
            tryStep(u"backup"_s, [&] { return engine.backUp(); });
    }
    tryStep(u"removal"_s, [&] { return engine.removeDocuments({u"passport"_s}); });
    engine.close();
    tell(u"closed"_s);
    return 0;
}

int reseal(Engine& engine)
{
    auto isMore = engine.sealAnew();
    while (isMore && *isMore)
        isMore = engine.sealAnew();
    tell(u"resealed "_s + wordFor(isMore ? rfi::core::success() : Outcome(isMore.error())));
    engine.close();
    return 0;
}

int read(Engine& engine)
{
    tell(engine.isReadOnly() ? u"read-only"_s : u"writable"_s);
    const auto rows = casesIn(engine);
    if (!rows) {
        tell(u"no list "_s + rfi::core::codeName(rows.error().code));
        return 0;
    }
    for (const CaseRow& row : rows->rows) {
        const auto loaded = engine.load(row.id);
        const QString records = loaded
            ? u"%1 records, %2 unreadable"_s.arg(loaded->records.size()).arg(loaded->unreadable.size())
            : u"records not loaded"_s;
        tell(u"row %1 %2: %3"_s.arg(row.id, row.content.value(u"text"_s).toString().left(8), records));
    }
    for (const auto& error : rows->unreadable)
        tell(u"unreadable "_s + error.subject);
    if (engine.isReadOnly())
        tell(u"write "_s + wordFor(engine.write(batchOf(1))));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::signal(SIGXFSZ, SIG_IGN);
    if (arguments.size() > 3) {
        const rlim_t size = arguments.at(3).toULongLong();
        const rlimit limit{size, size};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (arguments.value(1) == u"migrate"_s)
        return migrateStore(arguments.value(2));
    const bool isChanging = arguments.value(1) == u"reseal"_s;
    Engine engine(arguments.value(2));
    const Outcome opened = engine.open(StoreId, isChanging ? newKeys() : keys());
    tell(u"opened "_s + wordFor(opened));
    if (!opened)
        return 1;
    if (arguments.value(1) == u"save"_s)
        return save(engine);
    if (isChanging)
        return reseal(engine);
    return arguments.value(1) == u"read"_s ? read(engine) : 0;
}
