#include "models/submission/refusals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::PspResult;
using submission::PspState;

namespace {

forms::Form formOf(const QStringList& labels)
{
    forms::Form form;
    for (const QString& label : labels) {
        forms::Field field;
        field.identity.pointer = u'/' + label;
        field.label = label;
        form.fields += field;
    }
    return form;
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheProviderSaid();
    void findsTheItemThatAPspNames_data();
    void findsTheItemThatAPspNames();
    void takesNothingFromAPspThatAccepted();
};

void TestRefusals::keepsWhatTheProviderSaid()
{
    const forms::Problem said{{{}, u"/a"_s, {}, {}}, core::ErrorCode::ProviderMessage, {}, u"unknown"_s, {}, true};
    const forms::Problem ours{{{}, u"/b"_s, {}, {}}, core::ErrorCode::Required, {}, {}, {}, false};
    submission::Report report;
    report.problems = {said, ours};
    QCOMPARE(submission::refusals({}, report), QList<forms::Problem>{said});
}

void TestRefusals::findsTheItemThatAPspNames_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("one") << u"Proof of address is older than three months"_s << u"/Proof of address"_s;
    QTest::newRow("in small letters") << u"the proof of address is blurred"_s << u"/Proof of address"_s;
    QTest::newRow("one that contains another")
        << u"Number of the identity document is wrong"_s << u"/Number of the identity document"_s;
    QTest::newRow("two of a kind") << u"Name is missing"_s << QString();
    QTest::newRow("none") << u"Not enough documents"_s << QString();
}

void TestRefusals::findsTheItemThatAPspNames()
{
    QFETCH(const QString, message);
    QFETCH(const QString, pointer);
    const forms::Form form = formOf(
        {u"Identity document"_s, u"Number of the identity document"_s, u"Proof of address"_s, u"Name"_s, u"Name"_s});
    submission::Report report;
    report.pspResults = {PspResult{u"finmo"_s, u"Finmo"_s, PspState::Refused, message}};
    const QList<forms::Problem> found = submission::refusals(form, report);
    QCOMPARE(found.isEmpty() ? QString() : found.constFirst().item.pointer, pointer);
    if (!found.isEmpty())
        QCOMPARE(found.constFirst().providerText, u"Finmo: "_s + message);
}

void TestRefusals::takesNothingFromAPspThatAccepted()
{
    submission::Report report;
    report.pspResults = {PspResult{u"finmo"_s, {}, PspState::Accepted, u"Proof of address was read"_s}};
    QVERIFY(submission::refusals(formOf({u"Proof of address"_s}), report).isEmpty());
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
