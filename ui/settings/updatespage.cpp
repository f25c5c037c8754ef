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
        addRow(
            new SettingRow({tr("This program does not look for new versions"),
                            tr("It was built without the address of a list. New versions come the way this one came, "
                               "such as with the packages of your system."),
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
    addRow(makeSwitchRow(
        settings, settings::key::UpdateCheck,
        {tr("Look for new versions"),
         sentence(tr("Once a day a signed list is read from %1. Nothing about you or your requests is sent, and "
                     "nothing is fetched or installed."),
                  {m_updates.address().host()}),
         tr("update upgrade check version")}));
    m_last = makeActionRow(
        {u"lookForUpdates"_s, {tr("Last look"), {}, tr("update upgrade check version now")}, tr("Look now"), [this] {
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
                          newer ? sentence(tr("Version %1 is there."), {newer->version.toString()}) : QString());
}

QString UpdatesPage::stateText() const
{
    if (m_updates.isChecking())
        return tr("Looking…");
    if (!m_updates.askedAt().isValid() && !m_updates.failure())
        return tr("It has not looked yet.");
    QStringList parts{sentence(tr("On %1."), {whenText(m_updates.askedAt())})};
    if (const std::optional<core::Error>& failure = m_updates.failure())
        parts += {errorText(*failure), errorAdvice(failure->code)};
    else if (!m_updates.newer())
        parts += sentence(tr("This is the newest version, %1."), {m_updates.installed().toString()});
    if (m_updates.isStale())
        parts += sentence(tr("The list is of %1; perhaps somebody holds back a newer one."),
                          {dateText(m_updates.issued().toLocalTime().date())});
    return parts.join(u' ');
}

} // namespace rfi::ui
