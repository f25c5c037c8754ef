#include "models/evidence/pack.h"

#include "models/audit/headtext.h"
#include "models/audit/logline.h"
#include "models/evidence/attemptsfile.h"
#include "models/evidence/filenames.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace rfi::evidence {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/evidence/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QByteArray logLines(const CaseFile& file)
{
    QByteArray lines;
    QByteArray previous = file.logFrom.hash;
    for (const audit::Entry& entry : file.log) {
        lines += audit::logLine(previous, entry);
        previous = entry.hash;
    }
    return lines;
}

QList<PackFile> callFiles(const CaseFile& file)
{
    QList<PackFile> files;
    int index = 0;
    for (const Attempt& attempt : file.attempts) {
        for (const Call& call : attempt.calls) {
            files.append({sentPath(index, call.name), call.body});
            if (!call.replySha256.isEmpty())
                files.append({replyPath(index, call.name), call.reply});
            ++index;
        }
    }
    return files;
}

/// As sha256sum writes it, so that it can check it.
QByteArray sumsOf(const QList<PackFile>& files)
{
    QByteArray lines;
    for (const PackFile& file : files)
        lines +=
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex() + "  " + file.path.toUtf8() + '\n';
    return lines;
}

bool isBefore(const PackFile& left, const PackFile& right) { return left.path < right.path; }

} // namespace

const PackFile* Pack::find(const QString& path) const
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [&](const PackFile& file) { return file.path == path; });
    return found == files.cend() ? nullptr : &*found;
}

Pack makePack(const CaseFile& file, const QByteArray& report)
{
    Pack pack{.files = callFiles(file), .madeAt = file.madeAt};
    for (int i = 0; i < file.documents.size(); ++i)
        pack.files.append({documentPath(i, file.documents.at(i).name), file.documents.at(i).bytes});
    for (const Round& round : file.earlierRounds)
        pack.files += {{roundPath(round.number, u"request.json"_s), round.requestJson},
                       {roundPath(round.number, u"answers.json"_s), round.answersJson}};
    pack.files += {{u"report.pdf"_s, report},
                   {u"request.json"_s, file.requestJson},
                   {u"answers.json"_s, file.answersJson},
                   {u"attempts.json"_s, attemptsJson(file)},
                   {u"log.jsonl"_s, logLines(file)},
                   {u"log-head.json"_s, audit::headText(file.logHead(), file.madeAt)},
                   {u"README.txt"_s, resource(u"README.txt"_s)},
                   {u"verify.py"_s, resource(u"verify.py"_s)}};
    std::sort(pack.files.begin(), pack.files.end(), isBefore);
    pack.files.append({u"SHA256SUMS"_s, sumsOf(pack.files)});
    std::sort(pack.files.begin(), pack.files.end(), isBefore);
    return pack;
}

} // namespace rfi::evidence
