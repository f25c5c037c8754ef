#include "models/network/authorities.h"
#include "tests/support/certificates.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/settings/networkpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
namespace key = settings::key;

namespace {

class GivenFiles final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish&, const std::function<void(QStringList)>& done) override { done(files); }
    QStringList files;
};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForAProxyOnlyWhenOneIsNamedHere();
    void addsAndRemovesAuthorities();
    void refusesWrongCertificatesWithWords_data();
    void refusesWrongCertificatesWithWords();

private:
    template <typename Part>
    Part* part(const QString& name) const
    {
        return m_page->findChild<Part*>(name);
    }
    QString write(const QString& name, const QByteArray& bytes) const;
    const ui::SettingRow* rowOf(const QWidget* control) const;
    void shoot(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<network::Authorities> m_authorities;
    std::unique_ptr<ui::NetworkPage> m_page;
    const test::Authority m_authority{"Our network"};
    GivenFiles m_picker;
};

void TestNetworkPage::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_page.reset();
    m_settings = std::make_unique<settings::Settings>();
    m_authorities = std::make_unique<network::Authorities>(m_folder->path());
    m_page = std::make_unique<ui::NetworkPage>(*m_settings, *m_authorities, m_picker);
    m_page->resize(760, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

const ui::SettingRow* TestNetworkPage::rowOf(const QWidget* control) const
{
    for (const ui::SettingRow* row : m_page->rows()) {
        if (row->control() == control)
            return row;
    }
    return nullptr;
}

/// For people to look at.
void TestNetworkPage::shoot(const QString& name) const
{
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_page->grab().save(folder + u"/settings-"_s + name + u".png"_s));
}

QString TestNetworkPage::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestNetworkPage::asksForAProxyOnlyWhenOneIsNamedHere()
{
    auto* host = part<QLineEdit>(u"proxyHost"_s);
    QVERIFY(!host->isVisible());
    auto* kind = part<QComboBox>(u"proxy"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QCOMPARE(m_settings->value(key::ProxyKind), settings::Proxy::Socks5);
    QVERIFY(host->isVisible());
    QVERIFY(!part<QWidget>(u"proxySignOut"_s)->isVisible());
    host->setFocus();
    QTest::keyClicks(host, u"proxy.example"_s);
    QCOMPARE(m_settings->value(key::ProxyHost), u"proxy.example"_s);
    QTest::keyClicks(host, u"/path"_s);
    QVERIFY(ui::isInvalid(host));
    QCOMPARE(m_settings->value(key::ProxyHost), u"proxy.example"_s);
    auto* port = part<QLineEdit>(u"proxyPort"_s);
    port->setFocus();
    QCOMPARE(host->text(), u"proxy.example"_s);
    port->selectAll();
    QTest::keyClicks(port, u"99999"_s);
    QVERIFY(ui::isInvalid(port));
    port->selectAll();
    QTest::keyClicks(port, u"3128"_s);
    QCOMPARE(m_settings->value(key::ProxyPort), 3128);
    QVERIFY(m_settings->set(key::ProxySignIn, true));
    QVERIFY(part<QWidget>(u"proxySignOut"_s)->isVisible());
}

void TestNetworkPage::addsAndRemovesAuthorities()
{
    m_picker.files = {write(u"ours.pem"_s, m_authority.certificate().toPem())};
    QTest::mouseClick(part<QPushButton>(u"addCertificates"_s), Qt::LeftButton);
    QCOMPARE(m_authorities->all(), QList{m_authority.certificate()});
    const QByteArray print = m_authority.certificate().digest(QCryptographicHash::Sha256);
    auto* remove = part<QPushButton>(u"authority-"_s + QString::fromLatin1(print.toHex()));
    QVERIFY(remove);
    const ui::SettingWords& words = rowOf(remove)->words();
    QCOMPARE(words.label, u"Our network"_s);
    QVERIFY2(words.help.contains(u"Issued by Our network."_s), qPrintable(words.help));
    QVERIFY(words.help.contains(QString::fromLatin1(print.toHex(' ').toUpper())));
    QCoreApplication::processEvents();
    shoot(u"authority"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_authorities->all().isEmpty());
    QTRY_VERIFY(!part<QPushButton>(u"authority-"_s + QString::fromLatin1(print.toHex())));
}

void TestNetworkPage::refusesWrongCertificatesWithWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray pem = m_authority.certificate().toPem();
    QTest::newRow("none") << QByteArray("hello") << u"no certificate"_s;
    QTest::newRow("cut") << pem.left(200) << u"damaged"_s;
    QTest::newRow("key") << QByteArray(pem + m_authority.selfSigned().key.toPem()) << u"private key"_s;
    QTest::newRow("server") << m_authority.issue().certificate.toPem() << u"not that of an authority"_s;
}

void TestNetworkPage::refusesWrongCertificatesWithWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    m_picker.files = {write(u"good.pem"_s, m_authority.certificate().toPem()), write(u"wrong.pem"_s, bytes)};
    QTest::mouseClick(part<QPushButton>(u"addCertificates"_s), Qt::LeftButton);
    const QString said = part<ui::InlineMessage>(u"networkMessage"_s)->message();
    QVERIFY2(said.contains(u"wrong.pem"_s) && said.contains(words), qPrintable(said));
    QVERIFY(m_authorities->all().isEmpty());
}

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
