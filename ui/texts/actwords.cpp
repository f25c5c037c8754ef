#include "ui/texts/actwords.h"

#include <QCoreApplication>
#include <QHash>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, const char*>;

QString translated(const char* text) { return QCoreApplication::translate("Log", text); }

const Words& acts()
{
    static const Words words{
        {u"log_begun"_s, QT_TRANSLATE_NOOP("Log", "Log started")},
        {u"signed_in"_s, QT_TRANSLATE_NOOP("Log", "Signed in to the provider")},
        {u"sign_in_failed"_s, QT_TRANSLATE_NOOP("Log", "Signing in failed")},
        {u"locked"_s, QT_TRANSLATE_NOOP("Log", "Locked")},
        {u"unlocked"_s, QT_TRANSLATE_NOOP("Log", "Unlocked")},
        {u"case_opened"_s, QT_TRANSLATE_NOOP("Log", "Case opened")},
        {u"case_assigned"_s, QT_TRANSLATE_NOOP("Log", "Case assigned")},
        {u"case_snoozed"_s, QT_TRANSLATE_NOOP("Log", "Case snoozed")},
        {u"case_woken"_s, QT_TRANSLATE_NOOP("Log", "Case snooze ended")},
        {u"case_held"_s, QT_TRANSLATE_NOOP("Log", "Legal hold set")},
        {u"case_released"_s, QT_TRANSLATE_NOOP("Log", "Legal hold released")},
        {u"case_closed"_s, QT_TRANSLATE_NOOP("Log", "Case marked as done")},
        {u"case_reopened"_s, QT_TRANSLATE_NOOP("Log", "Case reopened")},
        {u"case_deleted"_s, QT_TRANSLATE_NOOP("Log", "Case deleted")},
        {u"document_attached"_s, QT_TRANSLATE_NOOP("Log", "Document attached")},
        {u"document_removed"_s, QT_TRANSLATE_NOOP("Log", "Document removed")},
        {u"send_begun"_s, QT_TRANSLATE_NOOP("Log", "Sending started")},
        {u"send_ended"_s, QT_TRANSLATE_NOOP("Log", "Sending ended")},
        {u"sent_more_than_once"_s, QT_TRANSLATE_NOOP("Log", "Sent more than once")},
        {u"state_read"_s, QT_TRANSLATE_NOOP("Log", "State read")},
        {u"exported"_s, QT_TRANSLATE_NOOP("Log", "Exported")},
        {u"head_noted"_s, QT_TRANSLATE_NOOP("Log", "Head of the log noted")},
        {u"key_changed"_s, QT_TRANSLATE_NOOP("Log", "Key changed")},
        {u"key_exported"_s, QT_TRANSLATE_NOOP("Log", "Key shown or saved")},
        {u"backup_opened"_s, QT_TRANSLATE_NOOP("Log", "Backup opened")},
        {u"store_damaged"_s, QT_TRANSLATE_NOOP("Log", "Damage found")},
        {u"certificate_added"_s, QT_TRANSLATE_NOOP("Log", "Certificate added")},
        {u"account_added"_s, QT_TRANSLATE_NOOP("Log", "Account added")},
        {u"account_changed"_s, QT_TRANSLATE_NOOP("Log", "Account changed")},
        {u"account_removed"_s, QT_TRANSLATE_NOOP("Log", "Account removed")},
        {u"setting_changed"_s, QT_TRANSLATE_NOOP("Log", "Setting changed")},
    };
    return words;
}

const Words& facts()
{
    static const Words words{
        {u"user"_s, QT_TRANSLATE_NOOP("Log", "Who")},
        {u"case"_s, QT_TRANSLATE_NOOP("Log", "Case")},
        {u"provider"_s, QT_TRANSLATE_NOOP("Log", "Provider")},
        {u"environment"_s, QT_TRANSLATE_NOOP("Log", "Environment")},
        {u"account"_s, QT_TRANSLATE_NOOP("Log", "Account")},
        {u"attempt"_s, QT_TRANSLATE_NOOP("Log", "Attempt")},
        {u"what"_s, QT_TRANSLATE_NOOP("Log", "What")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("Log", "Outcome")},
        {u"sha256"_s, QT_TRANSLATE_NOOP("Log", "SHA-256")},
        {u"count"_s, QT_TRANSLATE_NOOP("Log", "Number")},
    };
    return words;
}

const Words& values()
{
    static const Words words{
        {u"what to_oneself"_s, QT_TRANSLATE_NOOP("Log", "to oneself")},
        {u"what to_nobody"_s, QT_TRANSLATE_NOOP("Log", "to nobody")},
        {u"what to_somebody_else"_s, QT_TRANSLATE_NOOP("Log", "to somebody else")},
        {u"what request_list"_s, QT_TRANSLATE_NOOP("Log", "list of requests")},
        {u"what insights"_s, QT_TRANSLATE_NOOP("Log", "insights")},
        {u"what psp_results"_s, QT_TRANSLATE_NOOP("Log", "table of results")},
        {u"what request_file"_s, QT_TRANSLATE_NOOP("Log", "request file")},
        {u"what evidence_open"_s, QT_TRANSLATE_NOOP("Log", "evidence without a password")},
        {u"what evidence_sealed"_s, QT_TRANSLATE_NOOP("Log", "evidence with a password")},
        {u"what recovery_key"_s, QT_TRANSLATE_NOOP("Log", "recovery key")},
        {u"what store_key"_s, QT_TRANSLATE_NOOP("Log", "the key of what is kept here")},
        {u"what old_key_forgotten"_s, QT_TRANSLATE_NOOP("Log", "the old key was forgotten")},
        {u"what retention_years"_s, QT_TRANSLATE_NOOP("Log", "years of retention")},
        {u"what document"_s, QT_TRANSLATE_NOOP("Log", "a document that goes along")},
        {u"what log"_s, QT_TRANSLATE_NOOP("Log", "the log")},
        {u"outcome accepted"_s, QT_TRANSLATE_NOOP("Log", "accepted")},
        {u"outcome partly_accepted"_s, QT_TRANSLATE_NOOP("Log", "partly accepted")},
        {u"outcome rejected"_s, QT_TRANSLATE_NOOP("Log", "rejected")},
        {u"outcome not_sent"_s, QT_TRANSLATE_NOOP("Log", "not sent")},
        {u"outcome unknown"_s, QT_TRANSLATE_NOOP("Log", "unknown")},
        {u"outcome invalid"_s, QT_TRANSLATE_NOOP("Log", "invalid")},
    };
    return words;
}

} // namespace

QString actText(const QString& act)
{
    const auto known = acts().constFind(act);
    return known == acts().constEnd() ? QString(act).replace(u'_', u' ') : translated(*known);
}

QString factText(const QString& fact)
{
    const auto known = facts().constFind(fact);
    return known == facts().constEnd() ? fact : translated(*known);
}

QString factValueText(const QString& fact, const QString& value)
{
    const auto known = values().constFind(fact + u' ' + value);
    return known == values().constEnd() ? value : translated(*known);
}

} // namespace rfi::ui
