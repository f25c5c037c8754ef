#include "models/core/jsonreader.h"
#include "models/core/moments.h"
#include "models/simulator/scenario.h"
#include "models/simulator/training.h"

#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

const QDate today(2027, 3, 1);

/// The latest moment in it, wherever it stands.
QDateTime latest(const core::Json& json)
{
    QDateTime found = core::momentFromText(json.toString()).value_or(QDateTime());
    const auto take = [&found](const core::Json& part) {
        const QDateTime moment = latest(part);
        if (moment.isValid() && (!found.isValid() || moment > found))
            found = moment;
    };
    for (const core::Json& item : json.items())
        take(item);
    for (const auto& [name, value] : json.members())
        take(value);
    return found;
}

QByteArray sample(const QString& name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreWhatAProviderSends();
    void requestsCameLately();
    void requestsAreDueAroundToday();
    void requestsAreTheFilesApartFromDates();
    void movesDatesAndMomentsOnly_data();
    void movesDatesAndMomentsOnly();
    void refusesAFolderWithoutADay();
    void samplesAreOfTheirKind_data();
    void samplesAreOfTheirKind();
    void samplesStaySmall();
    void samplesCanBeWrittenAgain();
    void samplesAreOfThisMonth_data();
    void samplesAreOfThisMonth();
    void requestsTellWhichSamplesFit();
    void valuesInSamplesStayWhatTheyAre();
    void aFolderThatCannotBeWrittenIsAnError();
};

void TestTraining::requestsAreWhatAProviderSends()
{
    const QList<TrainingRequest> requests = trainingRequests(today);
    QVERIFY(requests.size() >= 16);
    for (const TrainingRequest& request : requests) {
        QVERIFY(!request.provider.isEmpty());
        QVERIFY(!request.title.isEmpty());
        const auto json = core::readJson(request.payload);
        QVERIFY2(json.isOk(), qPrintable(request.title));
        if (json->value(u"format"_s).toString() == u"rfi-desk/request@1") {
            QCOMPARE(json->value(u"provider"_s).toString(), request.provider);
            QCOMPARE(json->value(u"customerName"_s).toString(), request.title);
            QVERIFY(json->value(u"items"_s).size() > 0);
        } else if (request.provider == u"fincom") {
            QVERIFY(!json->at(u"/data/customer_id"_s).toString().isEmpty());
            QVERIFY(json->at(u"/data/request_for_information"_s).size() > 0);
        } else {
            QVERIFY(!json->value(u"customer_id"_s).toString().isEmpty());
            QVERIFY(json->value(u"review_issues"_s).size() > 0);
        }
    }
    const auto isEvent = [](const TrainingRequest& request) {
        return core::readJson(request.payload)->at(u"/event/type"_s).toString() == u"customer.rfi";
    };
    QCOMPARE(std::count_if(requests.begin(), requests.end(), isEvent), 1);
}

void TestTraining::requestsCameLately()
{
    const QDateTime midnight(today, QTime(0, 0), Qt::UTC);
    for (const TrainingRequest& request : trainingRequests(today)) {
        const QDateTime last = latest(core::readJson(request.payload).value());
        QVERIFY2(last.isValid() && last < midnight && last > midnight.addDays(-7), qPrintable(request.title));
    }
}

void TestTraining::requestsAreDueAroundToday()
{
    bool isAnyLate = false;
    for (const TrainingRequest& request : trainingRequests(today)) {
        const qint64 days = today.daysTo(request.dueAt.date());
        QVERIFY2(days >= -7 && days <= 30, qPrintable(request.title));
        isAnyLate = isAnyLate || days < 0;
    }
    QVERIFY(isAnyLate);
}

void TestTraining::requestsAreTheFilesApartFromDates()
{
    const QDate written(2026, 5, 4);
    const QByteArray first = trainingRequests(written).first().payload;
    QFile file(QStringLiteral(RFI_SOURCE_DIR "/resources/training/fincom/northwind-trading.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(core::readJson(first).value(), core::readJson(file.readAll()).value());
}

void TestTraining::movesDatesAndMomentsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moved");
    QTest::newRow("date") << u"2026-12-31"_s << u"2027-01-01"_s;
    QTest::newRow("moment") << u"2028-02-28T23:59:59Z"_s << u"2028-02-29T23:59:59Z"_s;
    QTest::newRow("moment with fraction") << u"2026-05-03T10:00:00.000000Z"_s << u"2026-05-04T10:00:00.000000Z"_s;
    QTest::newRow("text") << u"Expired on 2026-12-31"_s << u"Expired on 2026-12-31"_s;
    QTest::newRow("number in text") << u"20261231"_s << u"20261231"_s;
    QTest::newRow("day that does not exist") << u"2026-02-30"_s << u"2026-02-30"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestTraining::movesDatesAndMomentsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, moved);
    const core::Json json = core::Json::object({{u"list"_s, core::Json::array({text})}, {u"text"_s, text}});
    const core::Json expected = core::Json::object({{u"list"_s, core::Json::array({moved})}, {u"text"_s, moved}});
    QCOMPARE(shiftedByDays(json, 1), expected);
    QCOMPARE(shiftedByDays(expected, -1), json);
}

void TestTraining::refusesAFolderWithoutADay()
{
    QTemporaryDir folder;
    QFile list(folder.filePath(u"training.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(R"({"asOf":"soon"})");
    list.close();
    const auto read = readScenario(folder.path(), u"x.json"_s, today);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, core::ErrorCode::FormatMismatch);
    QCOMPARE(read.error().pointer, u"/asOf"_s);
}

void TestTraining::samplesAreOfTheirKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("passport") << u"sample-passport.jpg"_s << u"image/jpeg"_s;
    QTest::newRow("card, front") << u"sample-national-id-front.jpg"_s << u"image/jpeg"_s;
    QTest::newRow("card, back") << u"sample-national-id-back.jpg"_s << u"image/jpeg"_s;
    QTest::newRow("statement") << u"sample-bank-statement.pdf"_s << u"application/pdf"_s;
    QTest::newRow("funds") << u"sample-source-of-funds.pdf"_s << u"application/pdf"_s;
    QTest::newRow("resolution") << u"sample-board-resolution.pdf"_s << u"application/pdf"_s;
    QTest::newRow("bill") << u"sample-utility-bill.pdf"_s << u"application/pdf"_s;
    QTest::newRow("half a bill") << u"sample-bill-first-page.pdf"_s << u"application/pdf"_s;
    QTest::newRow("another passport") << u"sample-passport-maria-silva.jpg"_s << u"image/jpeg"_s;
    QTest::newRow("certificate") << u"sample-certificate-of-incorporation.pdf"_s << u"application/pdf"_s;
    QTest::newRow("articles") << u"sample-articles-of-incorporation.pdf"_s << u"application/pdf"_s;
    QTest::newRow("not what its name says") << u"sample-wrong-kind.pdf"_s << u"text/plain"_s;
}

void TestTraining::samplesAreOfTheirKind()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QVERIFY(sampleNames().contains(name));
    const QByteArray content = sample(name);
    QCOMPARE(QMimeDatabase().mimeTypeForData(content).name(), type);
    if (type == u"image/jpeg")
        QVERIFY(content.size() >= qsizetype{100} * 1024);
    else
        QVERIFY(content.contains("SAMPLE"));
}

void TestTraining::samplesStaySmall()
{
    QCOMPARE(sampleNames().size(), 12);
    qsizetype total = 0;
    for (const QString& name : sampleNames())
        total += sample(name).size();
    QVERIFY(total < qsizetype{1200} * 1024);
}

void TestTraining::samplesCanBeWrittenAgain()
{
    QTemporaryDir place;
    const QDir folder(place.filePath(u"samples"_s));
    QVERIFY(writeSamples(folder, today).isOk());
    QFile changed(folder.filePath(sampleNames().first()));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.close();
    QVERIFY(writeSamples(folder, today).isOk());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), sampleNames());
    for (const QString& name : sampleNames()) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), sample(name).replace("2026-05-04", "2027-02-09"));
    }
}

/// A bill that is asked "not older than three months" has to tell a day that is not.
void TestTraining::samplesAreOfThisMonth_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bill") << u"sample-utility-bill.pdf"_s;
    QTest::newRow("statement") << u"sample-bank-statement.pdf"_s;
}

void TestTraining::samplesAreOfThisMonth()
{
    QFETCH(const QString, name);
    QTemporaryDir place;
    QVERIFY(writeSamples(QDir(place.path()), today).isOk());
    QFile file(place.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("2027-02-09"));
    QCOMPARE(file.size(), sample(name).size());
}

void TestTraining::requestsTellWhichSamplesFit()
{
    const QStringList names = sampleNames();
    for (const TrainingRequest& request : trainingRequests(today)) {
        QVERIFY2(!request.answers.isEmpty(), qPrintable(request.title));
        for (const TrainingAnswer& answer : request.answers) {
            QVERIFY2(answer.pointer.startsWith(u'/'), qPrintable(request.title));
            QVERIFY2(answer.samples.isEmpty() != answer.value.isNull(), qPrintable(answer.pointer));
            for (const QString& name : answer.samples + answer.instead)
                QVERIFY2(names.contains(name), qPrintable(name));
        }
    }
}

/// The day on a drawn passport does not move with the year.
void TestTraining::valuesInSamplesStayWhatTheyAre()
{
    const QList<TrainingAnswer> answers = trainingRequests(today).constFirst().answers;
    const auto expiry = std::find_if(answers.cbegin(), answers.cend(), [](const TrainingAnswer& answer) {
        return answer.pointer.endsWith(u"expiry_date"_s);
    });
    QVERIFY(expiry != answers.cend());
    QCOMPARE(expiry->value.toString(), u"2036-01-15"_s);
}

void TestTraining::aFolderThatCannotBeWrittenIsAnError()
{
    QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = writeSamples(QDir(file.fileName()), today);
    QVERIFY(!written.isOk());
    QCOMPARE(written.error().code, core::ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
