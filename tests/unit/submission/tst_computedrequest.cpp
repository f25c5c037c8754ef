#include "models/core/jsonreader.h"
#include "models/providers/registry.h"
#include "models/submission/computedrequest.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::Json;

class TestComputedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatThePspWantsAndTheRecordLacks();
    void asksNothingThatIsThere();

private:
    static QStringList asked(const QByteArray& record, const QStringList& psps);
};

QStringList TestComputedRequest::asked(const QByteArray& record, const QStringList& psps)
{
    providers::Registry registry;
    registry.addBuiltIn();
    forms::Request customer;
    customer.provider = u"manis"_s;
    customer.customerId = u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s;
    customer.customerType = u"individual"_s;
    Json words = Json::array();
    for (const QString& psp : psps)
        words.append(Json(psp));
    customer.context.insert(u"psps"_s, words);
    const auto request =
        submission::computedRequest(*registry.find(u"manis"_s), customer, core::readJson(record).value());
    QStringList places;
    for (const forms::RequestItem& item : request.items)
        places += item.identity.pointer;
    return places;
}

namespace {
const QByteArray person = R"({"type":"INDIVIDUAL","firstName":"Ivy","lastName":"T","addressCountry":"AU",
"addressZipCode":"3000","addressCity":"Melbourne","addressStreet":"12 Lane","addressLocation":"9",
"addressState":"VIC","email":"","dob":null})";
} // namespace

void TestComputedRequest::asksWhatThePspWantsAndTheRecordLacks()
{
    const QStringList places = asked(person, {u"nium"_s, u"finmo"_s});
    QVERIFY(places.contains(u"/email"_s));
    QVERIFY(places.contains(u"/dob"_s));
    QVERIFY(places.contains(u"/identificationDocumentId"_s));
    QVERIFY(!places.contains(u"/firstName"_s));
}

void TestComputedRequest::asksNothingThatIsThere()
{
    QCOMPARE(asked(person, {u"nium"_s}), QStringList());
    QCOMPARE(asked("{}", {u"nium"_s}).size(), 9);
}

QTEST_GUILESS_MAIN(TestComputedRequest)
#include "tst_computedrequest.moc"
