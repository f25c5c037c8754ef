#include "models/vault/recoverykey.h"

#include <QRegularExpression>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromPaper_data();
    void comesBackFromPaper();
    void looksLikeSomethingToWriteDown();
    void refusesEveryWrongLetter();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();

private:
    store::Key m_key = store::Key::random();
};

void TestRecoveryKey::comesBackFromPaper_data()
{
    QTest::addColumn<QString>("written");
    const QString text = vault::recoveryText(m_key);
    QTest::newRow("as it is shown") << text;
    QTest::newRow("small letters") << text.toLower();
    QTest::newRow("without dashes") << QString(text).remove(u'-');
    QTest::newRow("over several lines") << QString(text).replace(u"-"_s, u" \n"_s);
    QTest::newRow("with letters for digits") << QString(text).replace(u'0', u'o').replace(u'1', u'l');
}

void TestRecoveryKey::comesBackFromPaper()
{
    QFETCH(QString, written);
    const auto read = vault::recoveryKey(written);
    QVERIFY(read.isOk());
    QCOMPARE(read->view().toByteArray(), m_key.view().toByteArray());
}

void TestRecoveryKey::looksLikeSomethingToWriteDown()
{
    const QRegularExpression groups(u"^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY(groups.match(vault::recoveryText(m_key)).hasMatch());
}

void TestRecoveryKey::refusesEveryWrongLetter()
{
    const QString text = vault::recoveryText(m_key);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'-')
            continue;
        QString wrong = text;
        wrong[at] = text.at(at) == u'7' ? u'8' : u'7';
        QVERIFY2(!vault::recoveryKey(wrong).isOk(), qPrintable(QString::number(at)));
    }
}

void TestRecoveryKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("half of it") << vault::recoveryText(m_key).left(30);
    QTest::newRow("more than it") << vault::recoveryText(m_key) + u"-7777"_s;
    QTest::newRow("another sign") << vault::recoveryText(m_key).replace(0, 1, u"!"_s);
}

void TestRecoveryKey::refusesWhatIsNoKey()
{
    QFETCH(QString, written);
    const auto read = vault::recoveryKey(written);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, ErrorCode::RecoveryKeyInvalid);
}

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
