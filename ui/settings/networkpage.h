#pragma once

#include "ui/common/theme.h"
#include "ui/settings/settingspage.h"

#include <QSslCertificate>

#include <optional>

namespace rfi::network {
class Authorities;
}

namespace rfi::ui {

class FilePicker;
class InlineMessage;

/// Whose certificate it is, and what tells it from every other, in lines.
QString certificateText(const QSslCertificate& certificate);

/// By which way providers are reached, and who is trusted to say that they are who they say they are.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `decided` are the authorities that an organisation decided on: those of people do not count then. All of the
    /// others outlive it.
    NetworkPage(settings::Settings& settings, network::Authorities& authorities, FilePicker& picker,
                const std::optional<QList<QSslCertificate>>& decided = {}, QWidget* parent = nullptr);

    /// Says what came of what was asked for.
    void setMessage(Tone tone, const QString& words);

Q_SIGNALS:
    /// The name and the password for the proxy are to be asked for.
    void proxySignInRequested();
    void proxySignOutRequested();

private:
    void addProxyRows();
    void addAuthorityRows();
    void showProxy();
    void pickCertificates();
    void take(const QStringList& paths);
    void listAuthorities();
    SettingRow* makeAuthorityRow(const QSslCertificate& certificate);

    settings::Settings& m_settings;
    network::Authorities& m_authorities;
    FilePicker& m_picker;
    const std::optional<QList<QSslCertificate>> m_decided;
    InlineMessage* m_message;
    QList<SettingRow*> m_manual; ///< only for a proxy that is named here
    SettingRow* m_signOut = nullptr;
    QList<SettingRow*> m_listed;
};

} // namespace rfi::ui
