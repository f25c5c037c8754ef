#include "ui/accounts/accountsettings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using providers::Setting;

class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = {};
        m_provider.settings +=
            Setting{u"path"_s, u"Path"_s, u"Ask them."_s, Setting::Kind::Path, u"/v1/{customerId}"_s};
        m_provider.settings +=
            Setting{u"scheme"_s,           u"Scheme"_s,  {},
                    Setting::Kind::Choice, u"Bearer "_s, {{u"Bearer "_s, u"Bearer"_s}, {{}, u"Bare"_s}}};
        m_provider.settings += Setting{u"tenant"_s, u"Tenant"_s, {}, Setting::Kind::Text, u"main"_s};
    }

    void keepsNothingThatIsTheDefault()
    {
        ui::AccountSettings settings(m_provider, {});
        QVERIFY(settings.values().isEmpty());
        QVERIFY(settings.problem().isEmpty());
        edit(settings, u"tenant"_s)->setText(u"main"_s);
        QVERIFY(settings.values().isEmpty());
        QCOMPARE(edit(settings, u"path"_s)->placeholderText(), u"/v1/{customerId}"_s);
    }

    void showsAndGivesWhatTheAccountHas()
    {
        const QMap<QString, QString> values{{u"path"_s, u"/v2/customers/{customerId}"_s}, {u"scheme"_s, {}}};
        const ui::AccountSettings settings(m_provider, values);
        QCOMPARE(settings.values(), values);
        QCOMPARE(settings.findChild<QComboBox*>(u"setting-scheme"_s)->currentText(), u"Bare"_s);
    }

    void checksPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << u"/v1/customers"_s << true;
        QTest::newRow("with a name") << u"/v1/{customerId}/documents"_s << true;
        QTest::newRow("escaped") << u"/v1/a%20b"_s << true;
        QTest::newRow("no slash") << u"v1/customers"_s << false;
        QTest::newRow("another host") << u"//example.com/v1"_s << false;
        QTest::newRow("an address") << u"https://example.com/v1"_s << false;
        QTest::newRow("up") << u"/v1/../admin"_s << false;
        QTest::newRow("a query") << u"/v1?all=1"_s << false;
        QTest::newRow("a blank") << u"/v1/a b"_s << false;
        QTest::newRow("an open brace") << u"/v1/{customerId"_s << false;
        QTest::newRow("a bad escape") << u"/v1/%2"_s << false;
        QTest::newRow("empty segment") << u"/v1//a"_s << false;
    }

    void checksPaths()
    {
        QFETCH(QString, path);
        QFETCH(bool, isGood);
        const ui::AccountSettings settings(m_provider, {});
        edit(settings, u"path"_s)->setText(path);
        QCOMPARE(settings.problem().isEmpty(), isGood);
        QVERIFY(isGood || settings.problem().startsWith(u"Path"_s));
    }

    void tellsScreenReadersWhatEachFieldIs()
    {
        const ui::AccountSettings settings(m_provider, {});
        QCOMPARE(settings.editors().size(), 3);
        QCOMPARE(settings.editors().constFirst()->accessibleName(), u"Path"_s);
        QCOMPARE(settings.editors().constFirst()->accessibleDescription(), u"Ask them."_s);
    }

private:
    static QLineEdit* edit(const ui::AccountSettings& settings, const QString& id)
    {
        return settings.findChild<QLineEdit*>(u"setting-"_s + id);
    }

    providers::Description m_provider;
};

QTEST_MAIN(TestAccountSettings)
#include "tst_accountsettings.moc"
