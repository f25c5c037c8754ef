#include "models/forms/source.h"
#include "tests/unit/forms/fincomforms.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePageOfARule_data();
    void namesThePageOfARule();
    void isKnownOfEveryCustomerType();
};

void TestSource::namesThePageOfARule_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<forms::RequestItem>("item");
    QTest::addColumn<QString>("page");
    QTest::newRow("of what holds the field") << u"individual"_s << test::asked({}, u"/proof_of_identity/number"_s)
                                             << u"attach-documents-to-individual-customer-v2"_s;
    QTest::newRow("of the list that holds the field")
        << u"business"_s << test::asked({}, u"/legal_presence/files"_s, u"PROOF_OF_ADDRESS"_s) << u"kyb-guidelines"_s;
    QTest::newRow("of the type of customer")
        << u"individual"_s << test::asked({}, u"/proof_of_address/country"_s) << u"Update Customer"_s;
    QTest::newRow("of the party") << u"business"_s
                                  << test::asked(test::ana, u"/identifying_documents/number"_s, u"PASSPORT"_s)
                                  << u"attach-document-to-associated-party-v2"_s;
    QTest::newRow("of what has no place")
        << u"individual"_s << test::asked({}, u"/nothing/known"_s) << u"Update Customer"_s;
    QTest::newRow("of no pointer at all") << u"individual"_s << test::asked({}, u"GENERAL"_s) << u"Update Customer"_s;
}

void TestSource::namesThePageOfARule()
{
    QFETCH(const QString, type);
    QFETCH(const forms::RequestItem, item);
    QFETCH(const QString, page);
    const forms::Form form = test::fincomForm(type, {item});
    const QString named = forms::sourceOf(form, form.fields.at(form.indexOf(item.identity)));
    QVERIFY2(named.contains(page), qPrintable(named));
}

/// Whatever a built-in provider asks, somebody can look it up.
void TestSource::isKnownOfEveryCustomerType()
{
    providers::Registry registry;
    registry.addBuiltIn();
    int types = 0;
    for (const providers::Description& description : registry.descriptions()) {
        for (const forms::Description::CustomerType& type : description.forms.customerTypes) {
            forms::Request request;
            request.provider = description.id;
            request.customerType = type.id;
            request.items = {test::asked({}, u"/anything"_s)};
            const forms::Form form = forms::makeForm(description.forms, request);
            QVERIFY2(!forms::sourceOf(form, form.fields.constFirst()).isEmpty(), qPrintable(description.id));
            ++types;
        }
    }
    QVERIFY(types > 6);
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
