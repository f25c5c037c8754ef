#include "models/audit/facts.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace rfi::audit {

using namespace Qt::StringLiterals;
using core::Json;

namespace {

constexpr qsizetype LongestWord = 80;

bool isOfWord(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || u"-._:/+"_s.contains(letter));
}

/// Identifiers and names of ours are words already; anything else loses what could be a text.
QString word(const QString& text)
{
    QString kept = text.left(LongestWord);
    for (QChar& letter : kept) {
        if (!isOfWord(letter))
            letter = u'_';
    }
    return kept;
}

/// Names of people may have any letter, but nothing that breaks or turns a line.
QString personName(const QString& text)
{
    QString kept = text.left(LongestWord);
    for (QChar& letter : kept) {
        const bool isBlank = letter == u' ';
        if (!isBlank && (!letter.isPrint() || letter.isSpace() || letter.isSurrogate()))
            letter = QChar::ReplacementCharacter;
    }
    return kept;
}

} // namespace

QString actName(Act act)
{
    switch (act) {
    case Act::LogBegun: return u"log_begun"_s;
    case Act::SignedIn: return u"signed_in"_s;
    case Act::SignInFailed: return u"sign_in_failed"_s;
    case Act::Locked: return u"locked"_s;
    case Act::Unlocked: return u"unlocked"_s;
    case Act::CaseOpened: return u"case_opened"_s;
    case Act::CaseAssigned: return u"case_assigned"_s;
    case Act::CaseSnoozed: return u"case_snoozed"_s;
    case Act::CaseWoken: return u"case_woken"_s;
    case Act::CaseHeld: return u"case_held"_s;
    case Act::CaseReleased: return u"case_released"_s;
    case Act::CaseClosed: return u"case_closed"_s;
    case Act::CaseReopened: return u"case_reopened"_s;
    case Act::CaseDeleted: return u"case_deleted"_s;
    case Act::DocumentAttached: return u"document_attached"_s;
    case Act::DocumentRemoved: return u"document_removed"_s;
    case Act::SendBegun: return u"send_begun"_s;
    case Act::SendEnded: return u"send_ended"_s;
    case Act::SentMoreThanOnce: return u"sent_more_than_once"_s;
    case Act::StateRead: return u"state_read"_s;
    case Act::Exported: return u"exported"_s;
    case Act::HeadNoted: return u"head_noted"_s;
    case Act::KeyChanged: return u"key_changed"_s;
    case Act::KeyExported: return u"key_exported"_s;
    case Act::BackupOpened: return u"backup_opened"_s;
    case Act::StoreDamaged: return u"store_damaged"_s;
    case Act::CertificateAdded: return u"certificate_added"_s;
    case Act::AccountAdded: return u"account_added"_s;
    case Act::AccountChanged: return u"account_changed"_s;
    case Act::AccountRemoved: return u"account_removed"_s;
    case Act::SettingChanged: return u"setting_changed"_s;
    }
    Q_UNREACHABLE();
}

core::Json Facts::json() const
{
    Json json = Json::object({{u"act"_s, actName(act)}, {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)}});
    const auto tell = [&json](const QString& name, const QString& text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    tell(u"user"_s, personName(user));
    tell(u"case"_s, word(caseId));
    tell(u"provider"_s, word(provider));
    tell(u"environment"_s, word(environment));
    tell(u"account"_s, word(accountId));
    tell(u"attempt"_s, word(attemptId));
    tell(u"what"_s, word(what));
    tell(u"outcome"_s, word(outcome));
    tell(u"sha256"_s, QString::fromLatin1(sha256.toHex()));
    if (count)
        json.insert(u"count"_s, Json::integer(*count));
    return json;
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    // The variable USER can be set by anyone; the table of users cannot.
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace rfi::audit
