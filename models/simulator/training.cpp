#include "models/simulator/training.h"

#include "models/core/filewriter.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/scenario.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

QString trainingFolder() { return u":/training"_s; }

QString samplesFolder() { return u":/samples"_s; }

/// The built-in files are right, which a test proves; so there is nothing to report here.
Json builtIn(const QString& name, const QDate& today)
{
    const auto json = readTrainingFile(trainingFolder(), name, today);
    return json ? *json : Json();
}

} // namespace

QList<TrainingRequest> trainingRequests(const QDate& today)
{
    const QTime endOfWork(17, 0);
    QList<TrainingRequest> requests;
    const Json list = builtIn(u"training.json"_s, today);
    for (const Json& entry : list.value(u"requests"_s).items()) {
        const Json payload = builtIn(entry.value(u"file"_s).toString(), today);
        const qint64 days = entry.value(u"dueInDays"_s).toInteger().value_or(0);
        requests.append({entry.value(u"provider"_s).toString(), entry.value(u"title"_s).toString(),
                         core::writeJson(payload, core::JsonStyle::Indented),
                         QDateTime(today.addDays(days), endOfWork)});
    }
    return requests;
}

QList<TrainingAccount> trainingAccounts()
{
    QList<TrainingAccount> accounts;
    const Json list = builtIn(u"training.json"_s, QDate(2026, 1, 1));
    for (const Json& entry : list.value(u"accounts"_s).items())
        accounts.append(
            {entry.value(u"provider"_s).toString(), entry.value(u"name"_s).toString(), entry.value(u"credentials"_s)});
    return accounts;
}

QStringList sampleNames() { return QDir(samplesFolder()).entryList(QDir::Files, QDir::Name); }

core::Outcome writeSamples(const QDir& folder)
{
    for (const QString& name : sampleNames()) {
        QFile sample(samplesFolder() + u'/' + name);
        if (!sample.open(QIODevice::ReadOnly))
            return core::Error{.code = core::ErrorCode::FileUnreadable, .subject = sample.fileName()};
        const auto written = core::writeFileAtomically(folder.filePath(name), sample.readAll());
        if (!written)
            return written;
    }
    return core::success();
}

} // namespace rfi::simulator
