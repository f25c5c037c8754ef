#include "models/settings/settings.h"

#include <QSettings>

namespace rfi::settings {

Settings::Settings(const QString& file, const QMap<Id, Value>& pinned, QObject* parent) : QObject(parent), m_file(file)
{
    pin(pinned);
    if (m_file.isEmpty())
        return;
    const QSettings kept(m_file, QSettings::IniFormat);
    for (const Rule& rule : rules()) {
        if (!kept.contains(rule.name))
            continue;
        if (const std::optional<Value> value = valueFrom(kept.value(rule.name).toString(), rule))
            m_chosen.insert(rule.id, *value);
    }
}

Value Settings::value(Id id) const { return m_pinned.value(id, m_chosen.value(id, ruleOf(id).usual)); }

Source Settings::source(Id id) const
{
    if (m_pinned.contains(id))
        return Source::Organisation;
    return m_chosen.contains(id) ? Source::User : Source::Default;
}

bool Settings::isChanged(Id id) const { return source(id) == Source::User && value(id) != ruleOf(id).usual; }

bool Settings::set(Id id, const Value& value)
{
    if (m_pinned.contains(id) || ruleOf(id).fault(value))
        return false;
    watched({id}, [this, id, &value] { m_chosen.insert(id, value); });
    keep(id);
    return true;
}

void Settings::reset(Id id)
{
    watched({id}, [this, id] { m_chosen.remove(id); });
    keep(id);
}

void Settings::pin(const QMap<Id, Value>& values)
{
    QMap<Id, Value> accepted;
    for (auto pinned = values.cbegin(); pinned != values.cend(); ++pinned) {
        if (!ruleOf(pinned.key()).fault(pinned.value()))
            accepted.insert(pinned.key(), pinned.value());
    }
    watched(m_pinned.keys() + accepted.keys(), [this, &accepted] { m_pinned = accepted; });
}

/// Tells of those that are others afterwards, or were decided by somebody else.
template <typename Act>
void Settings::watched(const QList<Id>& ids, const Act& act)
{
    QMap<Id, std::pair<Value, Source>> before;
    for (const Id id : ids)
        before.insert(id, {value(id), source(id)});
    act();
    for (auto was = before.cbegin(); was != before.cend(); ++was) {
        if (was.value() != std::pair(value(was.key()), source(was.key())))
            Q_EMIT changed(was.key());
    }
}

void Settings::keep(Id id) const
{
    if (m_file.isEmpty())
        return;
    QSettings kept(m_file, QSettings::IniFormat);
    if (m_chosen.contains(id))
        kept.setValue(ruleOf(id).name, textOf(m_chosen.value(id)));
    else
        kept.remove(ruleOf(id).name);
}

} // namespace rfi::settings
