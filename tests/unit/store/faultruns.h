#pragma once

#include "models/audit/verifier.h"
#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QProcess>
#include <QRegularExpression>

namespace rfi::store::faultruns {

using namespace Qt::StringLiterals;
using namespace rfi::store::samples;
using rfi::core::Outcome;

inline const QString EveryChange = u"open mkdir pwrite write sync truncate rename unlink"_s;

struct Fault
{
    QString calls;
    int at = 0;
    QString act = u"kill"_s;
    bool staysOn = false;
    QString path = u"/data"_s;
    QString offset = {};
};

struct Run
{
    QStringList lines;
    bool wasKilled = false;

    int acknowledged() const
    {
        int last = 0;
        for (const QString& line : lines)
            last = std::max(last, line.section(u' ', 0, 0) == u"acknowledged"_s ? line.section(u' ', 1, 1).toInt() : 0);
        return last;
    }
    bool tells(const QString& start) const { return !lines.filter(QRegularExpression(u'^' + start)).isEmpty(); }
};

/// The scenario in a process of its own that meets this fault.
inline Run run(const QStringList& arguments, const Fault& fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(RFI_FAULTSHIM));
    environment.insert(u"RFI_FAULT_CALLS"_s, fault.calls);
    environment.insert(u"RFI_FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"RFI_FAULT_DO"_s, fault.act);
    environment.insert(u"RFI_FAULT_PATH"_s, fault.path);
    environment.insert(u"RFI_FAULT_OFFSET"_s, fault.offset);
    environment.insert(u"RFI_FAULT_ON"_s, fault.staysOn ? u"1"_s : QString());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RFI_SCENARIO), arguments);
    process.waitForFinished();
    return {.lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            .wasKilled = process.exitStatus() == QProcess::CrashExit};
}

inline QString errorNumber(int number) { return QString::number(number); }

/// What is wrong with the log, if anything.
inline QString faultOfLog(Engine& engine, int entries)
{
    rfi::audit::Verifier verifier(keys().log);
    const auto found = engine.logEntries(1, 1000);
    if (!found || found->size() != entries)
        return u"%1 entries of the log"_s.arg(found ? found->size() : -1);
    for (const auto& entry : *found) {
        if (!verifier.take(entry))
            return u"entry %1"_s.arg(entry.sequence);
    }
    return {};
}

/// Whether the store is in the state after `step`, and after nothing else.
inline QString faultOfState(Engine& engine, int step)
{
    const auto loaded = engine.load(u"c1"_s);
    if (!loaded)
        return u"not loaded"_s;
    if (!loaded->unreadable.isEmpty() && step > 0)
        return loaded->unreadable.first().subject;
    QStringList records;
    for (const Record& record : loaded->records)
        records.append(record.id + u'=' + record.content.value(u"text"_s).toString());
    QStringList expected;
    for (int answer = std::max(1, step - 1); answer <= step; ++answer)
        expected.append(answerId(answer) + u'=' + textOf(answer));
    if (step > 0)
        expected.append(u"last="_s + textOf(step));
    if (records != expected)
        return u"records "_s + records.join(u' ').left(200);
    return faultOfLog(engine, step);
}

inline int stepOf(Engine& engine)
{
    const auto loaded = engine.load(u"c1"_s);
    return loaded ? loaded->row.content.value(u"text"_s).toString().section(u' ', 1, 1).toInt() : -1;
}

/// Nothing of it may be readable, and nothing half done may lie about.
inline QString faultOfFiles(const QString& folder)
{
    static const QRegularExpression known(u"^(store\\.db(-wal|-shm)?|store\\.open|documents/passport\\.sealed|"
                                          "backups/store-\\d{6}\\.db|damaged/store-[0-9a-f]{16}\\.db(-wal)?)$"_s);
    const folders::Content content = folders::contentOf(folder);
    for (auto file = content.begin(); file != content.end(); ++file) {
        if (!known.match(file.key()).hasMatch())
            return u"left: "_s + file.key();
        for (const char* secret : {"step 1 ", "xxxxxxxx", "%PDF", "DDDDDDDD"}) {
            if (file.value().contains(secret))
                return u"readable: "_s + file.key();
        }
    }
    return {};
}

/// Opens what a run left and says what is wrong with it: everything acknowledged is there, at most what was being done
/// besides, never a mix; and it can be worked with.
inline QString faultAfter(const Run& run, const QString& folder, bool mayWarn = false)
{
    Engine engine(folder);
    const Outcome opened = engine.open(StoreId, keys());
    if (!opened)
        return rfi::core::codeName(opened.error().code) + u' ' + opened.error().arguments.join(u' ');
    if (!engine.takeWarnings().isEmpty() && !mayWarn)
        return u"warns"_s;
    const int step = stepOf(engine);
    if (step < run.acknowledged() || step > run.acknowledged() + 1)
        return u"step %1 after %2 was acknowledged"_s.arg(step).arg(run.acknowledged());
    if (const QString fault = faultOfState(engine, step); !fault.isEmpty())
        return fault;
    if (run.tells(u"acknowledged document"_s) && !run.tells(u"acknowledged 6|\\w+ removal"_s)
        && (!engine.readDocument(u"passport"_s) || *engine.readDocument(u"passport"_s) != Document))
        return u"document"_s;
    if (!engine.write(batchOf(step + 1)) || !faultOfState(engine, step + 1).isEmpty())
        return u"cannot be worked with"_s;
    engine.close();
    return faultOfFiles(folder);
}

} // namespace rfi::store::faultruns

#define RFI_VERIFY_AFTER(run, ...)                                                                                     \
    do {                                                                                                               \
        const QString fault = faultAfter(run, __VA_ARGS__);                                                            \
        QVERIFY2(fault.isEmpty(),                                                                                      \
                 qPrintable(fault + u" at "_s + QString::number(at) + u": "_s + (run).lines.join(u'|')));              \
    } while (false)
