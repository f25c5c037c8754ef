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

/// The day that stands in the samples for one of these weeks; both are as long, so that nothing else in a file moves.
constexpr auto SampleDay = "2026-05-04"_L1;
constexpr int SampleAge = 20;

QStringList textsOf(const Json& list)
{
    QStringList texts;
    for (const Json& item : list.items())
        texts += item.toString();
    return texts;
}

/// The built-in files are right, which a test proves; so there is nothing to report here.
Json builtIn(const QString& name, const QDate& today)
{
    const auto json = readTrainingFile(trainingFolder(), name, today);
    return json ? *json : Json();
}

QList<TrainingAnswer> answersOf(const Json& list)
{
    QList<TrainingAnswer> answers;
    for (const Json& entry : list.items()) {
        const auto text = [&entry](const QString& name) { return entry.value(name).toString(); };
        answers.append({text(u"party"_s), text(u"pointer"_s), text(u"documentType"_s), text(u"side"_s),
                        textsOf(entry.value(u"samples"_s)), textsOf(entry.value(u"instead"_s)), entry.value(u"value"_s),
                        entry.value(u"isOnDocument"_s).toBool()});
    }
    return answers;
}

} // namespace

QList<TrainingRequest> trainingRequests(const QDate& today)
{
    const QTime endOfWork(17, 0);
    QList<TrainingRequest> requests;
    // What can be read in a sample stays what it is there.
    const Json list = builtIn(u"training.json"_s, QDate::fromString(SampleDay, Qt::ISODate));
    for (const Json& entry : list.value(u"requests"_s).items()) {
        const Json payload = builtIn(entry.value(u"file"_s).toString(), today);
        const qint64 days = entry.value(u"dueInDays"_s).toInteger().value_or(0);
        requests.append({entry.value(u"provider"_s).toString(), entry.value(u"title"_s).toString(),
                         core::writeJson(payload, core::JsonStyle::Indented), QDateTime(today.addDays(days), endOfWork),
                         answersOf(entry.value(u"answers"_s))});
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

core::Outcome writeSamples(const QDir& folder, const QDate& today)
{
    const QByteArray day = today.addDays(-SampleAge).toString(Qt::ISODate).toLatin1();
    for (const QString& name : sampleNames()) {
        QFile sample(samplesFolder() + u'/' + name);
        if (!sample.open(QIODevice::ReadOnly))
            return core::Error{.code = core::ErrorCode::FileUnreadable, .subject = sample.fileName()};
        QByteArray bytes = sample.readAll();
        if (name.endsWith(u".pdf"_s))
            bytes.replace(SampleDay.data(), day);
        const auto written = core::writeFileAtomically(folder.filePath(name), bytes);
        if (!written)
            return written;
    }
    return core::success();
}

} // namespace rfi::simulator
