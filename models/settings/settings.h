#pragma once

#include "models/settings/rules.h"

#include <QMap>
#include <QObject>

#include <type_traits>

namespace rfi::settings {

/// Who decided about a value.
enum class Source { Default, User, Organisation };

/// The one place of what people have set, kept in a settings file as it is chosen. Whoever depends on a value reads it
/// here and listens to changed(). What the file has and no rule accepts counts as not set; other entries of the same
/// file are left alone.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Without a file nothing outlives the program.
    /// `pinned` as with pin().
    explicit Settings(const QString& file = {}, const QMap<Id, Value>& pinned = {}, QObject* parent = nullptr);

    Value value(Id id) const;
    template <typename T>
    T value(Key<T> key) const;
    Source source(Id id) const;
    /// What somebody chose is another value than the usual one.
    bool isChanged(Id id) const;

    /// False when the rule does not accept it, or an organisation decided.
    bool set(Id id, const Value& value);
    template <typename T>
    bool set(Key<T> key, const std::type_identity_t<T>& value);
    void reset(Id id);
    /// What an organisation decided: it stands before what the user chose, as long as it is pinned. Values that no
    /// rule accepts pin nothing.
    void pin(const QMap<Id, Value>& values);

Q_SIGNALS:
    void changed(rfi::settings::Id id);

private:
    template <typename Act>
    void watched(const QList<Id>& ids, const Act& act);
    void keep(Id id) const;

    QString m_file;
    QMap<Id, Value> m_chosen;
    QMap<Id, Value> m_pinned;
};

template <typename T>
T Settings::value(Key<T> key) const
{
    if constexpr (std::is_enum_v<T>)
        return static_cast<T>(ruleOf(key.id).words.indexOf(std::get<QString>(value(key.id))));
    else
        return std::get<T>(value(key.id));
}

template <typename T>
bool Settings::set(Key<T> key, const std::type_identity_t<T>& value)
{
    if constexpr (std::is_enum_v<T>)
        return set(key.id, ruleOf(key.id).words.value(static_cast<int>(value)));
    else
        return set(key.id, Value(value));
}

} // namespace rfi::settings
