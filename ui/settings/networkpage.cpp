#include "ui/settings/networkpage.h"

#include "models/core/files.h"
#include "models/network/authorities.h"
#include "ui/common/messages.h"
#include "ui/documents/filepicker.h"
#include "ui/settings/actionrow.h"
#include "ui/settings/controls.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLayout>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using network::CertificateFault;
using settings::Id;
using settings::Settings;
namespace key = settings::key;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkPage)
};

QString faultWords(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::NoCertificate:
        return Words::tr("There is no certificate in it. Export it as PEM (Base-64) and choose that file.");
    case CertificateFault::Damaged: return Words::tr("A certificate in it is damaged. Export it again.");
    case CertificateFault::PrivateKey:
        return Words::tr("There is a private key in it, which should not leave its place. Choose the file with the "
                         "certificate alone.");
    case CertificateFault::NotAnAuthority:
        return Words::tr("A certificate in it is not that of an authority. Choose the one that signed it.");
    case CertificateFault::Expired:
        return Words::tr("A certificate in it has expired. Ask your administrator for a new one.");
    }
    Q_UNREACHABLE();
}

QString nameOf(const QStringList& common, const QStringList& organisation)
{
    const QStringList& parts = common.isEmpty() ? organisation : common;
    return visibleMarks(parts.isEmpty() ? Words::tr("No name") : parts.join(u", "_s));
}

/// In pairs, so that two people can compare it; left to right in every language.
QString fingerprintOf(const QSslCertificate& certificate)
{
    const QByteArray hex = certificate.digest(QCryptographicHash::Sha256).toHex(' ').toUpper();
    return QChar(0x2066) + QString::fromLatin1(hex) + QChar(0x2069);
}

QString factsOf(const QSslCertificate& certificate)
{
    const QString issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                  certificate.issuerInfo(QSslCertificate::Organization));
    const QDate end = certificate.expiryDate().date();
    const QString time = certificate.expiryDate() < QDateTime::currentDateTimeUtc()
        ? sentence(Words::tr("Expired on %1."), {dateText(end)})
        : sentence(Words::tr("Valid until %1."), {dateText(end)});
    return sentence(Words::tr("Issued by %1."), {issuer}) + u' ' + time + u"\nSHA-256 "_s + fingerprintOf(certificate);
}

QString nameOf(const QSslCertificate& certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

} // namespace

QString certificateText(const QSslCertificate& certificate)
{
    return nameOf(certificate) + u'\n' + factsOf(certificate);
}

NetworkPage::NetworkPage(Settings& settings, network::Authorities& authorities, FilePicker& picker,
                         const std::optional<QList<QSslCertificate>>& decided, QWidget* parent)
    : SettingsPage(u"networkPage"_s, tr("Network"), u"network"_s, parent), m_settings(settings),
      m_authorities(authorities), m_picker(picker), m_decided(decided), m_message(new InlineMessage)
{
    m_message->setObjectName(u"networkMessage"_s);
    addPart(m_message);
    addProxyRows();
    addAuthorityRows();
    connect(&m_settings, &Settings::changed, this, &NetworkPage::showProxy);
    connect(&m_authorities, &network::Authorities::changed, this, &NetworkPage::listAuthorities);
    showProxy();
    listAuthorities();
}

void NetworkPage::addProxyRows()
{
    beginGroup(tr("Proxy"), tr("How RFI Desk connects to providers."));
    addRow(makeChoiceRow(m_settings, Id::ProxyKind,
                         {tr("Proxy"), tr("Connections to this computer itself never use the proxy."),
                          tr("network connection http socks direct firewall")},
                         {{u"system"_s, tr("Same as system")},
                          {u"none"_s, tr("None")},
                          {u"http"_s, tr("HTTP proxy")},
                          {u"socks5"_s, tr("SOCKS 5 proxy")}}));
    m_manual = {
        makeLineRow(m_settings, Id::ProxyHost,
                    {tr("Host of the proxy"), tr("Its name or its address, without http:// before it."),
                     tr("proxy server address name")},
                    u"proxy.example.com"_s),
        makeLineRow(m_settings, Id::ProxyPort,
                    {tr("Port of the proxy"), tr("A number from 1 to 65535."), tr("proxy number")}),
        makeActionRow({u"proxySignInNow"_s,
                       {tr("Proxy sign-in"), tr("The name and the password are kept in the keychain, nowhere else."),
                        tr("proxy user password authentication")},
                       tr("Sign in…"),
                       [this] { Q_EMIT proxySignInRequested(); }})};
    m_signOut = makeActionRow(
        {u"proxySignOut"_s,
         {tr("Forget the sign-in"), tr("Takes the name and the password for the proxy out of the keychain."),
          tr("proxy user password remove")},
         tr("Forget it"),
         [this] { Q_EMIT proxySignOutRequested(); }});
    for (SettingRow* row : m_manual + QList{m_signOut})
        addRow(row);
}

void NetworkPage::addAuthorityRows()
{
    beginGroup(tr("Trusted authorities"),
               tr("Trusted in addition to those of the system. A connection with a wrong certificate is never used."));
    SettingRow* row = makeActionRow(
        {u"addCertificates"_s,
         {tr("Authority of your network"),
          tr("The certificate of an authority that signs for your proxy or your provider, as a PEM file."),
          tr("CA certificate TLS SSL PEM root trust")},
         tr("Add certificates…"),
         [this] { pickCertificates(); }});
    row->setDecided(m_decided.has_value());
    addRow(row);
}

void NetworkPage::showProxy()
{
    const settings::Proxy kind = m_settings.value(key::ProxyKind);
    const bool isManual = kind == settings::Proxy::Http || kind == settings::Proxy::Socks5;
    for (SettingRow* row : std::as_const(m_manual))
        setRowShown(row, isManual);
    setRowShown(m_signOut, isManual && m_settings.value(key::ProxySignIn));
}

void NetworkPage::setMessage(Tone tone, const QString& words)
{
    m_message->setMessage(tone, words);
    widget()->layout()->activate();
    ensureWidgetVisible(m_message);
}

void NetworkPage::pickCertificates()
{
    m_picker.pick(this, {tr("Add certificates"), {u"pem"_s, u"crt"_s, u"cer"_s}, true},
                  [this](const QStringList& paths) { take(paths); });
}

/// All files or none.
void NetworkPage::take(const QStringList& paths)
{
    QList<QSslCertificate> found;
    for (const QString& path : paths) {
        const QString name = visibleMarks(QFileInfo(path).fileName());
        const core::Result<QByteArray> bytes = core::readFile(path, network::Authorities::LargestFile);
        if (!bytes)
            return setMessage(Tone::Danger, errorText(bytes.error()) + u' ' + errorAdvice(bytes.error().code));
        const network::PemAuthorities read = network::readAuthorities(*bytes, QDateTime::currentDateTimeUtc());
        if (read.fault)
            return setMessage(Tone::Danger,
                              sentence(tr("“%1” was not added."), {name}) + u' ' + faultWords(*read.fault));
        found += read.certificates;
    }
    const core::Outcome added = m_authorities.add(found);
    if (!added)
        return setMessage(Tone::Danger, errorText(added.error()) + u' ' + errorAdvice(added.error().code));
    setMessage(Tone::Success, tr("%n certificate(s) trusted from now on.", nullptr, int(found.size())));
}

void NetworkPage::listAuthorities()
{
    for (SettingRow* row : std::as_const(m_listed))
        removeRow(row);
    m_listed.clear();
    for (const QSslCertificate& certificate : m_decided.value_or(m_authorities.all())) {
        m_listed.append(makeAuthorityRow(certificate));
        addRow(m_listed.constLast());
    }
}

SettingRow* NetworkPage::makeAuthorityRow(const QSslCertificate& certificate)
{
    const auto remove = [this, certificate] {
        const core::Outcome removed = m_authorities.remove(certificate);
        if (!removed)
            setMessage(Tone::Danger, errorText(removed.error()) + u' ' + errorAdvice(removed.error().code));
    };
    const QString hex = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    SettingRow* row = makeActionRow({u"authority-"_s + hex,
                                     {nameOf(certificate), factsOf(certificate), tr("CA certificate")},
                                     tr("Remove"),
                                     remove});
    row->setDecided(m_decided.has_value());
    return row;
}

} // namespace rfi::ui
