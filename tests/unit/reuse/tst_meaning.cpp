#include "tests/unit/reuse/people.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPlaceMeans_data();
    void saysWhatAPlaceMeans();
    void usesTheWordsOfTheKitOnly_data();
    void usesTheWordsOfTheKitOnly();
    void findsThePlacesOfACustomersRecord();

private:
    test::People m_people;
};

void TestMeaning::saysWhatAPlaceMeans_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* provider, const char* type, const char* party, const char* pointer,
                        const char* meaning) {
        QTest::addRow("%s %s %s%s", provider, type, party, pointer)
            << QString::fromLatin1(provider) << QString::fromLatin1(type) << QString::fromLatin1(party)
            << QString::fromLatin1(pointer) << QString::fromLatin1(meaning);
    };
    row("fincom", "individual", "", "/proof_of_identity/expiry_date", "document.expires");
    row("fincom", "individual", "", "/proof_of_identity/type", "document.kind");
    row("fincom", "business", "p1", "/identifying_documents/files", "document.file");
    row("fincom", "business", "p1", "/identifying_documents/country", "document.country");
    row("fincom", "business", "", "/formation_documents/files", "document.file");
    row("manis", "individual", "", "/addressStreet", "homeAddress.street");
    row("manis", "business", "", "/addressStreet", "contact.homeAddress.street");
    row("manis", "business", "", "/firstName", "contact.givenName");
    row("manis", "business", "", "/companyInfo/addressStreet", "registeredAddress.street");
    row("manis", "business", "", "/companyInfo/phoneNumber", "phoneNumber");
    row("delos", "individual", "", "/individual/application/telephoneNumber", "phone");
    row("onemoney", "business", "", "/registered_address/street_line_1", "registeredAddress.street");
    row("onemoney", "business", "", "/physical_address/street_line_1", "physicalAddress.street");
    row("onemoney", "business", "", "/associated_persons/first_name", "newPerson.givenName");
    row("onemoney", "business", "", "/associated_persons/residential_address/city", "newPerson.homeAddress.city");
    row("onemoney", "business", "p1", "/residential_address/country", "homeAddress.country");
    row("onemoney", "business", "p1", "/identifying_information/image_back", "document.back");
    // Acts, acceptances and ids are never given before, nor is what somebody is in one company only.
    row("fincom", "individual", "", "/tos_policies_value", "");
    row("onemoney", "business", "", "/signed_agreement_id", "");
    row("onemoney", "business", "", "/terms_signed_at", "");
    row("onemoney", "business", "p1", "/ownership_percentage", "");
    row("onemoney", "business", "p1", "/is_director", "");
    row("delos", "individual", "", "/status", "");
}

void TestMeaning::saysWhatAPlaceMeans()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, type);
    QFETCH(const QString, party);
    QFETCH(const QString, pointer);
    QFETCH(const QString, meaning);
    const auto asked =
        m_people.ask({.provider = provider, .customerType = type, .party = party, .items = {test::item(pointer)}});
    const forms::Form& form = asked->form().form();
    const forms::Field& field = form.fields.at(test::People::field(*asked, pointer));
    QVERIFY(field.kind != forms::ItemKind::Unknown);
    const reuse::Meaning found = reuse::meaningOf(form, field);
    QCOMPARE(found.group.isEmpty() ? found.word : found.group + u'.' + found.word, meaning);
}

void TestMeaning::usesTheWordsOfTheKitOnly_data()
{
    QTest::addColumn<QString>("provider");
    for (const providers::Description& known : m_people.registry().descriptions())
        QTest::newRow(qPrintable(known.id)) << known.id;
}

void TestMeaning::usesTheWordsOfTheKitOnly()
{
    QFETCH(const QString, provider);
    QFile kit(QStringLiteral(RFI_SOURCE_DIR "/resources/providers/README.md"));
    QVERIFY(kit.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(kit.readAll()).section(u"| of | meanings |"_s, 1).section(u"\n\n"_s, 0, 0);
    QSet<QString> known;
    static const QRegularExpression quoted(u"`([A-Za-z]+)`"_s);
    for (const QRegularExpressionMatch& word : quoted.globalMatch(table))
        known += word.captured(1);
    QVERIFY(known.contains(u"givenName"_s));

    QFile file(QStringLiteral(RFI_SOURCE_DIR "/resources/providers/%1/provider.json").arg(provider));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression meaning(u"\"x-meaning\": \"([^\"]*)\""_s);
    for (const QRegularExpressionMatch& used : meaning.globalMatch(QString::fromUtf8(file.readAll()))) {
        for (const QString& word : used.captured(1).split(u'.'))
            QVERIFY2(known.contains(word), qPrintable(word));
    }
}

void TestMeaning::findsThePlacesOfACustomersRecord()
{
    const auto places = reuse::placesByMeaning(m_people.registry().find(u"manis"_s)->forms, u"business"_s);
    QCOMPARE(places.value(u"legalName"_s).text(), u"/companyInfo/name"_s);
    QCOMPARE(places.value(u"contact.dateOfBirth"_s).text(), u"/dob"_s);
    QVERIFY(!places.contains(u"dateOfBirth"_s));
}

QTEST_APPLESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
