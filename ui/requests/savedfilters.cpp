#include "ui/requests/savedfilters.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString listKey() { return u"inboxFilters"_s; }
QString nameKey() { return u"name"_s; }
QString inboxEntry() { return u"inbox"_s; }
QString providerKey() { return u"provider"_s; }
QString wordsKey() { return u"words"_s; }

} // namespace

SavedFilters::SavedFilters(const QString& settingsFile) : m_settingsFile(settingsFile)
{
    if (m_settingsFile.isEmpty())
        return;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    const int count = settings.beginReadArray(listKey());
    for (int number = 0; number < count; ++number) {
        settings.setArrayIndex(number);
        const QString name = settings.value(nameKey()).toString();
        const std::optional<Inbox> inbox = inboxFromKey(settings.value(inboxEntry()).toString());
        if (name.isEmpty() || !inbox)
            continue;
        m_all.append({name, {*inbox, settings.value(providerKey()).toString()}});
        const QByteArray words = QByteArray::fromBase64(settings.value(wordsKey()).toByteArray());
        if (!words.isEmpty())
            m_sealedWords.insert(name, words);
    }
}

void SavedFilters::setSeal(const TextSeal& seal)
{
    m_seal = seal;
    for (SavedFilter& saved : m_all) {
        const auto sealed = m_sealedWords.constFind(saved.name);
        const bool isKnown = m_seal.isThere() && sealed != m_sealedWords.constEnd();
        saved.words = isKnown ? m_seal.open(*sealed) : QString();
    }
    if (m_seal.isThere() && m_seal.isToBeRenewed)
        sealAnew();
}

void SavedFilters::sealAnew()
{
    for (const SavedFilter& saved : std::as_const(m_all)) {
        if (!saved.words.isEmpty())
            m_sealedWords.insert(saved.name, m_seal.seal(saved.words));
    }
    if (!m_sealedWords.isEmpty())
        write();
}

void SavedFilters::put(const SavedFilter& saved)
{
    const QString words = m_seal.isThere() ? saved.words.simplified() : QString();
    const SavedFilter kept{saved.name.simplified(), saved.filter, words};
    if (kept.name.isEmpty())
        return;
    m_sealedWords.remove(kept.name);
    if (!words.isEmpty())
        m_sealedWords.insert(kept.name, m_seal.seal(words));
    m_all.removeIf([&kept](const SavedFilter& one) { return one.name == kept.name; });
    const auto place =
        std::upper_bound(m_all.cbegin(), m_all.cend(), kept, [](const SavedFilter& one, const SavedFilter& other) {
            return one.name.localeAwareCompare(other.name) < 0;
        });
    m_all.insert(place, kept);
    write();
}

void SavedFilters::remove(const QString& name)
{
    m_all.removeIf([&name](const SavedFilter& one) { return one.name == name; });
    m_sealedWords.remove(name);
    write();
}

void SavedFilters::write() const
{
    if (m_settingsFile.isEmpty())
        return;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.remove(listKey());
    settings.beginWriteArray(listKey(), static_cast<int>(m_all.size()));
    for (int number = 0; number < m_all.size(); ++number) {
        const SavedFilter& saved = m_all.at(number);
        settings.setArrayIndex(number);
        settings.setValue(nameKey(), saved.name);
        settings.setValue(inboxEntry(), inboxKey(saved.filter.inbox));
        settings.setValue(providerKey(), saved.filter.provider);
        const QByteArray words = m_sealedWords.value(saved.name);
        if (!words.isEmpty())
            settings.setValue(wordsKey(), words.toBase64());
    }
    settings.endArray();
}

} // namespace rfi::ui
