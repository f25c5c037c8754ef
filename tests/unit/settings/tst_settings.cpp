#include "models/settings/settings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::settings;
using rfi::core::ErrorCode;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void hasARuleForEachSettingAndAcceptsItsOwnDefault();
    void isUsualUntilSomebodyDecides();
    void tellsAndKeepsWhatWasSet();
    void tellsNothingWhenNothingChanges();
    void isUsualAgainAfterAReset();
    void takesOnlyWhatTheRuleAccepts_data();
    void takesOnlyWhatTheRuleAccepts();
    void readsOnlyWhatTheRuleAccepts_data();
    void readsOnlyWhatTheRuleAccepts();
    void leavesOtherEntriesOfTheFileAlone();
    void putsAnOrganisationBeforeTheUser();
    void pinsNothingThatNoRuleAccepts();

private:
    QString file() const { return m_folder->filePath(u"window.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::hasARuleForEachSettingAndAcceptsItsOwnDefault()
{
    QStringList names;
    for (qsizetype index = 0; index < rules().size(); ++index) {
        const Rule& rule = rules().at(index);
        QCOMPARE(static_cast<qsizetype>(rule.id), index);
        QVERIFY(!rule.fault(rule.usual));
        QVERIFY(valueFrom(textOf(rule.usual), rule) == rule.usual);
        QVERIFY(!names.contains(rule.name));
        QCOMPARE(findRule(rule.name), &rule);
        names += rule.name;
    }
    QCOMPARE(rules().constLast().id, Id::TourSeen);
    QVERIFY(!findRule(u"password"_s));
}

void TestSettings::isUsualUntilSomebodyDecides()
{
    const Settings settings(file());
    QCOMPARE(settings.value(key::LockMinutes), 5);
    QCOMPARE(settings.value(key::Look), Look::System);
    QCOMPARE(settings.value(key::Remind), true);
    QCOMPARE(settings.source(Id::LockMinutes), Source::Default);
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::tellsAndKeepsWhatWasSet()
{
    {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.set(key::Look, Look::HighContrast));
        QVERIFY(settings.set(key::LockMinutes, 15));
        QVERIFY(settings.set(key::Remind, false));
        QVERIFY(settings.set(key::ProxyHost, u"proxy.example"_s));
        QCOMPARE(changed.size(), 4);
        QCOMPARE(changed.constFirst().constFirst().value<Id>(), Id::Look);
        QCOMPARE(settings.source(Id::Look), Source::User);
        QVERIFY(settings.isChanged(Id::Look));
    }
    const Settings again(file());
    QCOMPARE(again.value(key::Look), Look::HighContrast);
    QCOMPARE(again.value(key::LockMinutes), 15);
    QCOMPARE(again.value(key::Remind), false);
    QCOMPARE(again.value(key::ProxyHost), u"proxy.example"_s);
}

void TestSettings::tellsNothingWhenNothingChanges()
{
    Settings settings;
    QVERIFY(settings.set(key::TextSize, 120));
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(settings.set(key::TextSize, 120));
    QVERIFY(!settings.set(key::TextSize, 20));
    settings.reset(Id::Motion);
    QCOMPARE(changed.size(), 0);
}

void TestSettings::isUsualAgainAfterAReset()
{
    {
        Settings settings(file());
        QVERIFY(settings.set(key::RetentionYears, 10));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.reset(Id::RetentionYears);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.value(key::RetentionYears), 5);
    }
    QCOMPARE(Settings(file()).source(Id::RetentionYears), Source::Default);
}

void TestSettings::takesOnlyWhatTheRuleAccepts_data()
{
    QTest::addColumn<Id>("id");
    QTest::addColumn<Value>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("too small") << Id::TextSize << Value(89) << ErrorCode::TooSmall;
    QTest::newRow("too large") << Id::TextSize << Value(201) << ErrorCode::TooLarge;
    QTest::newRow("text for a number") << Id::TextSize << Value(u"100"_s) << ErrorCode::WrongType;
    QTest::newRow("number for a truth") << Id::Remind << Value(1) << ErrorCode::WrongType;
    QTest::newRow("unknown word") << Id::Look << Value(u"pink"_s) << ErrorCode::NotInList;
    QTest::newRow("language without words") << Id::Language << Value(u"nl"_s) << ErrorCode::NotInList;
    QTest::newRow("no port") << Id::ProxyPort << Value(0) << ErrorCode::TooSmall;
    QTest::newRow("address for a host") << Id::ProxyHost << Value(u"http://proxy"_s) << ErrorCode::FormatMismatch;
    QTest::newRow("user in a host") << Id::ProxyHost << Value(u"me@proxy"_s) << ErrorCode::FormatMismatch;
    QTest::newRow("line in a folder") << Id::ProviderFolder << Value(u"a\nb"_s) << ErrorCode::FormatMismatch;
}

void TestSettings::takesOnlyWhatTheRuleAccepts()
{
    QFETCH(Id, id);
    QFETCH(Value, value);
    const auto fault = ruleOf(id).fault(value);
    QVERIFY(fault);
    QTEST(fault->code, "code");
    Settings settings;
    QVERIFY(!settings.set(id, value));
    QCOMPARE(settings.source(id), Source::Default);
}

void TestSettings::readsOnlyWhatTheRuleAccepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("kept");
    QTest::newRow("words for a number") << u"lockMinutes"_s << QVariant(u"soon"_s);
    QTest::newRow("less than nothing") << u"lockMinutes"_s << QVariant(-1);
    QTest::newRow("more than there is") << u"lockMinutes"_s << QVariant(99999);
    QTest::newRow("a number for a truth") << u"remind"_s << QVariant(1);
    QTest::newRow("an empty word") << u"look"_s << QVariant(u""_s);
    QTest::newRow("a list") << u"proxyPort"_s << QVariant(QStringList{u"1"_s, u"2"_s});
}

void TestSettings::readsOnlyWhatTheRuleAccepts()
{
    QFETCH(QString, name);
    QFETCH(QVariant, kept);
    QSettings(file(), QSettings::IniFormat).setValue(name, kept);
    const Settings settings(file());
    const Rule* rule = findRule(name);
    QVERIFY(rule);
    QCOMPARE(settings.source(rule->id), Source::Default);
    QVERIFY(settings.value(rule->id) == rule->usual);
}

void TestSettings::leavesOtherEntriesOfTheFileAlone()
{
    QSettings(file(), QSettings::IniFormat).setValue(u"reminded"_s, u"a b"_s);
    Settings settings(file());
    QVERIFY(settings.set(key::TextSize, 150));
    settings.reset(Id::TextSize);
    const QSettings kept(file(), QSettings::IniFormat);
    QCOMPARE(kept.value(u"reminded"_s).toString(), u"a b"_s);
    QVERIFY(!kept.contains(u"textSize"_s));
}

void TestSettings::putsAnOrganisationBeforeTheUser()
{
    Settings settings(file());
    QVERIFY(settings.set(key::RetentionYears, 3));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.pin({{Id::RetentionYears, 10}, {Id::TextSize, 100}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(settings.value(key::RetentionYears), 10);
    QCOMPARE(settings.source(Id::RetentionYears), Source::Organisation);
    QVERIFY(!settings.isChanged(Id::RetentionYears));
    QVERIFY(!settings.set(key::RetentionYears, 4));
    QCOMPARE(settings.value(key::RetentionYears), 10);
    settings.pin({});
    QCOMPARE(settings.value(key::RetentionYears), 3);
    QCOMPARE(settings.source(Id::TextSize), Source::Default);
    QCOMPARE(Settings(file()).value(key::RetentionYears), 3);
}

void TestSettings::pinsNothingThatNoRuleAccepts()
{
    Settings settings;
    settings.pin({{Id::RetentionYears, 99}, {Id::Look, u"pink"_s}});
    QCOMPARE(settings.source(Id::RetentionYears), Source::Default);
    QCOMPARE(settings.source(Id::Look), Source::Default);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
