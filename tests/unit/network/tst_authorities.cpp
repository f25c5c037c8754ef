#include "models/network/authorities.h"
#include "tests/support/certificates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using network::Authorities;
using network::CertificateFault;

class TestAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsSeveralOfOneFile();
    void refusesWhatIsNoAuthority_data();
    void refusesWhatIsNoAuthority();
    void refusesOneThatRanOut();
    void keepsWhatWasAdded();
    void addsNothingTwice();
    void trustsNothingOfADamagedFileAndLeavesIt();
    void tellsThatNothingCouldBeWritten();

private:
    QString file() const { return m_folder->filePath(u"authorities.pem"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const test::Authority m_one{"One"};
    const test::Authority m_other{"Other"};
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestAuthorities::readsSeveralOfOneFile()
{
    const QByteArray pem = "Our authorities\n" + m_one.certificate().toPem() + "\n" + m_other.certificate().toPem();
    const network::PemAuthorities read = network::readAuthorities(pem, m_now);
    QVERIFY(!read.fault);
    QCOMPARE(read.certificates, (QList{m_one.certificate(), m_other.certificate()}));
}

void TestAuthorities::refusesWhatIsNoAuthority_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CertificateFault>("fault");
    const QByteArray pem = m_one.certificate().toPem();
    QTest::newRow("nothing") << QByteArray() << CertificateFault::NoCertificate;
    QTest::newRow("words") << QByteArray("our authority") << CertificateFault::NoCertificate;
    QTest::newRow("DER") << m_one.certificate().toDer() << CertificateFault::NoCertificate;
    QTest::newRow("cut") << pem.left(pem.size() / 2) << CertificateFault::Damaged;
    QTest::newRow("letters changed") << QByteArray(pem).replace(40, 4, "!!!!") << CertificateFault::Damaged;
    QTest::newRow("one good, one cut") << QByteArray(pem + pem.left(100)) << CertificateFault::Damaged;
    QTest::newRow("a server") << m_one.issue().certificate.toPem() << CertificateFault::NotAnAuthority;
    QTest::newRow("an authority and a server")
        << QByteArray(pem + m_one.issue().certificate.toPem()) << CertificateFault::NotAnAuthority;
    QTest::newRow("a private key") << QByteArray(pem + m_one.selfSigned().key.toPem()) << CertificateFault::PrivateKey;
}

void TestAuthorities::refusesWhatIsNoAuthority()
{
    QFETCH(QByteArray, bytes);
    const network::PemAuthorities read = network::readAuthorities(bytes, m_now);
    QVERIFY(read.certificates.isEmpty());
    QVERIFY(read.fault);
    QTEST(*read.fault, "fault");
}

void TestAuthorities::refusesOneThatRanOut()
{
    const QByteArray pem = m_one.certificate().toPem();
    QVERIFY(!network::readAuthorities(pem, m_now.addYears(9)).fault);
    QVERIFY(network::readAuthorities(pem, m_now.addYears(11)).fault == CertificateFault::Expired);
}

void TestAuthorities::keepsWhatWasAdded()
{
    Authorities authorities(m_folder->path());
    QVERIFY(authorities.load().isOk());
    QVERIFY(authorities.all().isEmpty());
    QSignalSpy changed(&authorities, &Authorities::changed);
    QVERIFY(authorities.add({m_one.certificate(), m_other.certificate()}).isOk());
    QVERIFY(authorities.remove(m_one.certificate()).isOk());
    QCOMPARE(changed.size(), 2);
    Authorities again(m_folder->path());
    QVERIFY(again.load().isOk());
    QCOMPARE(again.all(), QList{m_other.certificate()});
    QVERIFY(again.remove(m_other.certificate()).isOk());
    Authorities empty(m_folder->path());
    QVERIFY(empty.load().isOk());
    QVERIFY(empty.all().isEmpty());
}

void TestAuthorities::addsNothingTwice()
{
    Authorities authorities(m_folder->path());
    QVERIFY(authorities.add({m_one.certificate()}).isOk());
    QSignalSpy changed(&authorities, &Authorities::changed);
    QVERIFY(authorities.add({m_one.certificate()}).isOk());
    QCOMPARE(authorities.all().size(), 1);
    QCOMPARE(changed.size(), 0);
}

void TestAuthorities::trustsNothingOfADamagedFileAndLeavesIt()
{
    const QByteArray bytes = m_one.certificate().toPem() + "-----BEGIN CERTIFICATE-----\n";
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(bytes);
    kept.close();
    Authorities authorities(m_folder->path());
    const core::Outcome loaded = authorities.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FormatMismatch);
    QVERIFY(authorities.all().isEmpty());
    QVERIFY(!authorities.add({m_other.certificate()}));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void TestAuthorities::tellsThatNothingCouldBeWritten()
{
    QVERIFY(QFile(m_folder->filePath(u"taken"_s)).open(QIODevice::WriteOnly));
    Authorities authorities(m_folder->filePath(u"taken"_s));
    QSignalSpy changed(&authorities, &Authorities::changed);
    const core::Outcome added = authorities.add({m_one.certificate()});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::FileUnwritable);
    QVERIFY(authorities.all().isEmpty());
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
