#include "models/core/jsonwriter.h"
#include "models/providers/registry.h"
#include "models/schema/schemachecker.h"
#include "models/submission/plan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::Json;
using core::Pointer;

namespace {

const QDate today(2026, 11, 20);

/// Every field a description knows below a schema: its pointer, with the words of its entry's discriminator.
struct Askable
{
    QString pointer;
    QStringList words;
};

} // namespace

/// For requests that nobody thought of: what is asked and answered is what is sent, no more and no less.
class TestRandomRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsExactlyWhatWasAsked_data();
    void sendsExactlyWhatWasAsked();

private:
    QList<Askable> askable(const QString& type, const QString& party) const;
    QList<forms::RequestItem> randomItems(const QString& type, QRandomGenerator& random) const;
    forms::Answer answerFor(const forms::Field& field, QRandomGenerator& random) const;

    providers::Registry m_registry;
    const providers::Description* m_description = nullptr;
};

void TestRandomRequests::initTestCase()
{
    m_registry.addBuiltIn();
    m_description = m_registry.find(u"fincom"_s);
    QVERIFY(askable(u"business"_s, {}).size() >= 15);
    QVERIFY(askable(u"business"_s, u"p"_s).size() > 15);
}

/// One level of sections, as all descriptions here have them.
QList<Askable> TestRandomRequests::askable(const QString& type, const QString& party) const
{
    const forms::Description& forms = m_description->forms;
    QList<Askable> all;
    const Json sections = forms.schemaFor(type, party).value(u"properties"_s);
    for (const Json::Member& section : sections.members()) {
        forms::Request request;
        request.customerType = type;
        forms::RequestItem probe;
        probe.identity = {party, u'/' + section.first + u"/type"_s, {}, {}};
        request.items = {probe};
        const forms::Form form = forms::makeForm(forms, request);
        const forms::Section& found = form.sections.constFirst();
        QStringList words;
        for (const forms::Option& option : form.fields.constFirst().options)
            words += option.value;
        if (found.schema.isNull() || words.isEmpty())
            continue;
        for (const Json::Member& field : found.schema.value(u"properties"_s).members()) {
            // What has no type has no place in a body and cannot be answered here.
            if (field.second.contains(u"type"_s) || field.second.contains(u"$ref"_s))
                all += Askable{u'/' + section.first + u'/' + field.first, words};
        }
    }
    return all;
}

QList<forms::RequestItem> TestRandomRequests::randomItems(const QString& type, QRandomGenerator& random) const
{
    QStringList parties{QString()};
    if (type == u"business"_s)
        parties << u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s << u"b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d6e"_s;
    QList<forms::RequestItem> items;
    for (const QString& party : parties) {
        for (const Askable& field : askable(type, party)) {
            for (const QString& word : field.words) {
                if (random.bounded(4) != 0)
                    continue;
                forms::RequestItem item;
                item.identity = {party, field.pointer, word, {}};
                item.isRequired = random.bounded(3) != 0;
                items += item;
            }
        }
    }
    std::shuffle(items.begin(), items.end(), random);
    return items;
}

forms::Answer TestRandomRequests::answerFor(const forms::Field& field, QRandomGenerator& random) const
{
    switch (field.kind) {
    case forms::ItemKind::Text: return {Json(u"text %1"_s.arg(random.bounded(1000))), {}, false};
    case forms::ItemKind::Country: return {Json(random.bounded(2) == 0 ? u"USA"_s : u"DEU"_s), {}, false};
    case forms::ItemKind::Date:
        return {Json(field.identity.pointer.endsWith(u"issue_date"_s) ? u"2021-01-01"_s : u"2031-01-01"_s), {}, false};
    case forms::ItemKind::File: {
        const bool isSided = !field.document.sides.isEmpty();
        return {{},
                {{isSided ? u"FRONT"_s : QString(), u"/a.pdf"_s, {}, {}},
                 {isSided ? u"BACK"_s : QString(), u"/b.pdf"_s, {}, {}}},
                false};
    }
    default: return {Json(field.identity.documentType), {}, false};
    }
}

void TestRandomRequests::sendsExactlyWhatWasAsked_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("type");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0 ? u"business"_s : u"individual"_s);
}

void TestRandomRequests::sendsExactlyWhatWasAsked()
{
    QFETCH(quint32, seed);
    QFETCH(QString, type);
    QRandomGenerator random(seed);
    forms::Request request;
    request.customerType = type;
    request.customerId = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
    request.items = randomItems(type, random);
    // An object section takes one document: two words for it could not both be sent.
    if (type == u"individual"_s)
        request.items.removeIf([](const auto& item) { return item.identity.documentType != u"NATIONAL_ID"_s; });
    request.items.removeIf([&](const auto& item) {
        return type == u"business"_s && item.identity.pointer.startsWith(u"/proof_of_"_s)
            && item.identity.documentType != u"PASSPORT"_s;
    });
    const forms::Form form = forms::makeForm(m_description->forms, request);
    forms::Answers answers;
    for (const forms::Field& field : form.fields) {
        if (field.isShown() && (field.isRequired || random.bounded(2) == 0))
            answers.set(field.identity, answerFor(field, random));
    }
    QCOMPARE(forms::checkForm(form, answers, today), QList<forms::Problem>());
    const submission::Plan plan = submission::makePlan(*m_description, form, answers);
    const Json body = plan.calls.constFirst().body;
    const QByteArray bytes = core::writeJson(body);
    QCOMPARE(submission::prove(form, answers, plan.calls), QList<forms::Problem>());
    const schema::SchemaChecker checker(m_description->forms.root);
    QVERIFY2(checker.checkAgainst(body, m_description->forms.schemaFor(type, {})).isEmpty(), bytes.constData());
    QVERIFY(!bytes.contains("{}") || bytes == "{}");
    QVERIFY(!bytes.contains("[]"));
}

QTEST_GUILESS_MAIN(TestRandomRequests)
#include "tst_randomrequests.moc"
