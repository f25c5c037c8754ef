#include "ui/settings/updatespage.h"

#include "models/updates/updates.h"
#include "ui/common/messages.h"
#include "ui/settings/actionrow.h"
#include "ui/settings/controls.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

UpdatesPage::UpdatesPage(settings::Settings& settings, updates::Updates& updates, QWidget* parent)
    : SettingsPage(u"updatesPage"_s, tr("New versions"), u"download"_s, parent), m_updates(updates)
{
    if (m_updates.exist())
        addRows(settings);
    else
        addRow(new SettingRow({tr("RFI Desk does not check for new versions"),
                               tr("This build has no address to check. New versions come the same way as this one, for "
                                  "example with your system's packages."),
                               tr("update upgrade check version")},
                              new QWidget));
}

void UpdatesPage::addRows(settings::Settings& settings)
{
    m_message = new InlineMessage;
    m_message->setObjectName(u"updateMessage"_s);
    m_message->setActionText(tr("What is new…"));
    connect(m_message, &InlineMessage::actionTriggered, this, &UpdatesPage::newsRequested);
    addPart(m_message);
    addRow(makeSwitchRow(settings, settings::key::UpdateCheck,
                         {tr("Check for new versions"),
                          sentence(tr("A signed list is read from %1 once a day. Nothing about you or your requests is "
                                      "sent, and no new version is downloaded or installed."),
                                   {m_updates.address().host()}),
                          tr("update upgrade check version")}));
    m_last = makeActionRow(
        {u"lookForUpdates"_s, {tr("Last check"), {}, tr("update upgrade check version now")}, tr("Check now"), [this] {
             m_updates.checkNow();
         }});
    addRow(m_last);
    connect(&m_updates, &updates::Updates::changed, this, &UpdatesPage::show);
    show();
}

void UpdatesPage::show()
{
    m_last->setHelp(stateText());
    m_last->setDecided(m_updates.isForbidden());
    const std::optional<updates::Release> newer = m_updates.newer();
    m_message->setMessage(newer && newer->isSecurity ? Tone::Warning : Tone::Accent,
                          newer ? sentence(tr("Version %1 is available."), {newer->version.toString()}) : QString());
}

QString UpdatesPage::stateText() const
{
    if (m_updates.isChecking())
        return tr("Checking…");
    if (!m_updates.askedAt().isValid() && !m_updates.failure())
        return tr("Not checked yet.");
    QStringList parts{sentence(tr("On %1."), {whenText(m_updates.askedAt())})};
    if (const std::optional<core::Error>& failure = m_updates.failure())
        parts += {errorText(*failure), errorAdvice(failure->code)};
    else if (!m_updates.newer())
        parts += sentence(tr("This is the newest version, %1."), {m_updates.installed().toString()});
    if (m_updates.isStale())
        parts += sentence(tr("The list is dated %1. Somebody may be blocking a newer one."),
                          {dateText(m_updates.issued().toLocalTime().date())});
    return parts.join(u' ');
}

} // namespace rfi::ui
