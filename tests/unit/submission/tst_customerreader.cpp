#include "models/submission/customerreader.h"

#include "models/providers/registry.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using submission::CustomerReader;
using submission::CustomerState;

/// What a reply about one customer means.
class TestCustomerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }

    /// BlindPay, learn/rfi: 404 when no request is open.
    void knowsTheStatusThatMeansNothingIsAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isUnderstood");
        QTest::newRow("nothing is asked") << 404 << true;
        QTest::newRow("a fault") << 500 << false;
        QTest::newRow("not allowed") << 403 << false;
    }

    void knowsTheStatusThatMeansNothingIsAsked()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isUnderstood);
        const providers::Description description = providers::withSettings(*m_registry.find(u"blindpay"_s), {});
        test::FaultServer server;
        server.answer({test::reply(status)});
        network::HttpClient client({server.url()});
        providers::Session session(description, server.url(), {{u"apiKey"_s, core::Secret("key")}}, client, m_clock);
        CustomerReader reader(description, u"re_1"_s, session, client, m_clock);
        std::optional<core::Result<CustomerState>> read;
        connect(&reader, &CustomerReader::finished, this,
                [&read](const core::Result<CustomerState>& state) { read = state; });
        reader.start();
        QTRY_VERIFY_WITH_TIMEOUT(read, 30000);
        QCOMPARE(bool(*read), isUnderstood);
        if (isUnderstood) {
            QCOMPARE((*read)->request.customerId, u"re_1"_s);
            QVERIFY((*read)->request.items.isEmpty() && !(*read)->isAnswerAllowed);
        } else {
            QCOMPARE(read->error().code, ErrorCode::HttpStatus);
        }
    }

private:
    core::SystemClock m_clock;
    providers::Registry m_registry;
};

QTEST_GUILESS_MAIN(TestCustomerReader)
#include "tst_customerreader.moc"
