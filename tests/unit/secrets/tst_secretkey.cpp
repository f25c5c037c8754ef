#include "models/secrets/secretkey.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::secrets::SecretKey;

class TestSecretKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheEntry_data()
    {
        QTest::addColumn<SecretKey>("key");
        QTest::addColumn<QString>("text");
        const QString id = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s;
        QTest::newRow("plain") << SecretKey{u"sandbox"_s, u"fincom"_s, id, u"credentials"_s}
                               << u"rfi-desk/sandbox/fincom/7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d/credentials"_s;
        QTest::newRow("slash in a part") << SecretKey{u"a/b"_s, u"c"_s, u"d"_s, u"e"_s} << u"rfi-desk/a%2Fb/c/d/e"_s;
        QTest::newRow("not ASCII") << SecretKey{u"a"_s, u"b"_s, u"ü\0"_s, u"e"_s} << u"rfi-desk/a/b/%C3%BC%00/e"_s;
        QTest::newRow("empty part") << SecretKey{u"a"_s, QString(), u"b"_s, u"c"_s} << u"rfi-desk/a//b/c"_s;
    }

    void namesTheEntry()
    {
        QFETCH(const SecretKey, key);
        QTEST(key.text(), "text");
    }

    void B09_differentKeysHaveDifferentNames()
    {
        const QStringList parts{QString(), u"a"_s, u"/"_s, u"a/"_s, u"%2F"_s, u"a%2F"_s};
        QSet<QString> names;
        for (const QString& environment : parts)
            for (const QString& provider : parts)
                for (const QString& account : parts)
                    for (const QString& kind : parts)
                        names.insert(SecretKey{environment, provider, account, kind}.text());
        QCOMPARE(names.size(), parts.size() * parts.size() * parts.size() * parts.size());
    }
};

QTEST_GUILESS_MAIN(TestSecretKey)
#include "tst_secretkey.moc"
