#include "models/core/jsonwriter.h"
#include "tests/cli/cli.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using test::Cli;
using test::CliResult;

namespace {

QString data(const QString& name) { return QStringLiteral(RFI_TEST_DATA "/fincom/") + name; }

/// The page's individual example with one answer changed.
Json individualAnswers(const QString& pointer, const Json& value)
{
    Json file = test::sourceJson(u"tests/data/fincom/page-individual-answers.json"_s);
    QList<Json> lines = file.value(u"answers"_s).items();
    for (Json& line : lines) {
        if (line.value(u"pointer"_s).toString() == pointer && line.contains(u"value"_s))
            line.insert(u"value"_s, value);
    }
    file.insert(u"answers"_s, Json::array(lines));
    return file;
}

Json withLine(Json file, const Json& line)
{
    Json lines = file.value(u"answers"_s);
    lines.append(line);
    file.insert(u"answers"_s, lines);
    return file;
}

Json withoutLine(Json file, const QString& pointer)
{
    QList<Json> lines = file.value(u"answers"_s).items();
    lines.removeIf([&](const Json& line) { return line.value(u"pointer"_s).toString() == pointer; });
    file.insert(u"answers"_s, Json::array(lines));
    return file;
}

} // namespace

class TestCliAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsAsked();
    void namesItemsAsAnAnswersFileDoes();
    void showsWhatAnEventAsks();
    void showsTheBodiesOfThePage_data();
    void showsTheBodiesOfThePage();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void namesAllThatIsWrongAtOnce();
    void refusesOtherKindsOfCustomer_F11();
    void refusesIdsThatAreNone_F12_data();
    void refusesIdsThatAreNone_F12();
    void namesFilesInADryRun();
    void speaksToPeopleWithoutJson();

private:
    CliResult dryRun(const QString& request, const Json& answers, const QStringList& more = {}) const;

    Cli m_cli;
};

CliResult TestCliAnswer::dryRun(const QString& request, const Json& answers, const QStringList& more) const
{
    const QString file = m_cli.write(u"answers.json"_s, answers);
    return m_cli.run(QStringList{u"answer"_s, u"--dry-run"_s, u"--json"_s, u"--rfi"_s, request, u"--answers"_s, file}
                     + more);
}

void TestCliAnswer::showsWhatIsAsked()
{
    const CliResult result =
        m_cli.run({u"fields"_s, u"--json"_s, u"--rfi"_s, data(u"page-business-request.rfi.json"_s)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const Json asked = test::sourceJson(u"tests/data/fincom/page-business-request.rfi.json"_s).value(u"items"_s);
    const Json shown = result.json().value(u"items"_s);
    QCOMPARE(shown.size(), asked.size());
    const QStringList kinds{u"text"_s,    u"date"_s,    u"choice"_s, u"choices"_s,
                            u"country"_s, u"boolean"_s, u"number"_s, u"file"_s};
    for (const Json& item : asked.items()) {
        bool isShown = false;
        for (const Json& candidate : shown.items()) {
            isShown = isShown
                || (candidate.value(u"pointer"_s) == item.value(u"pointer"_s)
                    && candidate.value(u"party"_s) == item.value(u"party"_s)
                    && candidate.value(u"documentType"_s) == item.value(u"documentType"_s)
                    && kinds.contains(candidate.value(u"kind"_s).toString()) && candidate.value(u"required"_s).toBool()
                    && !candidate.value(u"label"_s).toString().isEmpty());
        }
        QVERIFY2(isShown, core::writeJson(item).constData());
    }
}

void TestCliAnswer::namesItemsAsAnAnswersFileDoes()
{
    const CliResult result = m_cli.run({u"fields"_s, u"--rfi"_s, data(u"page-business-request.rfi.json"_s)});
    QCOMPARE(result.exitCode, 0);
    const Json asked = test::sourceJson(u"tests/data/fincom/page-business-request.rfi.json"_s).value(u"items"_s);
    QVERIFY(asked.size() > 0);
    for (const Json& item : asked.items()) {
        QStringList names;
        for (const QString& name : {u"party"_s, u"pointer"_s, u"documentType"_s, u"side"_s}) {
            if (item.contains(name))
                names += u"\"%1\": \"%2\""_s.arg(name, item.value(name).toString());
        }
        const QByteArray line = "\n    " + names.join(u", "_s).toUtf8() + '\n';
        QVERIFY2(result.out.contains(line), line.constData());
    }
}

void TestCliAnswer::showsWhatAnEventAsks()
{
    const QString event = m_cli.write(u"event.json"_s, QByteArray(R"({
        "event": {"id": "1", "type": "customer.rfi", "created_at": "2026-05-04T10:00:00Z", "sandbox_mode": true},
        "data": {"customer_id": "3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4", "request_for_information": [
          {"section": "identifying_documents", "categories": [{"document_type": "GOVERNMENT_ID", "fields": [
            {"field_name": "files", "data_type": "URI", "status": "EXPIRED", "side": "FRONT", "reason": "Ran out"},
            {"field_name": "files", "data_type": "URI", "status": "INVALID", "side": "BACK", "reason": "Blurred"},
            {"field_name": "text", "data_type": "TEXT", "status": "INVALID", "side": null, "reason": "Name"}]}]}]}})"));
    const CliResult result = m_cli.run({u"fields"_s, u"--json"_s, u"--rfi"_s, event});
    QCOMPARE(result.exitCode, 0);
    QStringList seen;
    const Json items = result.json().value(u"items"_s);
    for (const Json& item : items.items())
        seen += item.value(u"pointer"_s).toString() + u' ' + item.value(u"side"_s).toString() + u' '
            + item.value(u"status"_s).toString() + u' ' + item.value(u"reason"_s).toString();
    QVERIFY2(seen.contains(u"/identifying_documents/files FRONT EXPIRED Ran out"_s), result.out.constData());
    QVERIFY2(seen.contains(u"/identifying_documents/files BACK INVALID Blurred"_s), result.out.constData());
    QVERIFY2(seen.contains(u"/identifying_documents/text  INVALID Name"_s), result.out.constData());

    const CliResult answer = dryRun(event, test::answersFile({}), {u"--type"_s, u"business"_s});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.codes().contains(u"party_unclear"_s));
}

void TestCliAnswer::showsTheBodiesOfThePage_data()
{
    QTest::addColumn<QString>("example");
    QTest::newRow("individual") << u"page-individual"_s;
    QTest::newRow("business with two parties") << u"page-business"_s;
}

void TestCliAnswer::showsTheBodiesOfThePage()
{
    QFETCH(QString, example);
    const Json answers = test::sourceJson(u"tests/data/fincom/"_s + example + u"-answers.json"_s);
    const CliResult result = dryRun(data(example + u"-request.rfi.json"_s), answers);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.outcome(), u"dry_run"_s);
    QCOMPARE(result.codes(), QStringList());
    QVERIFY(result.json().value(u"pspResults"_s).isArray());
    const Json calls = result.json().value(u"calls"_s);
    QCOMPARE(calls.size(), 1);
    const Json call = calls.items().constFirst();
    QCOMPARE(call.value(u"body"_s), test::sourceJson(u"tests/data/fincom/"_s + example + u"-body.json"_s));
    QCOMPARE(call.value(u"method"_s).toString(), u"PATCH"_s);
    QCOMPARE(call.value(u"path"_s).toString(), u"/v1/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s);
    QCOMPARE(call.value(u"outcome"_s).toString(), u"dry_run"_s);
    QVERIFY(call.value(u"httpStatus"_s).isNull());
    const QByteArray hash =
        QCryptographicHash::hash(core::writeJson(call.value(u"body"_s)), QCryptographicHash::Sha256);
    QCOMPARE(call.value(u"bodySha256"_s).toString(), QString::fromLatin1(hash.toHex()));
    // Equal answers give equal bytes.
    QCOMPARE(dryRun(data(example + u"-request.rfi.json"_s), answers).out, result.out);
}

void TestCliAnswer::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Json>("answers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const QString identity = u"/proof_of_identity/"_s;
    const QString address = u"/proof_of_address/"_s;
    const Json good = individualAnswers({}, {});
    const auto changed = [&](const QString& pointer, const QString& value) {
        return individualAnswers(pointer, Json(value));
    };
    const auto withFile = [&](const QString& name) {
        return withLine(withoutLine(good, identity + u"files"_s),
                        test::fileLine(identity + u"files"_s, u"PASSPORT"_s, name));
    };
    QTest::newRow("not asked") << withLine(good, test::valueLine(address + u"number"_s, u"UTILITY_BILL"_s, u"1"_s))
                               << u"not_asked"_s << address + u"number"_s;
    QTest::newRow("of another document") << withLine(
        good, test::valueLine(identity + u"number"_s, u"DRIVERS_LICENSE"_s, u"1"_s))
                                         << u"not_asked"_s << identity + u"number"_s;
    QTest::newRow("missing") << withoutLine(good, identity + u"number"_s) << u"required"_s << identity + u"number"_s;
    QTest::newRow("missing document") << withoutLine(good, address + u"files"_s) << u"required"_s
                                      << address + u"files"_s;
    QTest::newRow("null") << individualAnswers(identity + u"number"_s, Json()) << u"required"_s
                          << identity + u"number"_s;
    QTest::newRow("country of two letters (F22)")
        << changed(identity + u"country"_s, u"US"_s) << u"format_mismatch"_s << identity + u"country"_s;
    QTest::newRow("country that is none (F22)")
        << changed(identity + u"country"_s, u"ZZZ"_s) << u"format_mismatch"_s << identity + u"country"_s;
    QTest::newRow("country in small letters (F22)")
        << changed(identity + u"country"_s, u"usa"_s) << u"format_mismatch"_s << identity + u"country"_s;
    QTest::newRow("expired passport") << changed(identity + u"expiry_date"_s, u"2022-01-15"_s) << u"date_expired"_s
                                      << identity + u"expiry_date"_s;
    QTest::newRow("31 February (F21)") << changed(identity + u"expiry_date"_s, u"2031-02-31"_s) << u"format_mismatch"_s
                                       << identity + u"expiry_date"_s;
    QTest::newRow("expires before it is issued") << changed(identity + u"issue_date"_s, u"2031-06-01"_s)
                                                 << u"date_in_future date_order"_s << identity + u"issue_date"_s;
    QTest::newRow("word of no list") << changed(address + u"type"_s, u"LETTER"_s) << u"not_in_list"_s
                                     << address + u"type"_s;
    QTest::newRow("exe named pdf (E02)") << withFile(u"virus.pdf"_s) << u"document_wrong_type"_s
                                         << identity + u"files"_s;
    QTest::newRow("empty document (E01)") << withFile(u"empty.pdf"_s) << u"document_empty"_s << identity + u"files"_s;
    QTest::newRow("missing file (E06)") << withFile(u"gone.pdf"_s) << u"file_missing"_s << identity + u"files"_s;
    QTest::newRow("folder (E04)") << withFile(u"."_s) << u"not_regular_file"_s << identity + u"files"_s;
    QTest::newRow("network path (E05)") << withFile(u"//server/share/a.pdf"_s) << u"not_regular_file"_s
                                        << identity + u"files"_s;
    QTest::newRow("answered twice") << withLine(good, test::valueLine(identity + u"number"_s, u"PASSPORT"_s, u"2"_s))
                                    << u"answer_twice"_s << identity + u"number"_s;
}

void TestCliAnswer::refusesWhatDoesNotFit()
{
    QFETCH(Json, answers);
    m_cli.write(u"virus.pdf"_s, QByteArray("MZ\x90\0\x03\0\0\0", 8));
    m_cli.write(u"empty.pdf"_s, QByteArray());
    QTcpServer provider;
    QVERIFY(provider.listen(QHostAddress::LocalHost));
    const QString baseUrl = u"http://127.0.0.1:%1"_s.arg(provider.serverPort());
    const CliResult result =
        m_cli.run({u"answer"_s, u"--json"_s, u"--rfi"_s, data(u"page-individual-request.rfi.json"_s), u"--answers"_s,
                   m_cli.write(u"answers.json"_s, answers), u"--base-url"_s, baseUrl, u"--credentials-stdin"_s},
                  R"({"clientId": "a", "clientSecret": "b"})");
    QVERIFY(!provider.waitForNewConnection(0));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.outcome(), u"invalid"_s);
    QCOMPARE(result.json().value(u"calls"_s).size(), 0);
    QTEST(result.codes().join(u' '), "code");
    const Json errors = result.json().value(u"errors"_s);
    const Json error = errors.items().constFirst();
    QTEST(error.value(u"pointer"_s).toString(), "pointer");
    QVERIFY(error.value(u"documentType"_s).isString());
    QVERIFY(error.value(u"message"_s).toString().endsWith(u'.'));

    const CliResult dry = dryRun(data(u"page-individual-request.rfi.json"_s), answers);
    QCOMPARE(dry.exitCode, 2);
    QCOMPARE(dry.out, result.out);
}

void TestCliAnswer::namesAllThatIsWrongAtOnce()
{
    Json answers = individualAnswers(u"/proof_of_identity/country"_s, Json(u"US"_s));
    answers = withoutLine(answers, u"/proof_of_identity/number"_s);
    answers = withLine(answers, test::fileLine(u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, u"gone.pdf"_s));
    answers = withLine(answers, test::valueLine(u"/nowhere/at_all"_s, {}, u"1"_s));
    const CliResult result = dryRun(data(u"page-individual-request.rfi.json"_s), answers);
    QCOMPARE(result.exitCode, 2);
    QStringList codes = result.codes();
    codes.sort();
    QCOMPARE(codes, QStringList({u"file_missing"_s, u"format_mismatch"_s, u"not_asked"_s, u"required"_s}));
}

void TestCliAnswer::refusesOtherKindsOfCustomer_F11()
{
    const Json answers = individualAnswers({}, {});
    const CliResult result = dryRun(data(u"page-individual-request.rfi.json"_s), answers, {u"--type"_s, u"business"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.codes(), QStringList{u"customer_type_mismatch"_s});
    const Json errors = result.json().value(u"errors"_s);
    const QString message = errors.items().constFirst().value(u"message"_s).toString();
    QVERIFY(message.contains(u"business"_s) && message.contains(u"individual"_s));
}

void TestCliAnswer::refusesIdsThatAreNone_F12_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("up") << u"../admin"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("segment") << u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06/x"_s;
    QTest::newRow("query") << u"a?x"_s;
    QTest::newRow("encoded dots") << u"%2e%2e"_s;
    QTest::newRow("line break") << u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06\r\n"_s;
    QTest::newRow("long") << QString(200, u'a');
}

void TestCliAnswer::refusesIdsThatAreNone_F12()
{
    QFETCH(QString, id);
    Json request = test::sourceJson(u"tests/data/fincom/page-individual-request.rfi.json"_s);
    request.insert(u"customerId"_s, Json(id));
    const CliResult result = dryRun(m_cli.write(u"request.json"_s, request), individualAnswers({}, {}));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.codes(), QStringList{u"id_invalid"_s});
    QCOMPARE(result.json().value(u"calls"_s).size(), 0);
}

void TestCliAnswer::namesFilesInADryRun()
{
    QFile sample(QStringLiteral(RFI_SOURCE_DIR "/resources/samples/sample-passport.jpg"));
    QVERIFY(sample.copy(m_cli.path(u"front.jpg"_s)));
    const QString files = u"/proof_of_identity/files"_s;
    const Json answers =
        withLine(withoutLine(individualAnswers({}, {}), files), test::fileLine(files, u"PASSPORT"_s, u"front.jpg"_s));
    const CliResult result = dryRun(data(u"page-individual-request.rfi.json"_s), answers);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QFile::remove(m_cli.path(u"front.jpg"_s)));
    const Json calls = result.json().value(u"calls"_s);
    QCOMPARE(calls.items().constFirst().at(u"/body/proof_of_identity/files/0/uri"_s).toString(), u"<file:front.jpg>"_s);
}

void TestCliAnswer::speaksToPeopleWithoutJson()
{
    const QString answers =
        m_cli.write(u"answers.json"_s, individualAnswers(u"/proof_of_identity/expiry_date"_s, Json(u"2022-01-15"_s)));
    const CliResult result = m_cli.run({u"answer"_s, u"--dry-run"_s, u"--rfi"_s,
                                        data(u"page-individual-request.rfi.json"_s), u"--answers"_s, answers});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err, QByteArray());
    QVERIFY2(result.out.contains("This document expired on 15 January 2022"), result.out.constData());
}

QTEST_GUILESS_MAIN(TestCliAnswer)
#include "tst_clianswer.moc"
