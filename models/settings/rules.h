#pragma once

#include "models/core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace rfi::settings {

/// Everything that can be set, in the order of rules().
enum class Id {
    Look,
    TextSize,
    Motion,
    Language,
    ProxyKind,
    ProxyHost,
    ProxyPort,
    ProxySignIn,
    LockMinutes,
    LockWhenAway,
    ClipboardSeconds,
    RetentionYears,
    HoldNewCases,
    Remind,
    RemindHours,
    CheckMinutes,
    ProviderFolder,
    RecoveryKeyKept,
    UpdateCheck,
    TourSeen,
};

/// In the order of the words that files have for them.
enum class Look { System, Light, Dark, HighContrast };
enum class Motion { System, Reduced };
enum class Proxy { System, None, Http, Socks5 };

/// A truth, a number, or a text; a choice among words is its word.
using Value = std::variant<bool, int, QString>;

/// What a setting is called in files, what it is as long as nobody decides, and what it may be.
struct Rule
{
    Id id{};
    QString name{};
    Value usual{};
    int least = 0; ///< of a number
    int most = 0;
    QStringList words{};   ///< the only texts there are; empty: any that fits
    QString format{};      ///< of a text: `host` or `folder`
    bool isMemory = false; ///< what the program remembers and nobody sets: not logged, and stays on this computer

    /// The reason why a value cannot be this setting: WrongType, TooSmall, TooLarge, NotInList, FormatMismatch.
    std::optional<core::Error> fault(const Value& value) const;
};

/// One for each Id.
const QList<Rule>& rules();
const Rule& ruleOf(Id id);
/// Null when no setting is called that.
const Rule* findRule(const QString& name);

/// The value as a line of a file, and back; nothing for what the rule does not accept.
QString textOf(const Value& value);
std::optional<Value> valueFrom(const QString& text, const Rule& rule);

/// The type that the value of a setting has, so that nobody asks for another.
template <typename T>
struct Key
{
    Id id;
};

namespace key {
inline constexpr Key<settings::Look> Look{Id::Look};
inline constexpr Key<int> TextSize{Id::TextSize}; ///< in percent of the system's
inline constexpr Key<settings::Motion> Motion{Id::Motion};
inline constexpr Key<QString> Language{Id::Language}; ///< `system`, or as QLocale::name() has it
inline constexpr Key<settings::Proxy> ProxyKind{Id::ProxyKind};
inline constexpr Key<QString> ProxyHost{Id::ProxyHost};
inline constexpr Key<int> ProxyPort{Id::ProxyPort};
inline constexpr Key<bool> ProxySignIn{Id::ProxySignIn}; ///< user and password are in the keychain
inline constexpr Key<int> LockMinutes{Id::LockMinutes};  ///< 0: never
inline constexpr Key<bool> LockWhenAway{Id::LockWhenAway};
inline constexpr Key<int> ClipboardSeconds{Id::ClipboardSeconds};
inline constexpr Key<int> RetentionYears{Id::RetentionYears};
inline constexpr Key<bool> HoldNewCases{Id::HoldNewCases};
inline constexpr Key<bool> Remind{Id::Remind};
inline constexpr Key<int> RemindHours{Id::RemindHours};
inline constexpr Key<int> CheckMinutes{Id::CheckMinutes}; ///< 0: never
inline constexpr Key<QString> ProviderFolder{Id::ProviderFolder};
inline constexpr Key<bool> RecoveryKeyKept{Id::RecoveryKeyKept}; ///< somebody said so: it is not offered again
inline constexpr Key<bool> UpdateCheck{Id::UpdateCheck};
inline constexpr Key<bool> TourSeen{Id::TourSeen}; ///< or not wanted: it is not offered again
} // namespace key

} // namespace rfi::settings
