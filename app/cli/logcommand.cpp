#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/logkey.h"
#include "app/cli/logsource.h"
#include "app/cli/output.h"
#include "models/audit/headtext.h"
#include "models/audit/logline.h"
#include "models/audit/verifier.h"
#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/core/moments.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Json;
using core::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogCommand)
};

constexpr int BrokenExit = 1;
constexpr qint64 LargestHead = 4096;

int fail(const Error& error)
{
    tell(ui::errorText(error) + u' ' + ui::errorAdvice(error.code));
    return BrokenExit;
}

/// What came of a check.
struct Verdict
{
    qint64 entries = 0;
    audit::Head head{};
    std::optional<Error> fault{};
    std::optional<Error> noSeals{}; ///< why the seals were not checked
};

std::optional<Error> takeAll(LogSource& source, audit::Verifier& verifier, qint64& count)
{
    while (true) {
        const Result<std::optional<audit::Entry>> next = source.next();
        if (!next)
            return next.error();
        const auto taken = *next ? verifier.take(**next) : verifier.finish();
        if (!taken)
            return taken.error();
        if (!*next)
            return std::nullopt;
        ++count;
    }
}

/// Tells what is wrong with a file that was named.
std::nullopt_t refuseFile(const Error& error, const QString& path)
{
    tell(faultText(error, path));
    return std::nullopt;
}

std::optional<audit::Head> notedHead(const QString& path)
{
    const Result<QByteArray> text = core::readFile(path, LargestHead);
    const Result<audit::Head> head = text ? audit::readHead(*text) : Result<audit::Head>(text.error());
    if (!head)
        return refuseFile(head.error(), path);
    return *head;
}

std::optional<LogSource> sourceOf(const CommandLine& line)
{
    const QString file = line.value(u"log"_s);
    Result<LogSource> source = file.isEmpty() ? storedLog(line.dataFolder()) : exportedLog(file);
    if (source)
        return std::move(source).value();
    if (!file.isEmpty())
        return refuseFile(source.error(), file);
    fail(source.error());
    return std::nullopt;
}

/// The key of the seals. Given by hand it has to fit; that of the keychain may be missing, which `verdict` tells.
std::optional<core::Secret> sealKey(const CommandLine& line, Verdict& verdict)
{
    const bool isGiven = line.isSet(u"key-stdin"_s);
    const Result<core::Secret> key =
        isGiven ? logKeyFromInput(line.dataFolder()) : logKeyFromKeychain(line.dataFolder());
    if (key)
        return *key;
    if (isGiven) {
        fail(key.error());
        return std::nullopt;
    }
    verdict.noSeals = key.error();
    return core::Secret();
}

/// Nothing when something could not be read, which is told.
std::optional<Verdict> verdictOn(const CommandLine& line)
{
    std::optional<LogSource> source = sourceOf(line);
    if (!source)
        return std::nullopt;
    Verdict verdict;
    const std::optional<core::Secret> key = sealKey(line, verdict);
    if (!key)
        return std::nullopt;
    audit::Verifier verifier(*key, source->before);
    for (const QString& path : line.values(u"head"_s)) {
        const std::optional<audit::Head> noted = notedHead(path);
        if (!noted)
            return std::nullopt;
        verifier.expect(*noted);
    }
    verdict.fault = takeAll(*source, verifier, verdict.entries);
    verdict.head = verifier.head();
    return verdict;
}

Json headJson(const audit::Head& head)
{
    return Json::object(
        {{u"sequence"_s, Json::integer(head.sequence)}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}});
}

Json verdictJson(const Verdict& verdict)
{
    Json json = Json::object({{u"valid"_s, Json::boolean(!verdict.fault)},
                              {u"entries"_s, Json::integer(verdict.entries)},
                              {u"seals"_s, verdict.noSeals ? u"not_checked"_s : u"checked"_s},
                              {u"head"_s, headJson(verdict.head)}});
    if (verdict.fault) {
        json.insert(u"error"_s,
                    Json::object({{u"code"_s, core::codeName(verdict.fault->code)},
                                  {u"subject"_s, verdict.fault->subject},
                                  {u"message"_s, ui::errorText(*verdict.fault)}}));
    }
    return json;
}

/// Said even to those who read only the verdict: without the seals it means less.
void tellOfSeals(const Verdict& verdict)
{
    if (!verdict.noSeals)
        return;
    tell(Words::tr("The seals were NOT checked: %1 The passphrase or the recovery key of the store opens them, see "
                   "--key-stdin. Without them, entries that somebody wrote anew are found only with a head that was "
                   "noted elsewhere, see --head.")
             .arg(ui::errorText(*verdict.noSeals)));
}

int verify(const CommandLine& line)
{
    const std::optional<Verdict> verdict = verdictOn(line);
    if (!verdict)
        return BrokenExit;
    if (line.isSet(u"json"_s))
        printJson(verdictJson(*verdict));
    else if (!verdict->fault)
        print(Words::tr("%n entry(ies), each as it was written. Head of the log: entry %1, %2", nullptr,
                        int(verdict->entries))
                  .arg(verdict->head.sequence)
                  .arg(QString::fromLatin1(verdict->head.hash.toHex())));
    tellOfSeals(*verdict);
    return verdict->fault ? fail(*verdict->fault) : 0;
}

/// All entries as they are, faulty ones too, and the last of them.
Result<QByteArray> linesOf(LogSource& source, audit::Head& head)
{
    QByteArray lines;
    head = source.before;
    while (true) {
        const Result<std::optional<audit::Entry>> next = source.next();
        if (!next)
            return next.error();
        if (!*next)
            return lines;
        lines += audit::logLine(head.hash, **next);
        head = (*next)->head();
    }
}

int exportLog(const CommandLine& line, const QString& path)
{
    Result<LogSource> source = storedLog(line.dataFolder());
    if (!source)
        return fail(source.error());
    LogSource entries = std::move(source).value();
    audit::Head head;
    const Result<QByteArray> lines = linesOf(entries, head);
    const auto written = lines ? core::writeFileAtomically(path, *lines) : core::Outcome(lines.error());
    if (!written)
        return fail(written.error());
    print(Words::tr("Written up to entry %1. “log verify --log” checks the file.").arg(head.sequence));
    return 0;
}

int noteHead(const CommandLine& line, const QString& path)
{
    Result<LogSource> source = storedLog(line.dataFolder());
    if (!source)
        return fail(source.error());
    LogSource entries = std::move(source).value();
    // A head of a log that does not hold would vouch for it.
    audit::Verifier verifier;
    qint64 count = 0;
    if (const auto fault = takeAll(entries, verifier, count))
        return fail(*fault);
    const QByteArray text = audit::headText(verifier.head(), core::SystemClock().now());
    if (path.isEmpty())
        print(QString::fromUtf8(text).trimmed());
    else if (const auto written = core::writeFileAtomically(path, text); !written)
        return fail(written.error());
    return 0;
}

} // namespace

int runLog(const QStringList& arguments, const settings::Policy&)
{
    CommandLine line(
        u"log"_s,
        Words::tr("“log verify” checks that nobody changed, removed or added an entry of the log, and names the first "
                  "that somebody did. Exit codes: 0 as it was written, 1 not so, or unreadable. “log head” prints the "
                  "end of the log, to be kept elsewhere: with it, “verify” finds that entries were cut off. “log "
                  "export” writes the entries as lines of JSON."));
    line.addOperand(u"act"_s, Words::tr("What to do."), u"verify | head [FILE] | export FILE"_s);
    line.addList(u"head"_s, Words::tr("verify: the log has to hold the head in FILE. May be given more than once."),
                 u"FILE"_s);
    line.addValue(u"log"_s, Words::tr("verify: check the exported log in FILE instead of the stored one."), u"FILE"_s);
    line.addFlag(u"key-stdin"_s,
                 Words::tr("verify: read the passphrase or the recovery key of the store from stdin, to check the "
                           "seals; else the keychain is asked."));
    line.addFlag(u"json"_s, Words::tr("verify: print one JSON document."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QString act = line.operands().value(0);
    const QString file = line.operands().value(1);
    if (act == u"verify" && line.operands().size() == 1)
        return verify(line);
    if (act == u"head" && line.operands().size() <= 2)
        return noteHead(line, file);
    if (act == u"export" && line.operands().size() == 2)
        return exportLog(line, file);
    return line.refuse(Words::tr("It is “log verify”, “log head [FILE]” or “log export FILE”."));
}

} // namespace rfi::cli
