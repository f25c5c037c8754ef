#pragma once

#include "models/core/json.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rfi::audit {

/// What was done. The names stand in the log, so they never change their meaning.
enum class Act {
    LogBegun,
    SignedIn,
    SignInFailed,
    Locked,
    Unlocked,
    CaseOpened,
    CaseAssigned,
    CaseSnoozed,
    CaseWoken,
    CaseHeld,
    CaseReleased,
    CaseClosed,
    CaseReopened,
    CaseDeleted,
    DocumentAttached,
    DocumentRemoved,
    SendBegun,
    SendEnded,
    SentMoreThanOnce,
    StateRead,
    Exported,
    HeadNoted,
    KeyChanged,
    KeyExported,
    BackupOpened,
    StoreDamaged,
    CertificateAdded,
    AccountAdded,
    AccountChanged,
    AccountRemoved,
    SettingChanged,
};

/// `SendBegun` -> "send_begun".
QString actName(Act act);

/// Everything that an entry may tell; what is empty is left out. There is no place for free text, so no personal
/// data and no secret can get in: all but `user` keep only letters, digits and -._:/+ of ASCII.
struct Facts
{
    Act act{};
    QDateTime at{};
    QString user{}; ///< who sat at the keyboard, see systemUser
    QString caseId{};
    QString provider{};
    QString environment{};
    QString accountId{};
    QString attemptId{};
    QString what{};      ///< a word for the thing: a setting, a kind of export, a kind of key
    QString outcome{};   ///< a word, such as that of a submission
    QByteArray sha256{}; ///< of the bytes that went out or came in
    std::optional<qint64> count{};

    core::Json json() const;
};

/// The name with which the user of this process is known to the system.
QString systemUser();

} // namespace rfi::audit
